import type { Direction } from "./types.ts";

/** What a card speaks of, in the coordinates of the window: a point of a bar, between its upper and lower edge. */
export interface CardAnchor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** To the edges of the window, and to what the card speaks of. */
const WINDOW_GAP = 8;
const ANCHOR_GAP = 6;
/** The card begins a little before its point, so that the way into it is short. */
const LEAD_PIXELS = 24;

/** The left upper corner of the card: below its anchor, else above it, and always whole inside the window. */
export function placeCard(anchor: CardAnchor, card: Size, view: Size, direction: Direction) {
  const wanted = direction === "rtl" ? anchor.x + LEAD_PIXELS - card.width : anchor.x - LEAD_PIXELS;
  const below = anchor.bottom + ANCHOR_GAP;
  const above = anchor.top - ANCHOR_GAP - card.height;
  const isRoomBelow = below + card.height + WINDOW_GAP <= view.height;
  const y = isRoomBelow || above < WINDOW_GAP ? below : above;
  return { x: inside(wanted, card.width, view.width), y: inside(y, card.height, view.height) };
}

function inside(at: number, size: number, viewSize: number): number {
  return Math.max(WINDOW_GAP, Math.min(at, viewSize - size - WINDOW_GAP));
}
