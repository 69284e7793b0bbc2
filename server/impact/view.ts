import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { EditImpact, ImpactItem, ImpactMove } from "#shared/contract/impact.ts";
import { drivingPath } from "#shared/schedule/driving-path.ts";
import type { IsoDay } from "#shared/units.ts";
import { type AssessedPlan, assessPlan } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import type { ReadableProgram } from "../plan/read.ts";
import { type ConsideredChange, considerChange, moveActionOf, type PlanChange } from "./consider.ts";
import { newlyCriticalIds, planFinishMove, programFinishes, statusChanges } from "./plan-differences.ts";

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

/** What a change would do, as its reader may see it; nothing can be said where the plan cannot be scheduled. */
export function viewImpact(
  before: AssessedPlan,
  readable: readonly ReadableProgram[],
  change: PlanChange,
): EditImpact {
  return viewConsidered(before, readable, considerChange(before.facts, toEpochDay(before.statusDay), change));
}

/** The same of what was considered already; nothing can be said of null. Days, critical items and statuses are those of the screens: as stored and assessed now, and with every move. */
export function viewConsidered(
  before: AssessedPlan,
  readable: readonly ReadableProgram[],
  considered: ConsideredChange | null,
): EditImpact {
  if (considered === null) return UNSCHEDULABLE;
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
    mayMoveAll: pushed.every(({ item }) =>
      programById.get(item.programId)?.abilities.includes(moveActionOf(item)),
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
  { causes, pushed }: ConsideredChange,
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
