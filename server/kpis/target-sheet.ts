import { abilitiesOn } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import { fingerprint, type RegisterSheet, type SheetEntry, textOf } from "../registers/sheet.ts";
import { setTargetsIn } from "./set-targets.ts";
import { readKpiNames } from "./sheet.ts";
import { TARGET_FIELDS } from "./stored.ts";

/** Targets of all indicators, a year a row. One is taken out by an act of its own. */
export const kpiTargetSheet: RegisterSheet = {
  reading: "program.read",
  adding: "kpi.setTargets",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOn(actor, subject).includes("kpi.setTargets"),
  named: readKpiNames,
  write: async (tx, acting, { cells, ids }) => {
    const id = textOf(ids.entry(cells["kpi"]));
    // Other years of it may have been written in the same act; this one was held against what was read.
    const { version, targets } = await tx.kpi.findUniqueOrThrow({
      where: { id },
      select: { version: true, targets: { select: { year: true, value: true } } },
    });
    const target = { year: Number(cells["year"]), value: Number(cells["target"]) };
    const others = targets.filter(({ year }) => year !== target.year);
    await setTargetsIn(tx, acting, { id, version, targets: [...others, target] });
  },
  columnOf: { targets: "target" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const targets = await db.kpiTarget.findMany({
    where: { kpi: { plan: { kind: "plan" } } },
    orderBy: [{ kpi: { code: "asc" } }, { year: "asc" }],
    select: { ...TARGET_FIELDS, kpi: { select: { code: true, programId: true } } },
  });
  return targets.map(({ id, kpi, year, value }) => {
    const cells = { kpi: kpi.code, year, target: value };
    return { id, version: fingerprint(cells), programId: kpi.programId, cells };
  });
}
