import { fileNameOf, offerFile } from "#client/ui/picture/offer-file.ts";
import { csvOf, offerCsv } from "#client/ui/spreadsheet/spreadsheet.ts";
import { plainRows, workbookOf } from "#client/ui/spreadsheet/workbook.ts";
import type { BudgetsView } from "#shared/contract/budget.ts";
import { budgetSheet } from "#shared/i18n/budget-words.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { Words } from "#shared/i18n/words.ts";

/** Hands the table to the browser as a file. Nothing leaves the machine. */
export async function saveBudget(
  words: Words,
  kind: "csv" | "xlsx",
  { programs, whole, statusDay }: BudgetsView,
): Promise<void> {
  const sheet = budgetSheet(words, programs, whole);
  const name = fileNameOf(`${sheet.title} ${statusDay}`);
  if (kind === "csv") return offerCsv(csvOf(plainRows(sheet)), name);
  offerFile(await workbookOf(sheet, directionOf(words.language) === "rtl"), `${name}.xlsx`);
}
