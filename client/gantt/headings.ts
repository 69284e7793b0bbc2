import { type DayAxis, type Stretch, xOfDay } from "./axis.ts";
import type { TextMeasure, TextStyle } from "./text-measure.ts";
import type { HeadingLine } from "./types.ts";

/** A period of a heading as drawn; its text is empty when neither form of it fits. */
export interface HeadingCell extends Stretch {
  readonly text: string;
  readonly textWidth: number;
}

export const CELL_PADDING = 6;

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
  const fits = (text: string, width: number) => measure.widthOf(text, style) <= width - 2 * CELL_PADDING;
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
      return { x, width, text, textWidth: measure.widthOf(text, style) };
    });
}

/** How far the text moves along its cell, to stay in sight while the cell's beginning is scrolled away. */
export function textShift(cell: HeadingCell, viewX: number): number {
  const most = cell.width - cell.textWidth - 2 * CELL_PADDING;
  return Math.max(0, Math.min(viewX - cell.x, most));
}

/** One path for the ticks below every cell but the chart's own edge. */
export function tickPath(cells: readonly HeadingCell[], top: number, height: number): string {
  return cells.map((cell) => (cell.x > 0 ? `M${cell.x} ${top}v${height}` : "")).join("");
}
