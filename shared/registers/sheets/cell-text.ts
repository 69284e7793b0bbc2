import type { CellValue, SheetColumn } from "./sheet.ts";

/** How a cell stands in a file or on the clipboard, so that it is read back as the same: `word` says one of a closed set. */
export function cellText(
  column: SheetColumn,
  value: CellValue,
  word: (value: string) => string,
): string | number {
  if (value === null) return "";
  if (column.kind === "choice") return word(String(value));
  // Money with more digits than a figure holds exactly does not exist (`MOST_HALALAS`).
  return column.kind === "money" ? Number(value) / 100 : value;
}
