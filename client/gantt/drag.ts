import type { EpochDay } from "#shared/units.ts";
import { type DayAxis, momentAt, type Stretch } from "./axis.ts";

type PointerKind = "mouse" | "pen" | "touch";

/** How far sideways a pointer must go before a press becomes a drag: hands tremble, fingers most. */
const THRESHOLD_PIXELS: Record<PointerKind, number> = { mouse: 4, pen: 6, touch: 10 };

/** Near an edge of the view the chart scrolls on by itself, faster the nearer, up to so much per frame. */
const EDGE_PIXELS = 40;
const FASTEST_PIXELS = 18;
/** Over five years a pixel is two days: nobody could stop at one of them. */
const FASTEST_DAYS = 6;

/** Between the diamond and its flag. */
const FLAG_GAP = 14;

/** The day whose stretch holds x, or the first or last day of the axis beyond its ends. */
export function dayAt(axis: DayAxis, x: number): EpochDay {
  const last = axis.startDay + axis.dayCount - 1;
  return Math.min(last, Math.max(axis.startDay, Math.floor(momentAt(axis, x)))) as EpochDay;
}

/** An unknown kind of pointer is held to what a finger is. */
export function isDrag(kind: string, sidewaysPixels: number): boolean {
  const threshold = kind === "mouse" || kind === "pen" ? THRESHOLD_PIXELS[kind] : THRESHOLD_PIXELS.touch;
  return Math.abs(sidewaysPixels) >= threshold;
}

/** What is taken hold of near an edge must be moved so much nearer before anything scrolls. */
const INTENT_PIXELS = 24;

/**
 * How far to scroll in this frame while the pointer, pressed at `pressedX`, is at `x` of a view that wide, or that
 * high; negative towards its beginning. Along time it also depends on how wide a day is.
 */
export function edgeScroll(
  x: number,
  viewWidth: number,
  { pressedX = viewWidth / 2, pixelsPerDay = Number.POSITIVE_INFINITY } = {},
): number {
  const edge = Math.min(EDGE_PIXELS, viewWidth / 4);
  const near = Math.min(edge, pressedX - INTENT_PIXELS);
  const far = Math.max(viewWidth - edge, pressedX + INTENT_PIXELS);
  const depth = x < near ? x - near : Math.max(0, x - far);
  return Math.min(FASTEST_PIXELS, FASTEST_DAYS * pixelsPerDay) * Math.max(-1, Math.min(1, depth / edge));
}

/** Where the flag of a diamond begins: after it, or before it where that would leave the view. */
export function flagX(x: number, flagWidth: number, view: Stretch): number {
  const after = x + FLAG_GAP;
  const before = x - FLAG_GAP - flagWidth;
  return after + flagWidth <= view.x + view.width || before < view.x ? after : before;
}
