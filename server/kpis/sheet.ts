import { abilitiesOn } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import {
  cellOfText,
  inCodeOrder,
  type NamedEntry,
  type RegisterSheet,
  type RowWrite,
  type SheetEntry,
  textOf,
} from "../registers/sheet.ts";
import { createKpiIn } from "./create-kpi.ts";
import { KPI_FIELDS, wordsOf } from "./stored.ts";
import { updateKpiIn } from "./update-kpi.ts";

/** Indicators, benefits and Qiyas as a sheet; their targets and values have sheets of their own. */
export const kpiSheet: RegisterSheet = {
  reading: "program.read",
  adding: "kpi.create",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOn(actor, subject).includes("kpi.update"),
  write: (tx, acting, row) => {
    const { entry, cells, ids } = row;
    const { kind, axis, ...values } = valuesOf(row);
    if (entry) return updateKpiIn(tx, acting, { id: entry.id, version: entry.version, ...values });
    const programId = ids.program(cells["program"]);
    return createKpiIn(tx, acting, { ...values, kind, axis, programId, targets: firstTargets(row) });
  },
  columnOf: { ownerId: "owner", targets: "firstTarget" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const kpis = await db.kpi.findMany({
    where: { plan: { kind: "plan" } },
    select: { ...KPI_FIELDS, program: { select: { code: true } }, owner: { select: { email: true } } },
  });
  const rows = kpis.map(({ id, version, programId, program, owner, ...kpi }) => {
    const { code, kind, axis, direction, baselineValue } = kpi;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ code, kpiKind: kind, axis, direction, baselineValue },
        program: program?.code ?? null,
        nameAr: cellOfText(kpi.nameAr),
        nameEn: cellOfText(kpi.nameEn),
        definitionAr: cellOfText(kpi.definitionAr),
        definitionEn: cellOfText(kpi.definitionEn),
        unit: cellOfText(kpi.unit),
        owner: owner?.email ?? null,
      },
    };
  });
  return inCodeOrder(rows);
}

function valuesOf({ cells, ids }: RowWrite) {
  const words = wordsOf({
    kind: textOf(cells["kpiKind"]),
    axis: textOf(cells["axis"]),
    unit: textOf(cells["unit"]),
    direction: textOf(cells["direction"]),
  });
  return {
    ...words,
    nameAr: textOf(cells["nameAr"]),
    nameEn: textOf(cells["nameEn"]),
    definitionAr: textOf(cells["definitionAr"]),
    definitionEn: textOf(cells["definitionEn"]),
    baselineValue: (cells["baselineValue"] ?? null) as number | null,
    ownerId: ids.person(cells["owner"]),
  };
}

/** A new one may bring one target with it, of its year. */
function firstTargets({ cells }: RowWrite): { readonly year: number; readonly value: number }[] {
  const [year, value] = [cells["firstTargetYear"], cells["firstTarget"]];
  return typeof year === "number" && typeof value === "number" ? [{ year, value }] : [];
}

/** Those that a target or a value may be of. */
export async function readKpiNames(db: Db | Tx): Promise<NamedEntry[]> {
  const kpis = await db.kpi.findMany({
    where: { plan: { kind: "plan" } },
    orderBy: { code: "asc" },
    select: { id: true, code: true, nameAr: true, nameEn: true, programId: true },
  });
  return kpis.map(({ code: value, ...kpi }) => ({ ...kpi, value }));
}
