import { widthOfText } from "#shared/drawing/fit-words.ts";
import type { PackCell, PackTable } from "../content.ts";
import { officeText, statusText } from "../office-text.ts";

/** A table, or as much of it as one slide has room for, below the other tables of its column. */
export interface PlacedTable {
  readonly table: PackTable;
  readonly rows: PackTable["rows"];
  /** In inches, below the column's top. */
  readonly y: number;
  readonly widths: readonly number[];
}

export interface Column {
  /** In inches. */
  readonly w: number;
  readonly h: number;
  /** Of letters, in points. */
  readonly size: number;
}

/** In inches. */
export const TITLE_HEIGHT = 0.34;
export const CELL_MARGIN = 0.05;
const BETWEEN = 0.15;
/** IBM Plex Sans Arabic needs so much for a line; whatever stands in for it needs less. */
const LINE_HEIGHT = 1.55;
const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;

/** Tables below each other, on as many slides as they need: a list of tables for each. */
export function layOutTables(tables: readonly PackTable[], column: Column): PlacedTable[][] {
  const pages: PlacedTable[][] = [[]];
  let y = 0;
  const place = (table: PackTable, rows: PackTable["rows"], widths: readonly number[], height: number) => {
    pages.at(-1)?.push({ table, rows, y, widths });
    y += height + BETWEEN;
  };
  for (const table of tables) {
    const widths = widthsOf(table, column.w);
    const top = headHeight(table, widths, column.size);
    const heights = table.rows.map((row) => rowHeight(row.map(shownText), widths, column.size));
    let next = 0;
    do {
      const first = heights[next] ?? TITLE_HEIGHT;
      if (y > 0 && y + top + first > column.h) {
        pages.push([]);
        y = 0;
      }
      const count = fitting(heights.slice(next), column.h - y - top);
      const sum = heights.slice(next, next + count).reduce((total, height) => total + height, 0);
      place(table, table.rows.slice(next, next + count), widths, top + (count === 0 ? TITLE_HEIGHT : sum));
      next += count;
    } while (next < table.rows.length);
  }
  return pages;
}

/** How many rows have room; one always has, since no other slide would have more. */
function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  const count = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return count === -1 ? heights.length : Math.max(1, count);
}

function headHeight({ title, columns, rows }: PackTable, widths: readonly number[], size: number): number {
  const heading = title === "" ? 0 : TITLE_HEIGHT;
  if (rows.length === 0 || !hasHead({ columns })) return heading;
  const texts = columns.map((column) => column.heading);
  return heading + rowHeight(texts, widths, size);
}

/** A table of names and values needs no head. */
export function hasHead({ columns }: Pick<PackTable, "columns">): boolean {
  return columns.some(({ heading }) => heading !== "");
}

function rowHeight(texts: readonly string[], widths: readonly number[], size: number): number {
  const lines = texts.map((text, index) => lineCount(text, (widths[index] ?? 1) - 2 * CELL_MARGIN, size));
  return (Math.max(1, ...lines) * size * LINE_HEIGHT) / POINTS_PER_INCH + 2 * CELL_MARGIN;
}

function lineCount(text: string, inches: number, size: number): number {
  const pixels = (size * PIXELS_PER_INCH) / POINTS_PER_INCH;
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(widthOfText(line, pixels) / PIXELS_PER_INCH / inches)))
    .reduce((sum, count) => sum + count, 0);
}

/** A cell as it is read on a slide. */
export function shownText(cell: PackCell): string {
  return cell.kind === "status" ? statusText(cell.status, cell.text) : officeText(cell.text);
}

/** How wide a column is beside the others. */
const SHARES: Readonly<Record<PackCell["kind"], number>> = {
  code: 1,
  number: 1.4,
  percent: 0.9,
  day: 1.5,
  status: 1.5,
  text: 2,
  name: 3.2,
};

function widthsOf({ columns }: PackTable, all: number): number[] {
  const shares = columns.map(({ kind }) => SHARES[kind]);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * all);
}
