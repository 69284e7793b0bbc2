import { foldForSearch } from "#shared/text/fold.ts";
import type { RoadmapEntry, RoadmapRows } from "./roadmap-rows.ts";
import { isMilestoneLike, isProgramLike, type RoadmapSearch } from "./roadmap-search.ts";

/** Ids of the rows that the words searched for stand in, in the order of display; none without words. */
export function matchIds({ rows, entryById }: RoadmapRows, { q }: Pick<RoadmapSearch, "q">): string[] {
  const wanted = foldForSearch(q ?? "");
  if (wanted === "") return [];
  return rows.filter(({ id }) => isLike(entryById.get(id), wanted)).map(({ id }) => id);
}

function isLike(entry: RoadmapEntry | undefined, wanted: string): boolean {
  if (entry?.kind === "program") return isProgramLike(entry.program, wanted);
  return entry?.kind === "milestone" && isMilestoneLike(entry.milestone, wanted);
}

/** The match after or before the current one, round at the ends; the first or last where none is current. */
export function steppedMatch(ids: readonly string[], currentId: string | null, step: 1 | -1): string | null {
  const current = currentId === null ? -1 : ids.indexOf(currentId);
  const from = current === -1 && step === -1 ? 0 : current;
  return ids.at((from + step) % Math.max(1, ids.length)) ?? null;
}
