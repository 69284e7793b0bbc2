import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCalendar, anyDay, calendarWith, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { addDays, toIsoDay, weekdayOf } from "./day.ts";
import {
  addWorkDays,
  createWorkCalendar,
  isWorkDay,
  nextWorkDay,
  previousWorkDay,
  type WorkCalendar,
  workDaysBetween,
} from "./working-days.ts";

/** The definition itself, one day after another: what the index must agree with. */
function worksByDefinition({ workWeekMask, holidays }: WorkCalendar, which: EpochDay): boolean {
  const isHoliday = holidays.some(({ startDay, finishDay }) => startDay <= which && which <= finishDay);
  return !isHoliday && (workWeekMask & (1 << weekdayOf(which))) !== 0;
}

function countByDefinition(calendar: WorkCalendar, from: EpochDay, to: EpochDay): number {
  if (to < from) return -countByDefinition(calendar, to, from);
  let count = 0;
  for (let each = addDays(from, 1); each <= to; each = addDays(each, 1)) {
    if (worksByDefinition(calendar, each)) count++;
  }
  return count;
}

function nextByDefinition(calendar: WorkCalendar, from: EpochDay, step: 1 | -1): EpochDay {
  let each = from;
  while (!worksByDefinition(calendar, each)) each = addDays(each, step);
  return each;
}

const NATIONAL_DAY_2026 = "2026-09-23";
const EID_AL_FITR_2026 = "2026-03-18..2026-03-23";

describe("a working day", () => {
  const calendar = calendarWith(NATIONAL_DAY_2026, EID_AL_FITR_2026);
  const check = (iso: string, works: boolean, why: string) =>
    it(`${iso} ${works ? "works" : "is off"}: ${why}`, () =>
      expect(isWorkDay(calendar, day(iso))).toBe(works));

  check("2026-09-20", true, "a Sunday");
  check("2026-09-24", true, "a Thursday");
  check("2026-09-25", false, "a Friday");
  check("2026-09-26", false, "a Saturday");
  check("2026-09-23", false, "National Day");
  check("2026-03-17", true, "the day before Eid");
  check("2026-03-18", false, "the first day of Eid counts");
  check("2026-03-23", false, "the last day of Eid counts");
  check("2026-03-24", true, "the day after Eid");
  check("1932-09-22", true, "a Thursday long before any holiday");
  check("2399-09-25", false, "a Saturday long after any holiday");
});

describe("working days between two days", () => {
  const calendar = calendarWith(NATIONAL_DAY_2026);
  const check = (from: string, to: string, count: number) =>
    it(`${from} to ${to} is ${count}`, () => {
      expect(workDaysBetween(calendar, day(from), day(to))).toBe(count);
      expect(workDaysBetween(calendar, day(to), day(from)) + count).toBe(0);
    });

  check("2026-11-22", "2026-11-22", 0);
  check("2026-11-22", "2026-11-23", 1);
  check("2026-11-19", "2026-11-22", 1);
  check("2026-11-19", "2026-11-21", 0);
  check("2026-11-22", "2026-11-29", 5);
  check("2026-09-20", "2026-09-27", 4);
  check("2026-01-01", "2027-01-01", 259);
});

describe("a day some working days away", () => {
  const calendar = calendarWith(NATIONAL_DAY_2026);
  const check = (from: string, count: number, expected: string) =>
    it(`${from} and ${count} make ${expected}`, () =>
      expect(toIsoDay(addWorkDays(calendar, day(from), count))).toBe(expected));

  check("2026-11-19", 1, "2026-11-22");
  check("2026-11-22", -1, "2026-11-19");
  check("2026-11-22", 10, "2026-12-06");
  check("2026-09-22", 1, "2026-09-24");
  check("2026-09-24", -1, "2026-09-22");
  check("2026-11-20", 1, "2026-11-22");
  check("2026-11-21", 0, "2026-11-21");
  check("2026-11-21", -1, "2026-11-18");
});

describe("the nearest working day", () => {
  const calendar = calendarWith(EID_AL_FITR_2026);
  const check = (iso: string, before: string, after: string) =>
    it(`${iso} lies between ${before} and ${after}`, () => {
      expect(toIsoDay(previousWorkDay(calendar, day(iso)))).toBe(before);
      expect(toIsoDay(nextWorkDay(calendar, day(iso)))).toBe(after);
    });

  check("2026-11-22", "2026-11-22", "2026-11-22");
  check("2026-11-20", "2026-11-19", "2026-11-22");
  check("2026-03-20", "2026-03-17", "2026-03-24");
});

describe("holidays as they are entered", () => {
  const eachDay = (calendar: WorkCalendar) =>
    Array.from({ length: 60 }, (_, offset) => isWorkDay(calendar, addDays(day("2026-03-01"), offset)));

  const check = (why: string, ...holidays: string[]) =>
    it(`${why} changes nothing`, () =>
      expect(eachDay(calendarWith(...holidays))).toEqual(eachDay(calendarWith(EID_AL_FITR_2026))));

  check("an overlap", "2026-03-18..2026-03-21", "2026-03-20..2026-03-23");
  check("the same holiday twice", EID_AL_FITR_2026, EID_AL_FITR_2026);
  check("a split without a gap", "2026-03-18..2026-03-19", "2026-03-20..2026-03-23");
  check("another order", "2026-03-22..2026-03-23", "2026-03-18..2026-03-21");
  check("a holiday on a weekend", EID_AL_FITR_2026, "2026-04-03..2026-04-04");
  check("a holiday that ends before it starts", EID_AL_FITR_2026, "2026-04-10..2026-04-01");

  it("keeps a holiday years away from the others", () => {
    const calendar = calendarWith("1990-09-23", "2060-09-23");
    expect(isWorkDay(calendar, day("1990-09-23"))).toBe(false);
    expect(isWorkDay(calendar, day("2060-09-23"))).toBe(false);
    expect(isWorkDay(calendar, day("2026-11-24"))).toBe(true);
  });
});

describe("any calendar, against counting day by day", () => {
  it("knows which days work", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), (calendar, which) => {
        expect(isWorkDay(calendar, which)).toBe(worksByDefinition(calendar, which));
      }),
      { numRuns: 1_000 },
    );
  });

  it("counts over decades, in both directions", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), anyDay(), (calendar, from, to) => {
        expect(workDaysBetween(calendar, from, to) + 0).toBe(countByDefinition(calendar, from, to) + 0);
      }),
      { numRuns: 200 },
    );
  });

  it("finds the nearest working days", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), (calendar, which) => {
        expect(nextWorkDay(calendar, which)).toBe(nextByDefinition(calendar, which, 1));
        expect(previousWorkDay(calendar, which)).toBe(nextByDefinition(calendar, which, -1));
      }),
    );
  });

  it("counts back what it added, so the two are inverse", () => {
    fc.assert(
      fc.property(
        anyCalendar(),
        anyDay(),
        fc.integer({ min: -3_000, max: 3_000 }),
        (calendar, from, count) => {
          const to = addWorkDays(calendar, from, count);
          expect(workDaysBetween(calendar, from, to)).toBe(count);
          expect(count === 0 || worksByDefinition(calendar, to)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("adds back what it counted, whenever the end is a working day", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), anyDay(), (calendar, from, somewhere) => {
        const to = nextWorkDay(calendar, somewhere);
        const count = workDaysBetween(calendar, from, to);
        fc.pre(count !== 0);
        expect(addWorkDays(calendar, from, count)).toBe(to);
      }),
      { numRuns: 1_000 },
    );
  });

  it("adds up: a to b and b to c make a to c", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), anyDay(), anyDay(), (calendar, a, b, c) => {
        const sum = workDaysBetween(calendar, a, b) + workDaysBetween(calendar, b, c);
        expect(sum).toBe(workDaysBetween(calendar, a, c) + 0);
      }),
    );
  });

  it("never counts a later day as less", () => {
    fc.assert(
      fc.property(anyCalendar(), anyDay(), anyDay(), (calendar, from, to) => {
        const step = workDaysBetween(calendar, from, addDays(to, 1)) - workDaysBetween(calendar, from, to);
        expect(step).toBe(isWorkDay(calendar, addDays(to, 1)) ? 1 : 0);
      }),
    );
  });
});

describe("a work week", () => {
  it("of one day a week counts weeks", () => {
    const mondays = createWorkCalendar({ workWeekMask: 0b000_0010, holidays: [] });
    expect(workDaysBetween(mondays, day("2026-01-01"), day("2026-12-31"))).toBe(52);
    expect(toIsoDay(addWorkDays(mondays, day("2026-11-24"), 2))).toBe("2026-12-07");
  });

  const check = (workWeekMask: number) =>
    it(`cannot be made of mask ${workWeekMask}`, () =>
      expect(() => createWorkCalendar({ workWeekMask, holidays: [] })).toThrow("Broken invariant"));

  check(0);
  check(128);
  check(1.5);
});
