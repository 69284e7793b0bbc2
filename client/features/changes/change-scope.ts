import type { ComparedProgramRef, PlanChangesView, WorkstreamRef } from "#shared/contract/plan-changes.ts";
import type { ChangesSearch } from "./changes-search.ts";

export type Scope = Pick<ChangesSearch, "workstream" | "program">;

/**
 * What changed in one program or one workstream; of a link that leads out of it, too. Baselines are of the whole plan
 * and stay.
 */
export function changesIn(view: PlanChangesView, scope: Scope): PlanChangesView {
  const isIn = tester(view, scope);
  return {
    ...view,
    statuses: view.statuses.filter(isIn),
    items: view.items.filter(({ program }) => isIn(program)),
    programs: view.programs.filter(isIn),
    links: view.links.filter(
      ({ predecessor, successor }) => isIn(predecessor.program) || isIn(successor.program),
    ),
  };
}

function tester(view: PlanChangesView, { workstream, program }: Scope): (of: ComparedProgramRef) => boolean {
  if (program !== undefined) return ({ code }) => code === program;
  if (workstream === undefined) return () => true;
  const chosen = view.workstreams.find(({ code }) => code === workstream);
  return ({ workstreamId }) => workstreamId === chosen?.id;
}

/** The program or workstream that is chosen; null for everything, and where nothing of it changed. */
export function chosenScope(view: PlanChangesView, { workstream, program }: Scope): WorkstreamRef | null {
  const all = program === undefined ? view.workstreams : changedPrograms(view);
  return all.find(({ code }) => code === (program ?? workstream)) ?? null;
}

/** The programs in which anything changed, by their codes. */
export function changedPrograms({ statuses, items, programs, links }: PlanChangesView): ComparedProgramRef[] {
  const named: readonly ComparedProgramRef[] = [
    ...statuses,
    ...items.map(({ program }) => program),
    ...programs,
    ...links.flatMap(({ predecessor, successor }) => [predecessor.program, successor.program]),
  ];
  const byCode = new Map(named.map((program) => [program.code, program]));
  return [...byCode.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
