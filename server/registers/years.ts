import { yearOfDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";

interface PlanDays {
  readonly startDay: string;
  readonly finishDay: string;
}

/** The years of the plan, the first to the last. */
export function yearsOf({ startDay, finishDay }: PlanDays): number[] {
  const first = yearOfDay(startDay as IsoDay);
  const last = yearOfDay(finishDay as IsoDay);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
