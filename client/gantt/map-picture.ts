import type { RowLayout } from "./layout.ts";
import type { Scene } from "./scene.ts";
import type { DaySpan } from "./types.ts";

/** Measures of the map's picture: a day is one wide, and all rows together are so high. */
export const MAP_PICTURE_HEIGHT = 100;

/** Bars closer together than this would melt into each other. */
const LEAST_GAP_RATIO = 0.3;

/** Of a few rows each would fill the map, and look like its frame. */
const MOST_BAR_HEIGHT = 10;

/** One path for each tone: a map of thousands of rows stays a handful of nodes. */
export function mapPaths(layout: RowLayout, startDay: number): ReadonlyMap<string, string> {
  const bars = layout.rows.filter(({ row }) => row.kind === "program" || row.kind === "activity");
  const step = MAP_PICTURE_HEIGHT / Math.max(1, bars.length);
  const height = Math.min(MOST_BAR_HEIGHT, step * (1 - LEAST_GAP_RATIO));
  const paths = new Map<string, string>();
  bars.forEach(({ row }, index) => {
    const width = row.finishDay - row.startDay + 1;
    const y = index * step + (step - height) / 2;
    const box = `M${row.startDay - startDay} ${y}h${width}v${height}h${-width}z`;
    paths.set(row.tone, (paths.get(row.tone) ?? "") + box);
  });
  return paths;
}

/** The part of the range that the chart shows, each from 0 to 1. */
export interface MapFrame {
  readonly start: number;
  readonly size: number;
}

export function frameAt({ axis, viewport }: Scene, x: number): MapFrame {
  const size = Math.min(1, viewport.widthPixels / axis.widthPixels);
  return { start: Math.max(0, Math.min(1 - size, x / axis.widthPixels)), size };
}

/** The days that are seen, at least in part. */
export function daysInFrame({ axis }: Scene, { start, size }: MapFrame): DaySpan {
  const first = axis.startDay + Math.floor(start * axis.dayCount + EDGE_DAYS);
  const last = axis.startDay + Math.ceil((start + size) * axis.dayCount - EDGE_DAYS) - 1;
  return { startDay: first, finishDay: Math.max(first, last) } as DaySpan;
}

/** So little of a day is a rounding error and not a part of it. */
const EDGE_DAYS = 0.01;

const STEP_SHARE = 0.1;

/** Where a key takes the frame's start; null for keys that are not the map's own. */
export function frameKey(key: string, { start, size }: MapFrame, isMirrored: boolean): number | null {
  const [forward, back] = isMirrored ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  switch (key) {
    case forward:
    case "ArrowUp":
      return start + size * STEP_SHARE;
    case back:
    case "ArrowDown":
      return start - size * STEP_SHARE;
    case "PageUp":
      return start + size;
    case "PageDown":
      return start - size;
    case "Home":
      return 0;
    case "End":
      return 1 - size;
    default:
      return null;
  }
}
