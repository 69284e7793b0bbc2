import type { EditImpact } from "#shared/contract/impact.ts";
import { systemActor } from "../access/actor.ts";
import { viewConsidered } from "../impact/view.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readablePrograms } from "../plan/read.ts";
import { type AskedOf, considerRequested } from "./requested.ts";

/** What the changes would move, as somebody sees it who may read every program; whoever reads it gets their part of it. */
export function impactOf(plan: AssessedPlan, asked: AskedOf): EditImpact {
  const considered = considerRequested(plan.facts, plan.statusDay, asked);
  return viewConsidered(plan, readablePrograms(plan, systemActor()), considered);
}

/** As it is kept with a request: the paths, which take the space, lead through a plan that will have moved on. */
export function frozenImpact(impact: EditImpact): string {
  return JSON.stringify({ ...impact, moves: impact.moves.map((move) => ({ ...move, path: [] })) });
}

/** Null in a request of an older version. */
export function thawImpact(text: string): EditImpact | null {
  return text === "" ? null : (JSON.parse(text) as EditImpact);
}

/** The part of an impact that concerns programs which its reader may read, by their codes. */
export function readableImpact(impact: EditImpact, codes: ReadonlySet<string>): EditImpact {
  const isReadable = ({ programCode }: { readonly programCode: string }) => codes.has(programCode);
  const moves = impact.moves
    .filter(({ item }) => isReadable(item))
    .map((move) => ({ ...move, path: move.path.filter(isReadable) }));
  return {
    ...impact,
    moves,
    hiddenMoveCount: impact.hiddenMoveCount + impact.moves.length - moves.length,
    programs: impact.programs.filter(({ code }) => codes.has(code)),
    newlyCritical: impact.newlyCritical.filter(isReadable),
    statusChanges: impact.statusChanges.filter(isReadable),
  };
}
