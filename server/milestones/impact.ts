import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { MilestoneDays, MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { applyMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { type Impact, type ItemMove, impactOf } from "#shared/schedule/impact.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { ItemFacts, PlanFacts } from "../plan/facts.ts";
import { planSchedule } from "../plan/schedule.ts";

/** An item whose stored forecast an edit of another one pushes, and the forecast that would be stored instead. */
export interface PushedItem {
  readonly item: ItemFacts;
  readonly next: ForecastColumns;
}

/** What a milestone's edit would move. */
export interface ConsideredEdit {
  /** By the id of a moved item, the step that brought the move. */
  readonly causes: Impact["causes"];
  /** In the order of the links, without the milestone itself. */
  readonly pushed: readonly PushedItem[];
  /** The plan as it would stand with the edit and every move. */
  readonly facts: PlanFacts;
}

/** What an edit of a milestone changes, as stored. */
export function milestoneDaysOf(
  stored: Pick<ItemFacts, "forecastFinishDay" | "actualFinishDay" | "progressPercent">,
): MilestoneDays {
  return {
    forecastDay: stored.forecastFinishDay as IsoDay,
    actualDay: stored.actualFinishDay as IsoDay | null,
    progressPercent: stored.progressPercent,
  };
}

/** What an edit of a milestone would move, by the links; null when the plan cannot be scheduled. */
export function considerEdit(
  facts: PlanFacts,
  statusDay: EpochDay,
  milestone: ItemFacts,
  edit: MilestoneEdit,
): ConsideredEdit | null {
  const schedule = planSchedule(facts, statusDay);
  if (!schedule.ok) return null;
  const next = applyMilestoneEdit(milestoneDaysOf(milestone), edit);
  const changed = {
    heldFromDay: toEpochDay(next.forecastDay),
    actualFinishDay: next.actualDay === null ? null : toEpochDay(next.actualDay),
  };
  const impact = impactOf(schedule.value, [{ kind: "item", itemId: milestone.id, facts: changed }]);
  if (!impact.ok) return null;
  const pushed = pushedItems(facts, milestone.id, impact.value);
  const own = {
    forecastFinishDay: next.forecastDay as string,
    actualFinishDay: next.actualDay as string | null,
    progressPercent: next.progressPercent,
  };
  const columns = new Map<string, Partial<ItemFacts>>(pushed.map(({ item, next }) => [item.id, next]));
  columns.set(milestone.id, own);
  return { causes: impact.value.causes, pushed, facts: withColumns(facts, columns) };
}

/**
 * The schedule may hold an item later than its stored forecast says (an overdue one, or one that its links
 * contradict), so a move in the schedule need not be one of the forecast, which is what screens show.
 */
function pushedItems(facts: PlanFacts, milestoneId: string, { moves }: Impact): PushedItem[] {
  const itemById = new Map(facts.programs.flatMap(({ items }) => items.map((item) => [item.id, item])));
  return moves.flatMap((move): PushedItem[] => {
    const item = itemById.get(move.itemId);
    if (!item || item.id === milestoneId) return [];
    const next = forecastColumns(item, movedDays(move));
    const isMoved =
      next.forecastStartDay !== item.forecastStartDay || next.forecastFinishDay !== item.forecastFinishDay;
    return isMoved ? [{ item, next }] : [];
  });
}

/** The forecast columns of an item that a link pushes. */
export interface MovedDays {
  readonly startDay: string;
  readonly finishDay: string;
}

export function movedDays({ toStartDay, toFinishDay }: ItemMove): MovedDays {
  return { startDay: toIsoDay(toStartDay), finishDay: toIsoDay(toFinishDay) };
}

export type ForecastColumns = Pick<ItemFacts, "forecastStartDay" | "forecastFinishDay">;

/** A milestone has no start of its own, and a start that has happened does not move. */
export function forecastColumns(
  item: Pick<ItemFacts, "kind" | "forecastStartDay" | "actualStartDay">,
  { startDay, finishDay }: MovedDays,
): ForecastColumns {
  const isStartFixed = item.kind === "milestone" || item.actualStartDay !== null;
  return {
    forecastStartDay: isStartFixed ? item.forecastStartDay : startDay,
    forecastFinishDay: finishDay,
  };
}

/** The facts with other columns of some items; everything else is shared with the given ones. */
function withColumns(facts: PlanFacts, columns: ReadonlyMap<string, Partial<ItemFacts>>): PlanFacts {
  return {
    ...facts,
    programs: facts.programs.map((program) => ({
      ...program,
      items: program.items.map((item) => ({ ...item, ...columns.get(item.id) })),
    })),
  };
}
