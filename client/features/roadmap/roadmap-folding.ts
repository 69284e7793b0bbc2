import type { GanttRow } from "#client/gantt/types.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { groupsOf } from "./roadmap-groups.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import { programsOpenedBySearch, type RoadmapSearch } from "./roadmap-search.ts";

/** Rows whose children are folded away: programs unless opened by hand or by the search, the rest only when shut. */
export function collapsedIds(view: RoadmapView, search: RoadmapSearch): ReadonlySet<string> {
  const shut = new Set(search.shut ?? []);
  return new Set([
    ...view.programs.filter((program) => !isOpen(program, search)).map(({ id }) => id),
    ...groupsOf(view, view.programs, search.group)
      .filter(({ code }) => shut.has(code))
      .map(({ id }) => id),
  ]);
}

function isOpen(program: ProgramRow, { open, shut, ...search }: RoadmapSearch): boolean {
  const { code } = program;
  return open?.includes(code) || (isOpenedBySearch(program, search) && !shut?.includes(code));
}

function isOpenedBySearch(program: ProgramRow, search: RoadmapSearch): boolean {
  return programsOpenedBySearch([program], search).length > 0;
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
    case "program":
      return toggledProgram(search, entry.program);
    case "milestone":
      return {};
    default:
      return { shut: flip(search.shut, entry.code) };
  }
}

/** What the search opens can only be folded by saying so; what was opened by hand is taken off its list. */
function toggledProgram(search: RoadmapSearch, program: ProgramRow): Partial<RoadmapSearch> {
  const { code } = program;
  if (!isOpenedBySearch(program, search)) return { open: flip(search.open, code) };
  if (!search.open?.includes(code)) return { shut: flip(search.shut, code) };
  return { open: flip(search.open, code), shut: flip(without(search.shut, code), code) };
}

function without(codes: readonly string[] | undefined, code: string): string[] {
  return (codes ?? []).filter((each) => each !== code);
}

/** An empty list leaves the address, so that the plain roadmap has the plain address. */
function flip(codes: readonly string[] | undefined, code: string): string[] | undefined {
  const held = new Set(codes);
  if (!held.delete(code)) held.add(code);
  return held.size > 0 ? [...held].toSorted() : undefined;
}
