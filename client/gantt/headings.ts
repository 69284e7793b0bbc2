import { type DayAxis, type Stretch, xOfDay } from "./axis.ts";
import type { TextMeasure, TextStyle } from "./text-measure.ts";
import type { HeadingLine } from "./types.ts";

/** A period of a heading as drawn; its text is empty when neither form of it fits. */
export interface HeadingCell extends Stretch {
  readonly text: string;
  readonly textWidth: number;
  readonly padding: number;
  readonly weight: TickWeight;
}

/** From back to front. */
export const TICK_WEIGHTS = ["minor", "middle", "major"] as const;
export type TickWeight = (typeof TICK_WEIGHTS)[number];

export const CELL_PADDING = 6;

/** A day has room for its number only if little is left beside it. */
function paddingOf(width: number): number {
  return Math.min(CELL_PADDING, width / 6);
}

/** Cells at the true beginnings of their periods, cut to the chart. */
export function headingCells(
  axis: DayAxis,
  line: HeadingLine,
  measure: TextMeasure,
  style: TextStyle,
): HeadingCell[] {
  const places = line.map((segment, index) => {
    const next = line[index + 1];
    const from = xOfDay(axis, segment.startDay);
    const to = next ? xOfDay(axis, next.startDay) : axis.widthPixels;
    const x = Math.max(0, from);
    return {
      segment,
      x,
      width: Math.min(axis.widthPixels, to) - x,
      isWhole: from >= 0 && next !== undefined,
    };
  });
  const fits = (text: string, width: number) => measure.widthOf(text, style) <= width - 2 * paddingOf(width);
  // One line speaks in one way: a long form among short ones would look like another kind of period.
  const isShort = places.some(
    ({ segment, width, isWhole }) => isWhole && segment.shortText !== undefined && !fits(segment.text, width),
  );
  return places
    .filter(({ width }) => width > 0)
    .map(({ segment, x, width }) => {
      const { text: long, shortText: short = "" } = segment;
      const forms = isShort && short !== "" ? [short] : [long, short];
      const text = forms.find((form) => fits(form, width)) ?? "";
      const { weight = "minor" } = segment;
      return { x, width, text, textWidth: measure.widthOf(text, style), padding: paddingOf(width), weight };
    });
}

/** How far the text moves along its cell, to stay in sight while the cell's beginning is scrolled away. */
export function textShift(cell: HeadingCell, viewX: number): number {
  const most = cell.width - cell.textWidth - 2 * cell.padding;
  return Math.max(0, Math.min(viewX - cell.x, most));
}

/** One path for the ticks below every cell but the chart's own edge. */
export function tickPath(cells: readonly HeadingCell[], top: number, height: number): string {
  return cells.map((cell) => (cell.x > 0 ? `M${cell.x} ${top}v${height}` : "")).join("");
}
