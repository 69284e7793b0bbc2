import type { EditImpact, MilestoneImpactInput } from "#shared/contract/impact.ts";
import { checkConsideredEdit, type MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { viewImpact } from "../impact/view.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import type { ItemFacts } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { milestoneChange, milestoneDaysOf } from "./days.ts";

/**
 * What a change of a milestone would move, before it is saved: each affected item with its days and the path that
 * drives it, finishes of programs and plan, what becomes critical, and which statuses would change.
 * NOT_FOUND or FORBIDDEN by access, as for the change itself; NOT_FOUND also for a baseline that is not there.
 * INVALID_INPUT for a change that could never be saved.
 */
export async function readMilestoneImpact(
  deps: Deps,
  actor: Actor,
  { id, baselineNumber, ...edit }: MilestoneImpactInput,
): Promise<EditImpact> {
  const plan = await readAssessedPlan(deps, baselineNumber);
  const readable = readablePrograms(plan, actor);
  const owning = readable.find(({ assessed }) => assessed.milestones.some(({ item }) => item.id === id));
  const milestone = owning?.assessed.milestones.find(({ item }) => item.id === id);
  if (!owning || !milestone) throw new AppError("NOT_FOUND", {});
  const { id: programId, isPublished } = owning.assessed.program;
  requireAction(actor, "milestone.update", { kind: "program", programId, isPublished });
  requirePossible(plan, milestone.item, edit);
  return viewImpact(plan, readable, milestoneChange(milestone.item, edit));
}

function requirePossible({ facts, statusDay }: AssessedPlan, item: ItemFacts, edit: MilestoneEdit): void {
  const problems = checkConsideredEdit(milestoneDaysOf(item), edit, {
    statusDay,
    planStartDay: facts.startDay as IsoDay,
    planFinishDay: facts.finishDay as IsoDay,
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}
