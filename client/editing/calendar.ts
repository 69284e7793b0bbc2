import { toEpochDay } from "#shared/calendar/day.ts";
import { createWorkCalendar, type WorkCalendar } from "#shared/calendar/working-days.ts";
import type { CalendarDaysView } from "#shared/contract/roadmap.ts";

/** Working days of the plan or of a program, for figures that are shown while somebody types. */
export function calendarOf({ workWeekMask, holidays }: CalendarDaysView): WorkCalendar {
  return createWorkCalendar({
    workWeekMask,
    holidays: holidays.map(({ startDay, finishDay }) => ({
      startDay: toEpochDay(startDay),
      finishDay: toEpochDay(finishDay),
    })),
  });
}
