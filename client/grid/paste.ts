import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { COLUMNS, type ColumnId, editFieldAt } from "./columns.ts";
import type { CellText } from "./drafts.ts";
import { type Edges, edgesOf, type Range } from "./grid-range.ts";
import type { Table } from "./tsv.ts";

/** What a paste comes to: the texts that find a cell, and how many find none. */
export interface Pasted {
  readonly texts: readonly CellText[];
  readonly lost: number;
}

/**
 * A table laid over the selection from its first cell on. A selection that is larger and a multiple of it, as of one
 * value for many cells, is filled with it again and again. What falls on a column that only shows, or beyond the last
 * row, is lost.
 */
export function placeTable(milestones: readonly MilestoneRow[], range: Range, table: Table): Pasted {
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return { texts: [], lost: 0 };
  const { top, start, rows, columns } = filledArea(edgesOf(range), height, width);
  const texts: CellText[] = [];
  let lost = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const text = table[row % height]?.[column % width];
      if (text === undefined) continue;
      const milestone = milestones[top + row];
      const field = editFieldAt(start + column);
      if (milestone && field) texts.push({ milestone, field, text });
      else lost += 1;
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
export function fillRange(milestones: readonly MilestoneRow[], range: Range, text: string): CellText[] {
  const { top, bottom, start, end } = edgesOf(range);
  const fields = COLUMNS.slice(start, end + 1).flatMap((_column, index) => editFieldAt(start + index) ?? []);
  return milestones
    .slice(top, bottom + 1)
    .flatMap((milestone) => fields.map((field) => ({ milestone, field, text })));
}

/** The selection of some lines as a table, by what each cell says. */
export function copyRange<Line>(
  lines: readonly Line[],
  range: Range,
  textOf: (line: Line, column: ColumnId) => string,
): Table {
  const { top, bottom, start, end } = edgesOf(range);
  return lines
    .slice(top, bottom + 1)
    .map((line) => COLUMNS.slice(start, end + 1).map((column) => textOf(line, column)));
}
