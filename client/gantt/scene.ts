import type { DayAxis } from "./axis.ts";
import type { RowLayout } from "./layout.ts";
import type { LinkIndex } from "./link-index.ts";
import type { MoveRules, Proposal } from "./moves.ts";
import type { Direction, Headings, TodayLine } from "./types.ts";

/** Everything the chart draws. Parts that stay the same are the same objects from one scene to the next. */
export interface Scene {
  readonly axis: DayAxis;
  readonly layout: RowLayout;
  readonly links: LinkIndex;
  readonly headings: Headings;
  readonly today: TodayLine | null;
  readonly direction: Direction;
  readonly selectedId: string | null;
  readonly moves: MoveRules | null;
  readonly proposal: Proposal | null;
  readonly viewport: Viewport;
}

/** The part of the scroller that shows the chart: without the panel, with the header. */
export interface Viewport {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Whether two scenes differ in selection, proposal and direction only, so that what is drawn may stay. */
export function isSamePicture(a: Scene, b: Scene): boolean {
  return (
    a.axis === b.axis &&
    a.layout === b.layout &&
    a.links === b.links &&
    a.headings === b.headings &&
    a.today === b.today &&
    a.viewport === b.viewport
  );
}
