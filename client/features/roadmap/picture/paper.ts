import { createTextMeasure, type TextMeasure } from "#client/gantt/text-measure.ts";
import type { Direction } from "#client/gantt/types.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { Words } from "#shared/i18n/words.ts";
import { type Palette, readPalette } from "./palette.ts";
import { SHEET } from "./sheet-plan.ts";

/** What every part of a sheet is drawn with. Places are given from the edge where reading begins. */
export interface Paper {
  readonly words: Words;
  readonly direction: Direction;
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly measure: TextMeasure;
  /** The x of a place. */
  at(place: number): number;
  /** The left edge of a box that begins at a place. */
  leftOf(place: number, width: number): number;
  widthOf(text: string, size: number, weight?: 400 | 600): number;
}

export function createPaper(words: Words): Paper {
  const direction = directionOf(words.language);
  const { fontFamily } = getComputedStyle(document.body);
  const measure = createTextMeasure(fontFamily);
  const at = (place: number) => (direction === "rtl" ? SHEET.width - place : place);
  return {
    words,
    direction,
    palette: readPalette(),
    fontFamily,
    measure,
    at,
    leftOf: (place, width) => (direction === "rtl" ? SHEET.width - place - width : place),
    widthOf: (text, size, weight = 400) =>
      weight === 600
        ? (measure.widthOf(text, "upper") * size) / 13
        : (measure.widthOf(text, "label") * size) / 12,
  };
}

/** Where each of several things of these widths begins when they stand in one line. */
export function lineUp(widths: readonly number[], gap: number): number[] {
  return widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0));
}
