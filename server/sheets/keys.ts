import type { CellValue, CellValues, Sheet } from "#shared/registers/sheets/sheet.ts";

/** What tells entries apart, where the columns of the sheet do; "" of a new one that will be given its code. */
export function keyOf(sheet: Sheet, cells: CellValues): string {
  const values = keyTexts(sheet, cells);
  return values.includes("") ? "" : values.join("\n");
}

/** The same to be read: "R-07", "CT-1 · JED". */
export function labelOf(sheet: Sheet, cells: CellValues): string {
  return keyTexts(sheet, cells)
    .filter((text) => text !== "")
    .join(" · ");
}

function keyTexts({ columns }: Sheet, cells: CellValues): string[] {
  return columns.filter(({ isKey }) => isKey).map(({ key }) => cellText(cells[key]));
}

function cellText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
