import type { EpochDay } from "../units.ts";

/** Letters of our type on a drawing are about so wide. */
export const LETTER_PIXELS = 6.4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the plot for labels, in pixels; `start` and `end` swap with the direction. */
export interface Room {
  readonly above: number;
  readonly below: number;
  readonly start: number;
  readonly end: number;
}

export interface DayRange {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/** Where days and shares stand on a drawing whose time runs in the reader's direction. */
export interface Plane {
  readonly size: Size;
  readonly direction: "ltr" | "rtl";
  readonly days: DayRange;
  readonly pixelsPerDay: number;
  /** The plot's edges. */
  readonly plot: {
    readonly startX: number;
    readonly endX: number;
    readonly topY: number;
    readonly baseY: number;
  };
  x(day: EpochDay): number;
  /** 0 at the base, 1 at the top. */
  y(share: number): number;
  /** A point so many pixels further on in the reading direction. */
  along(x: number, pixels: number): number;
}

/** The island is drawn left to right; for Arabic every x is mirrored here, and nowhere else. */
export function createPlane(size: Size, room: Room, days: DayRange, direction: "ltr" | "rtl"): Plane {
  const mirrored = (x: number) => (direction === "rtl" ? size.width - x : x);
  const plotWidth = Math.max(1, size.width - room.start - room.end);
  const plotHeight = Math.max(1, size.height - room.above - room.below);
  const pixelsPerDay = plotWidth / Math.max(1, days.finishDay - days.startDay);
  const baseY = size.height - room.below;
  return {
    size,
    direction,
    days,
    pixelsPerDay,
    plot: {
      startX: mirrored(room.start),
      endX: mirrored(room.start + plotWidth),
      topY: room.above,
      baseY,
    },
    x: (day) => mirrored(room.start + (day - days.startDay) * pixelsPerDay),
    y: (share) => baseY - share * plotHeight,
    along: (x, pixels) => x + (direction === "rtl" ? -pixels : pixels),
  };
}

/** An SVG path through points; empty without any. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
