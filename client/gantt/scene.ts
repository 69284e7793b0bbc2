import type { DayAxis } from "./axis.ts";
import type { RowLayout } from "./layout.ts";
import type { LinkIndex } from "./link-index.ts";
import type { LinkProposal, LinkRules } from "./link-rules.ts";
import type { MoveRules, Proposal } from "./moves.ts";
import type { DaySpan, Direction, Headings, PreviewRow, TodayLine } from "./types.ts";

/** Everything the chart draws. Parts that stay the same are the same objects from one scene to the next. */
export interface Scene {
  /** The chart's own days; the axis may reach beyond them. */
  readonly range: DaySpan;
  readonly axis: DayAxis;
  readonly layout: RowLayout;
  readonly links: LinkIndex;
  readonly headings: Headings;
  readonly today: TodayLine | null;
  readonly direction: Direction;
  readonly selectedId: string | null;
  readonly moves: MoveRules | null;
  readonly proposal: Proposal | null;
  readonly preview: readonly PreviewRow[];
  readonly linking: LinkRules | null;
  /** What is being linked by keys. */
  readonly linkProposal: LinkProposal | null;
  readonly areLinksTargets: boolean;
  readonly viewport: Viewport;
}

/** The part of the scroller that shows the chart: without the panel, with the header. */
export interface Viewport {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Whether two scenes differ in selection, editing and direction only, so that what is drawn may stay. */
export function isSamePicture(a: Scene, b: Scene): boolean {
  return (
    a.axis === b.axis &&
    a.layout === b.layout &&
    a.links === b.links &&
    a.headings === b.headings &&
    a.today === b.today &&
    a.viewport === b.viewport &&
    a.areLinksTargets === b.areLinksTargets
  );
}

/**
 * Whether what is held may be held on: rows and scale stay below the pointer, however far time reaches now, and
 * however high the view is, since a map of all years comes with the first day that is out of sight.
 */
export function isSameGround(a: Scene, b: Scene): boolean {
  return a.layout === b.layout && a.axis.pixelsPerDay === b.axis.pixelsPerDay && a.direction === b.direction;
}

export function mayBeEdited({ moves, linking, preview }: Scene): boolean {
  return moves !== null || linking !== null || preview.length > 0;
}
