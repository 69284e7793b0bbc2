import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import { cellOfText, fingerprint, type RegisterSheet, type SheetEntry, textOf } from "../registers/sheet.ts";
import { readKpiNames } from "./sheet.ts";
import { VALUE_FIELDS } from "./stored.ts";
import { recordValueIn } from "./values.ts";

/** What indicators reached: values are recorded here; one wrongly typed is removed by an act of its own. */
export const kpiValueSheet: RegisterSheet = {
  reading: "program.read",
  adding: "kpi.record",
  read: readRows,
  isEditable: () => false,
  named: readKpiNames,
  write: (tx, acting, { cells, ids }) =>
    recordValueIn(tx, acting, {
      id: textOf(ids.entry(cells["kpi"])),
      day: textOf(cells["day"]) as IsoDay,
      value: Number(cells["value"]),
      evidenceText: textOf(cells["evidenceText"]),
    }),
  columnOf: {},
};

const email = { select: { email: true } } as const;

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const values = await db.kpiValue.findMany({
    where: { kpi: { plan: { kind: "plan" } } },
    orderBy: [{ kpi: { code: "asc" } }, { day: "asc" }],
    select: {
      ...VALUE_FIELDS,
      kpi: { select: { code: true, programId: true } },
      enteredBy: email,
      verifiedBy: email,
    },
  });
  return values.map(({ id, kpi, day, value, evidenceText, enteredBy, verifiedBy }) => {
    const cells = {
      ...{ kpi: kpi.code, day, value, evidenceText: cellOfText(evidenceText) },
      enteredBy: enteredBy?.email ?? null,
      verifiedBy: verifiedBy?.email ?? null,
    };
    return { id, version: fingerprint(cells), programId: kpi.programId, cells };
  });
}
