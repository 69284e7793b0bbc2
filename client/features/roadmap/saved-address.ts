import { defaultParseSearch, defaultStringifySearch } from "@tanstack/react-router";
import { NO_LINK } from "#client/editing/link-address.ts";
import { type RoadmapSearch, roadmapSearch } from "./roadmap-search.ts";

/** Nothing of the address: a view that is opened takes the place of all that was there. */
const NOTHING = Object.fromEntries(
  Object.keys(roadmapSearch.shape).map((name) => [name, undefined]),
) as Partial<RoadmapSearch>;

/** What happens to be open, and what is proposed there: no part of a view. */
const PASSING = {
  saved: undefined,
  program: undefined,
  milestone: undefined,
  forecast: undefined,
  ...NO_LINK,
} as const satisfies Partial<RoadmapSearch>;

/** The address as a view keeps it. */
export function keptAddress(search: RoadmapSearch): string {
  return defaultStringifySearch({ ...search, ...PASSING });
}

/** Whether the present address is still the kept one, in whatever order either names its parts. */
export function isKept(kept: string, search: RoadmapSearch): boolean {
  const parts = (address: string) => [...new URLSearchParams(address)].toSorted().join("&");
  return parts(keptAddress(openedAddress(kept))) === parts(keptAddress(search));
}

/** The change of address that opens a kept view; what this version cannot read of it falls back to the plain roadmap. */
export function openedAddress(kept: string): Partial<RoadmapSearch> {
  return { ...NOTHING, ...roadmapSearch.parse(defaultParseSearch(kept)) };
}
