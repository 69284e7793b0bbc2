import type { StripSpan } from "#shared/drawing/roadmap-strip.ts";
import type { PackStrip } from "../content.ts";
import { BODY, type Box } from "./deck.ts";

/** Where the parts of the strip stand, in inches. */
export interface StripScale {
  readonly rowHeight: number;
  /** Of letters in rows, in points. */
  readonly size: number;
  /** The top of each line of rows, groups before their programs, and below the last one. */
  readonly topOf: (line: number) => number;
  readonly lineCount: number;
}

export const HEAD_INCHES = 0.6;
const LEGEND_INCHES = 0.34;
const MOST_ROW_INCHES = 0.3;
const SMALL_ROW_INCHES = 0.22;

export function scaleOf({ groups }: PackStrip): StripScale {
  const lineCount = groups.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  const room = BODY.h - HEAD_INCHES - LEGEND_INCHES;
  const rowHeight = Math.min(MOST_ROW_INCHES, room / Math.max(1, lineCount));
  const topOf = (line: number) => BODY.y + HEAD_INCHES + line * rowHeight;
  return { rowHeight, size: rowHeight < SMALL_ROW_INCHES ? 8 : 9, topOf, lineCount };
}

const WIDTHS = { name: 3.1, status: 1.35, progress: 0.6, finish: 1 } as const;

export type StripColumn = keyof typeof WIDTHS;

const STARTS: Readonly<Record<StripColumn, number>> = { name: 0, status: 3.1, progress: 4.45, finish: 5.05 };
const DAYS = { x: BODY.x + 6.15, w: BODY.w - 6.15 };
const HAIR = 0.01;

/** Of one cell, with some room before the next. */
export function cellBox(column: StripColumn, y: number, h: number): Box {
  return { x: BODY.x + STARTS[column], y, w: WIDTHS[column] - 0.05, h };
}

/** Of a stretch of days; none is too short to be seen. */
export function daysBox({ from, to }: StripSpan, y: number, h: number): Box {
  return { x: dayX(from), y, w: Math.max(HAIR, (to - from) * DAYS.w), h };
}

export function dayX(share: number): number {
  return DAYS.x + share * DAYS.w;
}
