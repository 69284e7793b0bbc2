import type { FileEncoding } from "#shared/contract/imports.ts";
import type { IsoDay } from "#shared/units.ts";

/** A cell as the file holds it; null is an empty one. Plain data, so that it crosses threads. */
export type Cell =
  | string
  | number
  | boolean
  | { readonly day: IsoDay; readonly hasTime: boolean }
  /** A formula, never computed nor trusted; or what a formula left behind, as `#REF!`. */
  | { readonly formula: true }
  | { readonly error: string }
  | null;

export interface Sheet {
  readonly name: string;
  /** `rows[0]` is row 1 of the spreadsheet. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly format: "xlsx" | "csv";
  readonly encoding: FileEncoding | null;
  readonly sheets: readonly Sheet[];
}

/** The spreadsheet's letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The index of a column from its letters, the inverse of `columnLetters`. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell as a person would read it out of the file. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if ("day" in cell) return cell.day;
  return "error" in cell ? cell.error : "=…";
}
