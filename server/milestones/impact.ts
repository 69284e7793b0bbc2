import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { applyMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { type Impact, type ItemMove, impactOf } from "#shared/schedule/impact.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import type { ItemFacts, PlanFacts } from "../plan/facts.ts";
import { planSchedule } from "../plan/schedule.ts";

/** What a milestone's edit would move. */
export interface ConsideredEdit {
  readonly impact: Impact;
  /** Everything that moves but the milestone itself. */
  readonly pushed: readonly ItemMove[];
  /** The plan as it would stand with the edit and every move. */
  readonly facts: PlanFacts;
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
  const next = applyMilestoneEdit(
    {
      forecastDay: milestone.forecastFinishDay as IsoDay,
      actualDay: milestone.actualFinishDay as IsoDay | null,
      progressPercent: milestone.progressPercent,
    },
    edit,
  );
  const changed = {
    heldFromDay: toEpochDay(next.forecastDay),
    actualFinishDay: next.actualDay === null ? null : toEpochDay(next.actualDay),
  };
  const impact = impactOf(schedule.value, [{ kind: "item", itemId: milestone.id, facts: changed }]);
  if (!impact.ok) return null;
  const pushed = impact.value.moves.filter(({ itemId }) => itemId !== milestone.id);
  const days = new Map(pushed.map((move) => [move.itemId, movedDays(move)]));
  const own = {
    forecastFinishDay: next.forecastDay as string,
    actualFinishDay: next.actualDay as string | null,
    progressPercent: next.progressPercent,
  };
  return { impact: impact.value, pushed, facts: withChanges(facts, milestone.id, own, days) };
}

/** The forecast columns of an item that a link pushes. */
export interface MovedDays {
  readonly startDay: string;
  readonly finishDay: string;
}

export function movedDays({ toStartDay, toFinishDay }: ItemMove): MovedDays {
  return { startDay: toIsoDay(toStartDay), finishDay: toIsoDay(toFinishDay) };
}

/** A milestone has no start of its own, and a start that has happened does not move. */
export function forecastColumns(
  item: Pick<ItemFacts, "kind" | "forecastStartDay" | "actualStartDay">,
  { startDay, finishDay }: MovedDays,
): Pick<ItemFacts, "forecastStartDay" | "forecastFinishDay"> {
  const isStartFixed = item.kind === "milestone" || item.actualStartDay !== null;
  return {
    forecastStartDay: isStartFixed ? item.forecastStartDay : startDay,
    forecastFinishDay: finishDay,
  };
}

/** The facts with some items on other days; everything else is shared with the given ones. */
function withChanges(
  facts: PlanFacts,
  milestoneId: string,
  own: Partial<ItemFacts>,
  days: ReadonlyMap<string, MovedDays>,
): PlanFacts {
  const changed = (item: ItemFacts): ItemFacts => {
    if (item.id === milestoneId) return { ...item, ...own };
    const moved = days.get(item.id);
    return moved ? { ...item, ...forecastColumns(item, moved) } : item;
  };
  return {
    ...facts,
    programs: facts.programs.map((program) => ({ ...program, items: program.items.map(changed) })),
  };
}
