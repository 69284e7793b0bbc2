import { invariant } from "../invariant.ts";
import type { IsoDay } from "../units.ts";

/** A holiday by its id; an added one has none yet. Both days inclusive. */
export interface HeldHoliday {
  readonly id: string | null;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

/** A work week (bit 0 Sunday … bit 6 Saturday; a set bit works) and its holidays, before a change or after it. */
export interface HeldCalendar {
  readonly workWeekMask: number;
  readonly holidays: readonly HeldHoliday[];
}

/** The calendars of a plan, and which of them counts for which program; null is the plan's. */
export interface CalendarBook {
  readonly planCalendarId: string;
  readonly calendarById: ReadonlyMap<string, HeldCalendar>;
  readonly calendarIdByProgram: ReadonlyMap<string, string | null>;
}

interface Span {
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

/** What somebody may do to the calendars that moves working days. */
export type CalendarChange =
  | { readonly kind: "workWeek"; readonly calendarId: string; readonly workWeekMask: number }
  | { readonly kind: "addHolidays"; readonly calendarId: string; readonly holidays: readonly Span[] }
  | ({ readonly kind: "updateHoliday"; readonly calendarId: string; readonly holidayId: string } & Span)
  | { readonly kind: "removeHoliday"; readonly calendarId: string; readonly holidayId: string }
  | { readonly kind: "assign"; readonly programId: string; readonly calendarId: string | null }
  | { readonly kind: "removeCalendar"; readonly calendarId: string };

/**
 * The calendars as they would stand after the change. A removed calendar gives its programs back to the plan's.
 * The change must name what the book holds, and the plan's own calendar is never removed; else it is a defect.
 */
export function changeCalendars(book: CalendarBook, change: CalendarChange): CalendarBook {
  if (change.kind === "assign") {
    const calendarIdByProgram = new Map(book.calendarIdByProgram);
    calendarIdByProgram.set(change.programId, change.calendarId);
    return { ...book, calendarIdByProgram };
  }
  const calendar = book.calendarById.get(change.calendarId);
  invariant(calendar, "a change names a calendar of the plan");
  const calendarById = new Map(book.calendarById);
  if (change.kind === "removeCalendar") {
    invariant(change.calendarId !== book.planCalendarId, "a plan keeps its calendar");
    calendarById.delete(change.calendarId);
    return { ...book, calendarById, calendarIdByProgram: withoutCalendar(book, change.calendarId) };
  }
  calendarById.set(change.calendarId, changeCalendar(calendar, change));
  return { ...book, calendarById };
}

function withoutCalendar({ calendarIdByProgram }: CalendarBook, removedId: string) {
  return new Map([...calendarIdByProgram].map(([id, held]) => [id, held === removedId ? null : held]));
}

type ChangeOfOne = Exclude<CalendarChange, { kind: "assign" | "removeCalendar" }>;

function changeCalendar(calendar: HeldCalendar, change: ChangeOfOne): HeldCalendar {
  const { holidays } = calendar;
  switch (change.kind) {
    case "workWeek":
      return { ...calendar, workWeekMask: change.workWeekMask };
    case "addHolidays": {
      const added = change.holidays.map(({ startDay, finishDay }) => ({ id: null, startDay, finishDay }));
      return { ...calendar, holidays: [...holidays, ...added] };
    }
    case "updateHoliday": {
      const { holidayId: id, startDay, finishDay } = change;
      return {
        ...calendar,
        holidays: holidays.map((held) => (held.id === id ? { id, startDay, finishDay } : held)),
      };
    }
    case "removeHoliday":
      return { ...calendar, holidays: holidays.filter(({ id }) => id !== change.holidayId) };
  }
}
