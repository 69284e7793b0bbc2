import type { PackCell, PackTable } from "../content.ts";
import { statusText } from "../office-text.ts";
import { textHeight, textWidth, wordWidth } from "./text-size.ts";

/** A table, or as much of it as one slide has room for, below the other tables of its column. */
export interface PlacedTable {
  readonly table: PackTable;
  readonly rows: PackTable["rows"];
  /** In inches, below the column's top. */
  readonly y: number;
  readonly widths: readonly number[];
}

export interface TableColumn {
  /** In inches. */
  readonly w: number;
  readonly h: number;
  /** Of letters, in points. */
  readonly size: number;
}

/** In inches. */
export const TITLE_HEIGHT = 0.34;
export const CELL_MARGIN = { beside: 0.05, above: 0.025 };
const BETWEEN = 0.15;

/** Tables below each other, on as many slides as they need: a list of tables for each. */
export function layOutTables(tables: readonly PackTable[], column: TableColumn): PlacedTable[][] {
  const pages: PlacedTable[][] = [[]];
  let y = 0;
  for (const table of tables) {
    const widths = columnWidths(table, column);
    const top = headHeight(table, widths, column.size);
    const heights = table.rows.map((row) => rowHeight(row.map(shownText), widths, column.size));
    let next = 0;
    do {
      if (y > 0 && y + top + (heights[next] ?? TITLE_HEIGHT) > column.h) {
        pages.push([]);
        y = 0;
      }
      const count = fitting(heights.slice(next), column.h - y - top);
      pages.at(-1)?.push({ table, rows: table.rows.slice(next, next + count), y, widths });
      const body = heights.slice(next, next + count).reduce((sum, height) => sum + height, 0);
      y += top + (count === 0 ? TITLE_HEIGHT : body) + BETWEEN;
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
  const heights = texts.map((text, index) => {
    return textHeight(text, size, (widths[index] ?? 1) - 2 * CELL_MARGIN.beside);
  });
  return Math.max(textHeight("", size, 1), ...heights) + 2 * CELL_MARGIN.above;
}

/** A cell as it is read on a slide. */
export function shownText(cell: PackCell): string {
  return cell.kind === "status" ? statusText(cell.status, cell.text) : cell.text;
}

/** No column wants more than this share, however long its texts are. */
const MOST_SHARE = 0.4;

/** Every column as wide as its longest word, and what is left by how much more each would need for one line. */
function columnWidths({ columns, rows }: PackTable, { w, size }: Pick<TableColumn, "w" | "size">): number[] {
  const texts = columns.map(({ heading }, index) => [
    heading,
    ...rows.map((row) => (row[index] ? shownText(row[index]) : "")),
  ]);
  const margins = 2 * CELL_MARGIN.beside;
  const least = texts.map((each) => Math.max(...each.map((text) => wordWidth(text, size))) + margins);
  const wanted = texts.map((each) =>
    Math.min(w * MOST_SHARE, Math.max(...each.map((text) => textWidth(text, size))) + margins),
  );
  const more = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)) + 0.01);
  const [sumLeast, sumMore] = [least, more].map((each) => each.reduce((sum, width) => sum + width, 0)) as [
    number,
    number,
  ];
  if (sumLeast >= w) return least.map((width) => (width / sumLeast) * w);
  return least.map((width, index) => width + ((w - sumLeast) * (more[index] ?? 0)) / sumMore);
}
