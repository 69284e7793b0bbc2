import { toEpochDay } from "#shared/calendar/day.ts";
import { type WorkCalendar, workDaysBetween } from "#shared/calendar/working-days.ts";
import type { FinishDifference } from "#shared/contract/scenarios.ts";
import type { IsoDay } from "#shared/units.ts";

export function finishDifference(calendar: WorkCalendar, fromDay: IsoDay, toDay: IsoDay): FinishDifference {
  const movedWorkDays = workDaysBetween(calendar, toEpochDay(fromDay), toEpochDay(toDay));
  return { fromDay, toDay, movedWorkDays };
}
