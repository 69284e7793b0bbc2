import { toEpochDay } from "#shared/calendar/day.ts";
import { createWorkCalendar, type WorkCalendar } from "#shared/calendar/working-days.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";

/** The plan's working days, for figures that are shown while somebody types. */
export function calendarOf({
  workWeekMask,
  holidays,
}: Pick<RoadmapView, "workWeekMask" | "holidays">): WorkCalendar {
  return createWorkCalendar({
    workWeekMask,
    holidays: holidays.map(({ startDay, finishDay }) => ({
      startDay: toEpochDay(startDay),
      finishDay: toEpochDay(finishDay),
    })),
  });
}
