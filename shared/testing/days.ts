import fc from "fast-check";
import { toEpochDay } from "../calendar/day.ts";
import { createWorkCalendar, type WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";

/** A day as tests write it. */
export function day(iso: string): EpochDay {
  return toEpochDay(iso as IsoDay);
}

/** Sunday to Thursday with the holidays given, each `first` or `first..last`. */
export function calendarWith(...holidays: string[]): WorkCalendar {
  const ranges = holidays.map((range) => {
    const [first = "", last = first] = range.split("..");
    return { startDay: day(first), finishDay: day(last) };
  });
  return createWorkCalendar({ workWeekMask: 0b001_1111, holidays: ranges });
}

/** Any day of some decades around the plans that Masar holds. */
export function anyDay(from = "2015-01-01", to = "2045-12-31"): fc.Arbitrary<EpochDay> {
  return fc.integer({ min: day(from), max: day(to) }).map((number) => number as EpochDay);
}

/** Holidays of up to `maxDays`, overlapping, touching and out of order as they come. */
export function anyHolidays(maxDays = 20) {
  const range = fc
    .tuple(anyDay("2023-01-01", "2029-12-31"), fc.integer({ min: 0, max: maxDays - 1 }))
    .map(([startDay, length]) => ({ startDay, finishDay: (startDay + length) as EpochDay }));
  return fc.array(range, { maxLength: 12 });
}

/** Any work week of one to seven days with any holidays. */
export function anyCalendar(): fc.Arbitrary<WorkCalendar> {
  return fc
    .record({ workWeekMask: fc.integer({ min: 1, max: 127 }), holidays: anyHolidays() })
    .map(createWorkCalendar);
}
