import type { RowLayout, StandIn } from "./layout.ts";
import type { GanttLink } from "./types.ts";
import type { RowWindow } from "./window.ts";

/** A link between two different visible rows; a folded end keeps its days on its stand-in's row. */
export interface PlacedLink {
  readonly link: GanttLink;
  readonly from: StandIn;
  readonly to: StandIn;
  readonly top: number;
  readonly bottom: number;
}

/** An implicit interval tree: the middle of every slice is its root, and knows how far down it reaches. */
export interface LinkIndex {
  readonly links: readonly PlacedLink[];
  readonly reach: readonly number[];
}

export function indexLinks(links: readonly GanttLink[], layout: RowLayout): LinkIndex {
  const placed = links.flatMap((link) => placeLink(link, layout) ?? []);
  placed.sort((a, b) => a.top - b.top);
  const reach = new Array<number>(placed.length).fill(-1);
  fillReach(placed, reach, 0, placed.length);
  return { links: placed, reach };
}

/** Null unless its ends stand in two different rows. */
export function placeLink(link: GanttLink, layout: RowLayout): PlacedLink | null {
  const from = layout.standIns.get(link.predecessorId);
  const to = layout.standIns.get(link.successorId);
  if (!from || !to || from.index === to.index) return null;
  const [top, bottom] = from.index < to.index ? [from.index, to.index] : [to.index, from.index];
  return { link, from, to, top, bottom };
}

function fillReach(links: readonly PlacedLink[], reach: number[], start: number, end: number): number {
  if (start >= end) return -1;
  const middle = (start + end) >> 1;
  const furthest = Math.max(
    links[middle]?.bottom ?? -1,
    fillReach(links, reach, start, middle),
    fillReach(links, reach, middle + 1, end),
  );
  reach[middle] = furthest;
  return furthest;
}

/** Links that pass through the window, also those whose ends both lie outside it. */
export function linksThrough(index: LinkIndex, window: RowWindow): PlacedLink[] {
  const found: PlacedLink[] = [];
  const visit = (start: number, end: number): void => {
    if (start >= end) return;
    const middle = (start + end) >> 1;
    const link = index.links[middle];
    if (!link || (index.reach[middle] ?? -1) < window.first) return;
    visit(start, middle);
    if (link.top > window.last) return;
    if (link.bottom >= window.first) found.push(link);
    visit(middle + 1, end);
  };
  visit(0, index.links.length);
  return found;
}
