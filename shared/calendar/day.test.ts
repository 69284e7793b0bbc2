import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { addDays, civilOf, epochDayOf, isIsoDay, toEpochDay, toIsoDay, weekdayOf } from "./day.ts";

describe("a day as a number", () => {
  const check = (iso: string, number: number, weekday: number) =>
    it(`${iso} is day ${number}`, () => {
      expect(day(iso)).toBe(number);
      expect(toIsoDay(number as EpochDay)).toBe(iso);
      expect(weekdayOf(number as EpochDay)).toBe(weekday);
    });

  check("1970-01-01", 0, 4);
  check("1969-12-31", -1, 3);
  check("2000-02-29", 11_016, 2);
  check("2026-11-24", 20_781, 2);
  check("0001-01-01", -719_162, 1);
  check("9999-12-31", 2_932_896, 5);

  it("agrees with the built-in UTC calendar on every day of four hundred years", () => {
    for (let number = day("1800-01-01"); number < day("2200-01-01"); number = addDays(number, 1)) {
      const instant = new Date(number * 86_400_000);
      const civil = civilOf(number);
      const expected = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
      const actual = [civil.year, civil.month, civil.day];
      // One comparison per day would take longer than the computation.
      if (String(actual) !== String(expected) || weekdayOf(number) !== instant.getUTCDay()) {
        expect(actual).toEqual(expected);
      }
    }
    expect(civilOf(day("2199-12-31"))).toEqual({ year: 2199, month: 12, day: 31 });
  });

  it("comes back from its date and from its text", () => {
    fc.assert(
      fc.property(anyDay("0001-01-01", "9999-12-31"), (number) => {
        const civil = civilOf(number);
        expect(epochDayOf(civil.year, civil.month, civil.day)).toBe(number);
        expect(toEpochDay(toIsoDay(number))).toBe(number);
        expect(isIsoDay(toIsoDay(number))).toBe(true);
      }),
    );
  });
});

describe("text that names a day", () => {
  const check = (text: string, isDay: boolean) =>
    it(`"${text}" is ${isDay ? "a" : "no"} day`, () => expect(isIsoDay(text)).toBe(isDay));

  check("2028-02-29", true);
  check("2027-02-29", false);
  check("1900-02-29", false);
  check("2026-04-31", false);
  check("2026-13-01", false);
  check("2026-00-10", false);
  check("0000-01-01", false);
  check("2026-1-1", false);
  check(" 2026-01-01", false);
  check("2026-01-01T00:00:00Z", false);
  check("٢٠٢٦-٠١-٠١", false);

  it("refuses to compute with text that is no day, as a defect of ours", () => {
    expect(() => day("2026-02-30")).toThrow("Broken invariant");
  });
});
