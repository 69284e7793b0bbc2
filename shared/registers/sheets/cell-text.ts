import type { Halalas } from "../../units.ts";
import { riyalsOf } from "../riyals.ts";
import type { CellValue, SheetColumn } from "./sheet.ts";

/** How a cell stands in a file or on the clipboard, so that it is read back as the same: `word` says one of a closed set. */
export function cellText(
  column: SheetColumn,
  value: CellValue,
  word: (value: string) => string,
): string | number {
  if (value === null) return "";
  if (column.kind === "choice") return word(String(value));
  return column.kind === "money" ? riyalsOf(value as Halalas) : value;
}
