import { defaultParseSearch, defaultStringifySearch } from "@tanstack/react-router";
import { type RoadmapSearch, roadmapSearch } from "./roadmap-search.ts";

/** Nothing of the address: a view that is opened takes the place of all that was there. */
const NOTHING = Object.fromEntries(
  Object.keys(roadmapSearch.shape).map((name) => [name, undefined]),
) as Partial<RoadmapSearch>;

/** The address as a view keeps it: without the milestone that happens to be open, and what is proposed for it. */
export function keptAddress(search: RoadmapSearch): string {
  return defaultStringifySearch({ ...search, milestone: undefined, forecast: undefined });
}

/** The change of address that opens a kept view; what this version cannot read of it falls back to the plain roadmap. */
export function openedAddress(kept: string): Partial<RoadmapSearch> {
  return { ...NOTHING, ...roadmapSearch.parse(defaultParseSearch(kept)) };
}
