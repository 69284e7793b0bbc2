import { civilOf, toEpochDay } from "#shared/calendar/day.ts";
import type { AheadMilestone } from "#shared/contract/executive-review.ts";
import type { EpochDay } from "#shared/units.ts";

/** The overdue ones (`month` is null), then those of each Gregorian month. */
export interface AheadGroup {
  /** A day of it. */
  readonly month: EpochDay | null;
  readonly milestones: readonly AheadMilestone[];
}

/** Milestones by month in the order they come in, those that are overdue before all. */
export function aheadMonths(ahead: readonly AheadMilestone[]): AheadGroup[] {
  const groups = Map.groupBy(ahead, ({ milestone, isOverdue }) => {
    if (isOverdue) return "overdue";
    const { year, month } = civilOf(toEpochDay(milestone.forecastDay));
    return `${year}-${month}`;
  });
  return [...groups.entries()].map(([key, milestones]) => {
    const day = milestones[0]?.milestone.forecastDay;
    return { month: key === "overdue" || day === undefined ? null : toEpochDay(day), milestones };
  });
}
