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
  const cells: HeadingCell[] = [];
  line.forEach((segment, index) => {
    const next = line[index + 1];
    const x = Math.max(0, xOfDay(axis, segment.startDay));
    const end = Math.min(axis.widthPixels, next ? xOfDay(axis, next.startDay) : axis.widthPixels);
    if (end <= x) return;
    const room = end - x - 2 * CELL_PADDING;
    const forms = [segment.text, segment.shortText ?? ""];
    const text = forms.find((form) => measure.widthOf(form, style) <= room) ?? "";
    cells.push({ x, width: end - x, text, textWidth: measure.widthOf(text, style) });
  });
  return cells;
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
