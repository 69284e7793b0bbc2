import { ROW_HEIGHT } from "#client/gantt/sizes.ts";
import type { VisibleRow } from "#client/gantt/types.ts";
import type { RowWindow } from "#client/gantt/window.ts";

/** What A3 landscape leaves inside margins of 12 mm, in CSS pixels, and a little less, so that no second page begins. */
export const SHEET = { width: 1_496, height: 1_028, margin: 45 } as const;

/** From top to bottom: title and counts, headings of columns and time, rows, legend and foot. */
export const HEAD_HEIGHT = 100;
export const HEADING_HEIGHT = 66;
export const FOOT_HEIGHT = 50;
export const ROWS_TOP = HEAD_HEIGHT + HEADING_HEIGHT;
const ROWS_HEIGHT = SHEET.height - ROWS_TOP - FOOT_HEIGHT;

/** Sixty rows on a page: text of 6 points, which a wall or a table of A3 still bears. */
const MOST_ROWS = 60;
/** A picture has no pages; a long one keeps its rows readable. */
const LEAST_PICTURE_ROW = 20;

export interface SheetWindow extends RowWindow {
  /** The program that the page begins inside of: its name stands again above the first row. */
  readonly continued: VisibleRow | null;
}

export interface SheetPlan {
  readonly rowHeight: number;
  readonly pages: readonly SheetWindow[];
  readonly pageHeight: number;
}

/** As few pages as can be read, equally full; a band is never the last row of a page but of the last one. */
export function planPages(rows: readonly VisibleRow[]): SheetPlan {
  const pageCount = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  const most = Math.ceil(rows.length / pageCount);
  const pages: SheetWindow[] = [];
  for (let first = 0; first < rows.length; first = (pages.at(-1)?.last ?? 0) + 1) {
    const last = Math.min(rows.length, first + most) - 1;
    const isCut = last < rows.length - 1;
    pages.push({
      first,
      last: isCut && last > first && rows[last]?.row.kind === "group" ? last - 1 : last,
      continued: programAround(rows, first),
    });
  }
  const rowHeight = Math.min(ROW_HEIGHT, ROWS_HEIGHT / Math.max(1, ...pages.map(linesOf)));
  return { rowHeight, pages, pageHeight: SHEET.height };
}

/** How many lines the page has: its rows, and the name that is repeated. */
export function linesOf({ first, last, continued }: SheetWindow): number {
  return last - first + 1 + (continued === null ? 0 : 1);
}

function programAround(rows: readonly VisibleRow[], first: number): VisibleRow | null {
  if (rows[first]?.row.kind !== "milestone") return null;
  return rows.slice(0, first).findLast(({ row }) => row.kind === "program") ?? null;
}

/** All rows in one picture: an A3 page as long as they fit it, and longer when they would be too small to read. */
export function planPicture(rows: readonly VisibleRow[]): SheetPlan {
  const fitting = Math.min(ROW_HEIGHT, ROWS_HEIGHT / Math.max(1, rows.length));
  const rowHeight = rows.length > MOST_ROWS ? LEAST_PICTURE_ROW : fitting;
  const used = ROWS_TOP + rows.length * rowHeight + FOOT_HEIGHT;
  return {
    rowHeight,
    pages: [{ first: 0, last: rows.length - 1, continued: null }],
    pageHeight: Math.max(SHEET.height, Math.ceil(used)),
  };
}
