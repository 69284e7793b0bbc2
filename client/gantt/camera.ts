import type { EpochDay } from "#shared/units.ts";
import { type DayAxis, middleOfDay, momentAt } from "./axis.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT } from "./sizes.ts";
import type { Direction } from "./types.ts";

/** Where the reader stands, in the chart's own coordinates: x grows with time in both directions. */
export interface ScrollPlace {
  readonly x: number;
  readonly top: number;
}

/** A moment that stays where it is, `offsetPixels` from the chart's visible edge, while the scale changes. */
export interface Anchor {
  readonly moment: number;
  readonly offsetPixels: number;
}

/** In right-to-left scrollers browsers count `scrollLeft` downwards from 0. */
export function readPlace(scroller: HTMLElement): ScrollPlace {
  return { x: Math.abs(scroller.scrollLeft), top: Math.max(0, scroller.scrollTop) };
}

export function scrollToPlace(scroller: HTMLElement, place: ScrollPlace, direction: Direction): void {
  scroller.scrollLeft = direction === "rtl" ? -place.x : place.x;
  scroller.scrollTop = place.top;
}

/** The pointer's x on the axis, whose origin lies at the right edge when the chart is mirrored. */
export function pointerX(event: Pick<MouseEvent, "clientX">, chart: Element, direction: Direction): number {
  const box = chart.getBoundingClientRect();
  return direction === "rtl" ? box.right - event.clientX : event.clientX - box.left;
}

export function pointerY(event: MouseEvent, chart: Element): number {
  return event.clientY - chart.getBoundingClientRect().top;
}

export function anchorAt(axis: DayAxis, place: ScrollPlace, offsetPixels: number): Anchor {
  return { moment: momentAt(axis, place.x + offsetPixels), offsetPixels };
}

/** The place from which the anchor's moment is seen at its offset, as far as the chart reaches. */
export function placeOfAnchor(scene: Scene, { moment, offsetPixels }: Anchor, top: number): ScrollPlace {
  const { axis } = scene;
  const wanted = (moment - axis.startDay) * axis.pixelsPerDay - offsetPixels;
  return within(scene, { x: wanted, top });
}

/** The place itself, as far as the chart reaches along time. */
export function within({ axis, viewport }: Scene, { x, top }: ScrollPlace): ScrollPlace {
  const most = Math.max(0, axis.widthPixels - viewport.widthPixels);
  return { x: Math.min(most, Math.max(0, x)), top };
}

/** Around a day that is brought into view, so that what stands at its edge is seen whole. */
const DAY_ROOM_PIXELS = 60;

/** The nearest place from which the day is seen with room on both sides. */
export function placeOfDay(scene: Scene, day: EpochDay, place: ScrollPlace): ScrollPlace {
  const middle = middleOfDay(scene.axis, day);
  const least = middle + DAY_ROOM_PIXELS - scene.viewport.widthPixels;
  const x = Math.min(middle - DAY_ROOM_PIXELS, Math.max(least, place.x));
  return within(scene, { x, top: place.top });
}

/** The nearest place from which the row is seen whole, between the header and the lower edge. */
export function placeOfRow(scene: Scene, index: number, place: ScrollPlace): ScrollPlace {
  const lowest = index * ROW_HEIGHT;
  const highest = lowest + ROW_HEIGHT + HEADER_HEIGHT - scene.viewport.heightPixels;
  return { x: place.x, top: Math.min(lowest, Math.max(highest, place.top)) };
}
