import type { GanttRow } from "#client/gantt/types.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import { programsOpenedBySearch, type RoadmapSearch } from "./roadmap-search.ts";

/** Rows whose children are folded away: programs unless opened, workstreams only when shut. */
export function collapsedIds(view: RoadmapView, search: RoadmapSearch): ReadonlySet<string> {
  const open = new Set([...(search.open ?? []), ...programsOpenedBySearch(view.programs, search)]);
  const shut = new Set(search.shut ?? []);
  return new Set([
    ...view.programs.filter(({ code }) => !open.has(code)).map(({ id }) => id),
    ...view.workstreams.filter(({ code }) => shut.has(code)).map(({ id }) => id),
  ]);
}

/** How many rows are left when the children of folded rows are away; parents stand before their children. */
export function shownRowCount(rows: readonly GanttRow[], folded: ReadonlySet<string>): number {
  const away = new Set<string>();
  for (const { id, parentId } of rows) {
    if (parentId !== null && (folded.has(parentId) || away.has(parentId))) away.add(id);
  }
  return rows.length - away.size;
}

/** The change of address that folds or unfolds a row; nothing for a milestone. */
export function toggled(search: RoadmapSearch, entry: RoadmapEntry): Partial<RoadmapSearch> {
  switch (entry.kind) {
    case "workstream":
      return { shut: flip(search.shut, entry.workstream.code) };
    case "program":
      return { open: flip(search.open, entry.program.code) };
    case "milestone":
      return {};
  }
}

/** An empty list leaves the address, so that the plain roadmap has the plain address. */
function flip(codes: readonly string[] | undefined, code: string): string[] | undefined {
  const held = new Set(codes);
  if (!held.delete(code)) held.add(code);
  return held.size > 0 ? [...held].toSorted() : undefined;
}
