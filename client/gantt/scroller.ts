import type { Direction } from "./types.ts";

/** Where the reader stands, in the chart's own coordinates: x grows with time in both directions. */
export interface ScrollPlace {
  readonly x: number;
  readonly top: number;
}

/** In right-to-left scrollers browsers count `scrollLeft` downwards from 0. */
export function readPlace(scroller: HTMLElement): ScrollPlace {
  return { x: Math.abs(scroller.scrollLeft), top: Math.max(0, scroller.scrollTop) };
}

export function scrollToPlace(scroller: HTMLElement, place: ScrollPlace, direction: Direction): void {
  scroller.scrollLeft = direction === "rtl" ? -place.x : place.x;
  scroller.scrollTop = place.top;
}
