import type { CellText } from "./drafts.ts";
import { type Edges, edgesOf, type Range } from "./grid-range.ts";
import type { Table } from "./tsv.ts";

/** Where cells lie, and which of them can be edited. */
export interface GridShape<Line, Field extends string> {
  readonly lineAt: (row: number) => Line | undefined;
  /** The field that a cell edits; null for those that only show, and beyond the last. */
  readonly fieldAt: (line: Line, column: number) => Field | null;
}

/** What a paste comes to: the texts that find a cell, and how many find none. */
export interface Pasted<Line, Field extends string> {
  readonly texts: readonly CellText<Line, Field>[];
  readonly lost: number;
}

/**
 * A table laid over the selection from its first cell on. A selection that is larger and a multiple of it, as of one
 * value for many cells, is filled with it again and again. What falls on a cell that only shows, or beyond the last
 * row, is lost, unless it is nothing.
 */
export function placeTable<Line, Field extends string>(
  { lineAt, fieldAt }: GridShape<Line, Field>,
  range: Range,
  table: Table,
): Pasted<Line, Field> {
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return { texts: [], lost: 0 };
  const { top, start, rows, columns } = filledArea(edgesOf(range), height, width);
  const texts: CellText<Line, Field>[] = [];
  let lost = 0;
  for (let row = 0; row < rows; row++) {
    const line = lineAt(top + row);
    for (let column = 0; column < columns; column++) {
      const text = table[row % height]?.[column % width];
      if (text === undefined) continue;
      const field = line === undefined ? null : fieldAt(line, start + column);
      if (line !== undefined && field !== null) texts.push({ line, field, text });
      else if (text !== "") lost += 1;
    }
  }
  return { texts, lost };
}

function filledArea({ top, bottom, start, end }: Edges, height: number, width: number) {
  const [rows, columns] = [bottom - top + 1, end - start + 1];
  const isFilled = rows % height === 0 && columns % width === 0;
  return isFilled ? { top, start, rows, columns } : { top, start, rows: height, columns: width };
}

/** The same text in every cell of the selection that can be edited. */
export function fillRange<Line, Field extends string>(
  { lineAt, fieldAt }: GridShape<Line, Field>,
  range: Range,
  text: string,
): CellText<Line, Field>[] {
  return cellsOf(range, lineAt)
    .flat()
    .flatMap(({ line, column }) => {
      const field = fieldAt(line, column);
      return field === null ? [] : [{ line, field, text }];
    });
}

/** The selection as a table, by what each cell says. */
export function copyRange<Line>(
  lineAt: (row: number) => Line | undefined,
  range: Range,
  textOf: (line: Line, column: number) => string,
): Table {
  return cellsOf(range, lineAt).map((row) => row.map(({ line, column }) => textOf(line, column)));
}

function cellsOf<Line>(range: Range, lineAt: (row: number) => Line | undefined) {
  const { top, bottom, start, end } = edgesOf(range);
  const columns = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => lineAt(top + index));
  return rows.flatMap((line) => (line === undefined ? [] : [columns.map((column) => ({ line, column }))]));
}
