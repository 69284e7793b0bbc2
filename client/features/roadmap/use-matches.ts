import { type RefObject, useMemo, useState } from "react";
import type { GanttHandle } from "#client/gantt/types.ts";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { matchIds, steppedMatch } from "./roadmap-matches.ts";
import type { RoadmapRows } from "./roadmap-rows.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

export interface Matches {
  readonly count: number;
  /** Of the match that was gone to last, from 1; 0 before that. */
  readonly place: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onFirst: () => void;
}

/** The rows that the search found, and the way from one to the next, by N and Shift+N too. */
export function useMatches(
  model: RoadmapRows,
  search: RoadmapSearch,
  rows: RefObject<Pick<GanttHandle, "focusRow"> | null>,
): Matches {
  const ids = useMemo(() => matchIds(model, search), [model, search]);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const goTo = (id: string | null) => {
    if (id === null) return;
    setCurrentId(id);
    rows.current?.focusRow(id);
  };
  const onStep = (step: 1 | -1) => goTo(steppedMatch(ids, currentId, step));
  useShortcuts(ids.length > 0 ? { nextMatch: () => onStep(1), previousMatch: () => onStep(-1) } : {});
  return {
    count: ids.length,
    place: currentId === null ? 0 : ids.indexOf(currentId) + 1,
    onStep,
    onFirst: () => goTo(steppedMatch(ids, null, 1)),
  };
}
