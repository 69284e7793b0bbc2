import type { SheetKey } from "#shared/registers/sheets/sheet.ts";

/** Sheets that belong to one register, each beside the others. */
const REGISTERS: readonly (readonly SheetKey[])[] = [
  ["risks", "issues"],
  ["decisions"],
  ["changeRequests"],
  ["eServices", "eServiceUse"],
  ["rollOut"],
  ["kpis", "kpiTargets", "kpiValues"],
  ["budget"],
];

/** The sheets of a sheet's register, itself among them. */
export function sheetsBeside(sheet: SheetKey): readonly SheetKey[] {
  return REGISTERS.find((sheets) => sheets.includes(sheet)) ?? [sheet];
}
