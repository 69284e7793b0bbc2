import { foldForSearch } from "../../text/fold.ts";
import type { CellValues } from "./sheet.ts";

/** Which rows are wanted. */
export interface SheetFilter {
  /** A program by its code. */
  readonly program?: string | undefined;
  /** By the keys of columns: the values, one of which the cell holds. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Found in any text of the row. */
  readonly text?: string | undefined;
}

/** Whether a row is wanted. `program` is the code of the program that it concerns. */
export function keepsRow(
  { cells, program }: { readonly cells: CellValues; readonly program: string | null },
  filter: SheetFilter,
): boolean {
  if (filter.program !== undefined && filter.program !== program) return false;
  const isWanted = Object.entries(filter.where ?? {}).every(([key, values]) =>
    values.includes(String(cells[key] ?? "")),
  );
  const wanted = foldForSearch(filter.text ?? "");
  return isWanted && (wanted === "" || isFound(cells, wanted));
}

function isFound(cells: CellValues, wanted: string): boolean {
  return Object.values(cells).some(
    (cell) => typeof cell === "string" && foldForSearch(cell).includes(wanted),
  );
}
