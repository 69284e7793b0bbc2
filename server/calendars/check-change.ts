import { checkHoliday, checkWorkWeek } from "#shared/calendar/holiday-rules.ts";
import type { CalendarChangeInput } from "#shared/contract/calendars.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { IsoDay } from "#shared/units.ts";
import { AppError } from "../trpc/errors.ts";
import type { StoredCalendar, StoredCalendars, StoredHoliday } from "./stored.ts";

/** The calendar that a change or a copy names; NOT_FOUND when the plan holds no such one. */
export function findCalendar({ calendars }: StoredCalendars, id: string): StoredCalendar {
  const found = calendars.find((calendar) => calendar.id === id);
  if (!found) throw new AppError("NOT_FOUND", {});
  return found;
}

/** The holiday of that calendar; NOT_FOUND when it is gone. */
export function findHoliday({ holidays }: StoredCalendar, id: string): StoredHoliday {
  const found = holidays.find((holiday) => holiday.id === id);
  if (!found) throw new AppError("NOT_FOUND", {});
  return found;
}

/** The program; NOT_FOUND when the plan holds no such one. */
export function findProgram({ plan }: StoredCalendars, id: string) {
  const found = plan.programs.find((program) => program.id === id);
  if (!found) throw new AppError("NOT_FOUND", {});
  return found;
}

/** Lets a change through that makes sense. Throws NOT_FOUND, or INVALID_INPUT with every refused field. */
export function requireSound(stored: StoredCalendars, change: CalendarChangeInput): void {
  const problems = problemsOf(stored, change);
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

function problemsOf(stored: StoredCalendars, change: CalendarChangeInput): readonly FieldProblem[] {
  switch (change.kind) {
    case "workWeek":
      findCalendar(stored, change.calendarId);
      return checkWorkWeek(change.workWeekMask);
    case "addHolidays":
      return addedProblems(findCalendar(stored, change.calendarId), change.holidays);
    case "updateHoliday": {
      const calendar = findCalendar(stored, change.calendarId);
      const holiday = findHoliday(calendar, change.holidayId);
      return checkHoliday(change, calendar.holidays.filter((other) => other !== holiday).map(daysOf));
    }
    case "removeHoliday":
      findHoliday(findCalendar(stored, change.calendarId), change.holidayId);
      return [];
    case "assign":
      findProgram(stored, change.programId);
      if (change.calendarId !== null) findCalendar(stored, change.calendarId);
      return [];
    case "removeCalendar":
      findCalendar(stored, change.calendarId);
      return change.calendarId === stored.plan.calendarId
        ? [{ path: "calendarId", rule: "planCalendar" }]
        : [];
  }
}

type Added = Extract<CalendarChangeInput, { kind: "addHolidays" }>["holidays"];

/** One holiday is a form, so its problems stand at its fields; of several, each problem names which. */
function addedProblems({ holidays }: StoredCalendar, added: Added): FieldProblem[] {
  return added.flatMap((draft, at) => {
    const others = [...holidays.map(daysOf), ...added.slice(0, at)];
    const prefix = added.length === 1 ? "" : `holidays.${at}.`;
    return checkHoliday(draft, others).map((problem) => ({ ...problem, path: `${prefix}${problem.path}` }));
  });
}

function daysOf({ startDay, finishDay }: StoredHoliday) {
  return { startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
}
