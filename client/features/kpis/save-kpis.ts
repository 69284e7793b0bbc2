import { fileNameOf, offerFile } from "#client/ui/picture/offer-file.ts";
import { csvOf, offerCsv } from "#client/ui/spreadsheet/spreadsheet.ts";
import { plainRows, workbookOf } from "#client/ui/spreadsheet/workbook.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { kpiSheet } from "#shared/i18n/kpi-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

/** Hands the table to the browser as a file. Nothing leaves the machine. */
export async function saveKpis(
  words: Words,
  kind: "csv" | "xlsx",
  kpis: readonly KpiRow[],
  statusDay: IsoDay,
): Promise<void> {
  const sheet = kpiSheet(words, kpis);
  const name = fileNameOf(`${sheet.title} ${statusDay}`);
  if (kind === "csv") return offerCsv(csvOf(plainRows(sheet)), name);
  offerFile(await workbookOf(sheet, directionOf(words.language) === "rtl"), `${name}.xlsx`);
}
