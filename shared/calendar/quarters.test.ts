import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { addDays, civilOf, toIsoDay } from "./day.ts";
import { type GregorianPeriod, gregorianPeriodStarts, periodStartOf, quarterOfMonth } from "./quarters.ts";

const startsOf = (period: GregorianPeriod, from: string, to: string) =>
  gregorianPeriodStarts(period, day(from), day(to)).map(({ startDay }) => toIsoDay(startDay));

describe("the periods that start in a range", () => {
  const check = (period: GregorianPeriod, from: string, to: string, expected: string[]) =>
    it(`${period}s from ${from} to ${to}: ${expected.join(", ") || "none"}`, () =>
      expect(startsOf(period, from, to)).toEqual(expected));

  check("year", "2024-01-01", "2026-01-01", ["2024-01-01", "2025-01-01"]);
  check("year", "2024-01-02", "2025-01-02", ["2025-01-01"]);
  check("quarter", "2024-01-01", "2025-01-01", ["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"]);
  check("quarter", "2024-02-01", "2024-04-01", []);
  check("month", "2023-12-15", "2024-03-01", ["2024-01-01", "2024-02-01"]);
  check("month", "2024-01-01", "2024-01-01", []);
  check("month", "2024-06-01", "2024-01-01", []);

  it("of the five-year plan are 5 years, 20 quarters and 60 months", () => {
    const count = (period: GregorianPeriod) => startsOf(period, "2024-01-01", "2029-01-01").length;
    expect([count("year"), count("quarter"), count("month")]).toEqual([5, 20, 60]);
  });

  it("name their year and first month", () => {
    expect(gregorianPeriodStarts("quarter", day("2026-08-01"), day("2026-12-31"))).toEqual([
      { startDay: day("2026-10-01"), year: 2026, month: 10 },
    ]);
  });

  const firstMonths: Record<GregorianPeriod, number[]> = {
    month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    quarter: [1, 4, 7, 10],
    year: [1],
  };

  for (const period of ["month", "quarter", "year"] as const) {
    it(`are each ${period}'s first day and no other`, () => {
      fc.assert(
        fc.property(
          anyDay("0003-01-01", "9990-12-31"),
          fc.integer({ min: 0, max: 1_500 }),
          (from, length) => {
            const expected: EpochDay[] = [];
            for (let each = from; each < from + length; each = addDays(each, 1)) {
              const civil = civilOf(each);
              if (civil.day === 1 && firstMonths[period].includes(civil.month)) expected.push(each);
            }
            const starts = gregorianPeriodStarts(period, from, addDays(from, length));
            expect(starts.map(({ startDay }) => startDay)).toEqual(expected);
          },
        ),
      );
    });
  }
});

describe("the period of a day", () => {
  const check = (period: GregorianPeriod, iso: string, expected: string) =>
    it(`${iso} lies in the ${period} of ${expected}`, () =>
      expect(toIsoDay(periodStartOf(period, day(iso)).startDay)).toBe(expected));

  check("month", "2026-11-24", "2026-11-01");
  check("quarter", "2026-11-24", "2026-10-01");
  check("quarter", "2026-03-31", "2026-01-01");
  check("year", "2026-11-24", "2026-01-01");

  it("is one of four quarters", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(quarterOfMonth)).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4,
    ]);
  });
});
