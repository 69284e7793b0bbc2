import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type {
  ImpactItem,
  ImpactMove,
  EditImpact,
  MilestoneImpactInput,
} from "#shared/contract/impact.ts";
import { checkConsideredEdit, type MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { drivingPath } from "#shared/schedule/driving-path.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { type AssessedPlan, assessPlan } from "../plan/assess.ts";
import { calendarOf, type ItemFacts } from "../plan/facts.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type ConsideredEdit, considerEdit, milestoneDaysOf } from "./impact.ts";
import { newlyCriticalIds, planFinishMove, programFinishes, statusChanges } from "./plan-differences.ts";

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
  const considered = considerEdit(plan.facts, toEpochDay(plan.statusDay), milestone.item, edit);
  return considered ? viewImpact(plan, readable, considered) : UNSCHEDULABLE;
}

function requirePossible({ facts, statusDay }: AssessedPlan, item: ItemFacts, edit: MilestoneEdit): void {
  const problems = checkConsideredEdit(milestoneDaysOf(item), edit, {
    statusDay,
    planStartDay: facts.startDay as IsoDay,
    planFinishDay: facts.finishDay as IsoDay,
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

const UNSCHEDULABLE: EditImpact = {
  isSchedulable: false,
  moves: [],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: false,
};

/** Days, critical items and statuses are those of the screens: as stored and assessed now, and with every move. */
function viewImpact(
  before: AssessedPlan,
  readable: readonly ReadableProgram[],
  considered: ConsideredEdit,
): EditImpact {
  const { pushed } = considered;
  const after = assessPlan(considered.facts, before.statusDay, before.baseline);
  const programById = new Map(readable.map((each) => [each.assessed.program.id, each]));
  const itemById = new Map(readable.flatMap(({ assessed: { program } }) => itemsOf(program)));
  const moves = viewMoves(before, considered, itemById);
  return {
    isSchedulable: true,
    moves,
    hiddenMoveCount: pushed.length - moves.length,
    programs: programFinishes(before, after, programById),
    planFinish: planFinishMove(before, after),
    newlyCritical: newlyCriticalIds(before, after).flatMap((id) => itemById.get(id) ?? []),
    statusChanges: statusChanges(before, after, programById),
    mayMoveAll: pushed.every(({ item: { programId } }) =>
      programById.get(programId)?.abilities.includes("milestone.update"),
    ),
  };
}

function itemsOf({ code: programCode, items }: ReadableProgram["assessed"]["program"]) {
  return items.map(({ id, kind, code, nameAr, nameEn }): [string, ImpactItem] => [
    id,
    { id, kind: kind === "milestone" ? "milestone" : "activity", code, nameAr, nameEn, programCode },
  ]);
}

/** From the forecast that stands to the one that would be stored, by the calendar of the item's program. */
function viewMoves(
  { facts }: AssessedPlan,
  { causes, pushed }: ConsideredEdit,
  itemById: ReadonlyMap<string, ImpactItem>,
): ImpactMove[] {
  const programById = new Map(facts.programs.map((program) => [program.id, program]));
  return pushed.flatMap(({ item: stored, next }): ImpactMove[] => {
    const item = itemById.get(stored.id);
    if (!item) return [];
    const [fromDay, toDay] = [stored.forecastFinishDay as IsoDay, next.forecastFinishDay as IsoDay];
    const calendar = calendarOf(facts, programById.get(stored.programId));
    const byWorkDays = workDaysBetween(calendar, toEpochDay(fromDay), toEpochDay(toDay));
    const path = drivingPath(causes, stored.id).itemIds.flatMap((id) => itemById.get(id) ?? []);
    return [{ item, fromDay, toDay, byWorkDays, path }];
  });
}
