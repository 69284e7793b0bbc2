import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { ActivityImpactInput } from "#shared/contract/activities.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import { type ActivityEdit, checkConsideredActivity } from "#shared/progress/activity-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { viewImpact } from "../impact/view.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { calendarOf, type ItemFacts } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { activityChange, activityDaysOf } from "./days.ts";

/**
 * What a change of an activity would move, before it is saved: each affected item with its days and the path that
 * drives it, finishes of programs and plan, what becomes critical, and which statuses would change.
 * NOT_FOUND or FORBIDDEN by access, as for the change itself; NOT_FOUND also for a baseline that is not there.
 * INVALID_INPUT for a change that could never be saved.
 */
export async function readActivityImpact(
  deps: Deps,
  actor: Actor,
  { id, baselineNumber, ...edit }: ActivityImpactInput,
): Promise<EditImpact> {
  const plan = await readAssessedPlan(deps, baselineNumber);
  const readable = readablePrograms(plan, actor);
  const isIt = (item: ItemFacts) => item.id === id && item.kind === "activity";
  const program = readable.map(({ assessed }) => assessed.program).find(({ items }) => items.some(isIt));
  const item = program?.items.find(isIt);
  if (!program || !item) throw new AppError("NOT_FOUND", {});
  const { id: programId, isPublished } = program;
  requireAction(actor, "activity.update", { kind: "program", programId, isPublished });
  const calendar = calendarOf(plan.facts, program);
  requirePossible(plan, item, edit, calendar);
  return viewImpact(plan, readable, activityChange(item, edit, calendar));
}

function requirePossible(
  { facts, statusDay }: AssessedPlan,
  item: ItemFacts,
  edit: ActivityEdit,
  calendar: WorkCalendar,
): void {
  const problems = checkConsideredActivity(activityDaysOf(item), edit, calendar, {
    statusDay,
    planStartDay: facts.startDay as IsoDay,
    planFinishDay: facts.finishDay as IsoDay,
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}
