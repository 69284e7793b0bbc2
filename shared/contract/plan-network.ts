import { toEpochDay, toEpochDayOrNull } from "../calendar/day.ts";
import { createWorkCalendar, type WorkCalendar } from "../calendar/working-days.ts";
import { invariant } from "../invariant.ts";
import type { Network, ScheduleItem } from "../schedule/network.ts";
import { type PlanFile, type PlanFileItem, WEEKDAYS } from "./plan-format.ts";

type Weekday = (typeof WEEKDAYS)[number];

/** The bits of a work week: bit 0 is Sunday … bit 6 Saturday. */
export function workWeekMaskOf(workWeek: readonly Weekday[]): number {
  return WEEKDAYS.reduce((mask, weekday, bit) => (workWeek.includes(weekday) ? mask | (1 << bit) : mask), 0);
}

/** The days of a work week, Sunday first; the inverse of `workWeekMaskOf`. */
export function workWeekOf(mask: number): Weekday[] {
  return WEEKDAYS.filter((_, bit) => mask & (1 << bit));
}

/** The file's calendars, indexed for counting, by their ids. */
export function workCalendarsOf(file: PlanFile): ReadonlyMap<string, WorkCalendar> {
  return new Map(
    file.calendars.map(({ id, workWeek, holidays }) => [
      id,
      createWorkCalendar({
        workWeekMask: workWeekMaskOf(workWeek),
        holidays: holidays.map(({ startDay, finishDay }) => ({
          startDay: toEpochDay(startDay),
          finishDay: toEpochDay(finishDay),
        })),
      }),
    ]),
  );
}

/**
 * The plan as the scheduling engine reads it: activities and milestones in the file's order, each on its
 * program's calendar or else the plan's, held by its forecast. The file must be one that `readPlanFile` gave.
 */
export function planNetworkOf(file: PlanFile): Network {
  const calendars = workCalendarsOf(file);
  const items = file.programs.flatMap((program) => {
    const calendar = calendars.get(program.calendarId ?? file.plan.calendarId);
    invariant(calendar, "a plan file names calendars that it holds");
    return program.items.map((item) => toScheduleItem(item, program.id, calendar));
  });
  return { items, links: file.links };
}

function toScheduleItem(item: PlanFileItem, programId: string, calendar: WorkCalendar): ScheduleItem {
  const { constraint } = item;
  const shared = {
    id: item.id,
    programId,
    calendar,
    constraint:
      constraint && "day" in constraint ? { ...constraint, day: toEpochDay(constraint.day) } : constraint,
    deadlineDay: toEpochDayOrNull(item.deadlineDay),
  };
  if (item.kind === "milestone") {
    return {
      ...shared,
      durationWorkDays: 0,
      remainingWorkDays: null,
      heldFromDay: toEpochDay(item.forecastDay),
      actualStartDay: null,
      actualFinishDay: toEpochDayOrNull(item.actualDay),
    };
  }
  return {
    ...shared,
    // An activity takes at least a day; the engine takes one of no length for a milestone.
    durationWorkDays: Math.max(1, item.durationWorkDays),
    remainingWorkDays: item.remainingWorkDays,
    heldFromDay: toEpochDay(item.forecastStartDay),
    actualStartDay: toEpochDayOrNull(item.actualStartDay),
    actualFinishDay: toEpochDayOrNull(item.actualFinishDay),
  };
}
