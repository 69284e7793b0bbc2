import { type Box, type Deck, placed } from "./deck.ts";
import type { Slide } from "./pptx.ts";

/** Where a shape is put, and what is read out for it; nothing for a mere line. */
export interface ShapeAt {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly box: Box;
  readonly name: string;
}

/** `transparency` in percent. */
export function addRectangle({ deck, slide, box, name }: ShapeAt, color: string, transparency = 0): void {
  slide.addShape("rect", {
    ...placed(deck, box),
    fill: { color, transparency },
    objectName: name,
  });
}

export interface DiamondLook {
  readonly fill: string;
  readonly line: string;
  /** In points. */
  readonly lineWidth: number;
}

export function addDiamond(
  { deck, slide, box, name }: ShapeAt,
  { fill, line, lineWidth }: DiamondLook,
): void {
  slide.addShape("diamond", {
    ...placed(deck, box),
    fill: { color: fill },
    line: { color: line, width: lineWidth },
    objectName: name,
  });
}
