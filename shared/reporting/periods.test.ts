import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toIsoDay, weekdayOf } from "../calendar/day.ts";
import { isWorkDay, workDaysBetween } from "../calendar/working-days.ts";
import { anyCalendar, anyDay, calendarWith, day } from "../testing/days.ts";
import {
  generatePeriods,
  MOST_WINDOW_WORK_DAYS,
  PERIOD_KINDS,
  type PeriodRules,
  periodFinishOf,
  periodStartFor,
  USUAL_PERIOD_RULES,
} from "./periods.ts";

const saudi = calendarWith();

function shown(rules: Partial<PeriodRules>, from: string, to: string, calendar = saudi): string[] {
  return generatePeriods({ ...USUAL_PERIOD_RULES, ...rules }, calendar, day(from), day(to)).map(
    ({ startDay, finishDay, opensDay, closesDay }) =>
      `${toIsoDay(startDay)}..${toIsoDay(finishDay)} ${toIsoDay(opensDay)}..${toIsoDay(closesDay)}`,
  );
}

describe("reporting periods", () => {
  it("are months that open on the fifth last working day and close on the fifth working day after", () => {
    expect(shown({}, "2026-11-01", "2026-12-31")).toEqual([
      "2026-11-01..2026-11-30 2026-11-24..2026-12-07",
      "2026-12-01..2026-12-31 2026-12-27..2027-01-07",
    ]);
  });

  it("are sixty months in five years, also with a year of 366 days", () => {
    expect(shown({}, "2024-01-01", "2028-12-31")).toHaveLength(60);
    expect(shown({ kind: "quarter" }, "2024-01-01", "2028-12-31")).toHaveLength(20);
  });

  it("keep clear of holidays", () => {
    const calendar = calendarWith("2026-11-22..2026-11-26", "2026-12-01..2026-12-03");
    expect(shown({}, "2026-11-01", "2026-11-30", calendar)).toEqual([
      "2026-11-01..2026-11-30 2026-11-17..2026-12-10",
    ]);
  });

  it("are fortnights from Sunday to Saturday, cut at the plan's ends", () => {
    expect(
      shown(
        { kind: "fortnight", opensWorkDaysBeforeEnd: 2, closesWorkDaysAfterEnd: 3 },
        "2026-11-24",
        "2026-12-15",
      ),
    ).toEqual([
      "2026-11-24..2026-12-05 2026-12-02..2026-12-08",
      "2026-12-06..2026-12-15 2026-12-14..2026-12-20",
    ]);
  });

  it("wait for the window before them to close, when the rules make windows longer than periods", () => {
    expect(
      shown(
        { kind: "fortnight", opensWorkDaysBeforeEnd: 10, closesWorkDaysAfterEnd: 4 },
        "2026-11-22",
        "2026-12-19",
      ),
    ).toEqual([
      "2026-11-22..2026-12-05 2026-11-22..2026-12-09",
      "2026-12-06..2026-12-19 2026-12-10..2026-12-23",
    ]);
  });
});

const anyRules: fc.Arbitrary<PeriodRules> = fc.record({
  kind: fc.constantFrom(...PERIOD_KINDS),
  opensWorkDaysBeforeEnd: fc.integer({ min: 1, max: MOST_WINDOW_WORK_DAYS }),
  closesWorkDaysAfterEnd: fc.integer({ min: 1, max: MOST_WINDOW_WORK_DAYS }),
});

describe("any reporting periods", () => {
  const anyPlan = fc.record({
    rules: anyRules,
    calendar: anyCalendar(),
    from: anyDay("2023-01-01", "2026-12-31"),
    days: fc.integer({ min: 0, max: 800 }),
  });

  it("cover every day once, from the first to the last", () => {
    fc.assert(
      fc.property(anyPlan, ({ rules, calendar, from, days }) => {
        const to = addDays(from, days);
        const periods = generatePeriods(rules, calendar, from, to);
        expect(periods[0]?.startDay).toBe(from);
        expect(periods.at(-1)?.finishDay).toBe(to);
        for (const [at, { startDay, finishDay }] of periods.entries()) {
          expect(startDay).toBeLessThanOrEqual(finishDay);
          if (at > 0) expect(startDay).toBe((periods[at - 1]?.finishDay ?? 0) + 1);
        }
      }),
    );
  });

  it("open and close on working days, in order, never two at once", () => {
    fc.assert(
      fc.property(anyPlan, ({ rules, calendar, from, days }) => {
        const periods = generatePeriods(rules, calendar, from, addDays(from, days));
        for (const [at, { startDay, opensDay, closesDay }] of periods.entries()) {
          expect(isWorkDay(calendar, opensDay) && isWorkDay(calendar, closesDay)).toBe(true);
          expect(startDay).toBeLessThanOrEqual(opensDay);
          expect(opensDay).toBeLessThanOrEqual(closesDay);
          if (at > 0) expect(periods[at - 1]?.closesDay).toBeLessThan(opensDay);
        }
      }),
    );
  });

  it("leave at least the working days that the rules promise after the period", () => {
    fc.assert(
      fc.property(anyPlan, ({ rules, calendar, from, days }) => {
        for (const { finishDay, closesDay } of generatePeriods(rules, calendar, from, addDays(from, days))) {
          expect(workDaysBetween(calendar, finishDay, closesDay)).toBeGreaterThanOrEqual(
            rules.closesWorkDaysAfterEnd,
          );
        }
      }),
    );
  });
});

describe("the period of a day", () => {
  it("holds the day, and every day of it has the same period", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), anyDay("1960-01-01"), (kind, any) => {
        const [start, finish] = [periodStartFor(kind, any), periodFinishOf(kind, any)];
        expect(start <= any && any <= finish).toBe(true);
        expect([periodStartFor(kind, finish), periodFinishOf(kind, start)]).toEqual([start, finish]);
        if (kind === "fortnight") expect([weekdayOf(start), finish - start]).toEqual([0, 13]);
      }),
    );
  });
});
