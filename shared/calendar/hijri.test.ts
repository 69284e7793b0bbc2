import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { addDays, toIsoDay } from "./day.ts";
import {
  epochDayOfHijri,
  HIJRI_FIRST_YEAR,
  HIJRI_LAST_YEAR,
  hijriMonthLengthDays,
  hijriMonthStarts,
  hijriOf,
} from "./hijri.ts";

const FIRST = day("2018-09-11");
const AFTER_LAST = day("2077-11-17");

const icu = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

function icuDateOf(which: EpochDay): string {
  const parts = new Map(
    icu.formatToParts(new Date(which * 86_400_000)).map(({ type, value }) => [type, value]),
  );
  return ["year", "month", "day"].map((type) => parts.get(type as Intl.DateTimeFormatPartTypes)).join("-");
}

const dateOf = (which: EpochDay) => {
  const date = hijriOf(which);
  return date && `${date.year}-${date.month}-${date.day}`;
};

describe("the Umm al-Qura table", () => {
  it("agrees with ICU on every day from 1440 to 1500", () => {
    const differing: string[] = [];
    for (let each = FIRST; each < AFTER_LAST; each = addDays(each, 1)) {
      if (dateOf(each) !== icuDateOf(each)) differing.push(toIsoDay(each));
    }
    expect(differing).toEqual([]);
  });

  it("begins and ends at whole years", () => {
    expect(hijriOf(FIRST)).toEqual({ year: HIJRI_FIRST_YEAR, month: 1, day: 1 });
    expect(hijriOf(addDays(AFTER_LAST, -1))).toMatchObject({ year: HIJRI_LAST_YEAR, month: 12 });
    expect(icuDateOf(AFTER_LAST)).toBe("1501-1-1");
  });

  it("has years of 354 or 355 days", () => {
    for (let year = HIJRI_FIRST_YEAR; year < HIJRI_LAST_YEAR; year++) {
      const length = Number(epochDayOfHijri(year + 1, 1, 1)) - Number(epochDayOfHijri(year, 1, 1));
      expect([354, 355]).toContain(length);
    }
  });
});

describe("a Hijri date", () => {
  const check = (gregorian: string, year: number, month: number, dayOfMonth: number) =>
    it(`${year}-${month}-${dayOfMonth} is ${gregorian}`, () => {
      expect(hijriOf(day(gregorian))).toEqual({ year, month, day: dayOfMonth });
      expect(epochDayOfHijri(year, month, dayOfMonth)).toBe(day(gregorian));
    });

  check("2026-11-24", 1448, 6, 14);
  check("2026-06-16", 1448, 1, 1);
  check("2027-06-06", 1449, 1, 1);
  check("2026-03-20", 1447, 10, 1);
  check("2024-07-07", 1446, 1, 1);

  it("comes back from its day, anywhere in the table", () => {
    fc.assert(
      fc.property(anyDay("2018-09-11", "2077-11-16"), (which) => {
        const date = hijriOf(which);
        expect(date && epochDayOfHijri(date.year, date.month, date.day)).toBe(which);
      }),
    );
  });
});

describe("what the table does not hold", () => {
  const check = (year: number, month: number, dayOfMonth: number) =>
    it(`${year}-${month}-${dayOfMonth} is no day`, () =>
      expect(epochDayOfHijri(year, month, dayOfMonth)).toBeNull());

  check(1439, 12, 29);
  check(1501, 1, 1);
  check(1448, 0, 1);
  check(1448, 13, 1);
  check(1448, 6, 0);
  check(1448, 6, 31);
  check(1440, 1, 30);
  check(1448, 6.5, 1);
  check(Number.NaN, 1, 1);

  it("has no Hijri date before or after it", () => {
    expect(hijriOf(addDays(FIRST, -1))).toBeNull();
    expect(hijriOf(AFTER_LAST)).toBeNull();
    expect(hijriOf(day("1900-01-01"))).toBeNull();
    expect(hijriOf(day("2300-01-01"))).toBeNull();
  });

  it("tells the length of a month, and of none outside", () => {
    expect(hijriMonthLengthDays(1440, 1)).toBe(29);
    expect(hijriMonthLengthDays(1440, 2)).toBe(30);
    expect(hijriMonthLengthDays(1500, 12)).not.toBeNull();
    expect(hijriMonthLengthDays(1439, 12)).toBeNull();
    expect(hijriMonthLengthDays(1501, 1)).toBeNull();
    expect(hijriMonthLengthDays(1448, 13)).toBeNull();
  });
});

describe("the Hijri months that start in a range", () => {
  it("are all of a Hijri year, its first day included and the next year's excluded", () => {
    const months = hijriMonthStarts(day("2026-06-16"), day("2027-06-06"));
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(new Set(months.map(({ year }) => year))).toEqual(new Set([1448]));
  });

  it("leave out a month that began a day before the range", () => {
    expect(hijriMonthStarts(day("2026-06-17"), day("2026-07-01"))).toEqual([]);
  });

  it("are none in an empty range and outside the table", () => {
    expect(hijriMonthStarts(day("2026-06-16"), day("2026-06-16"))).toEqual([]);
    expect(hijriMonthStarts(day("2000-01-01"), day("2001-01-01"))).toEqual([]);
    expect(hijriMonthStarts(day("2080-01-01"), day("2090-01-01"))).toEqual([]);
  });

  it("are those whose first day lies in the range, wherever it lies", () => {
    const around = () => anyDay("2017-01-01", "2079-12-31");
    fc.assert(
      fc.property(around(), fc.integer({ min: 0, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        const expected: EpochDay[] = [];
        for (let each = from; each < to; each = addDays(each, 1)) {
          if (hijriOf(each)?.day === 1) expected.push(each);
        }
        expect(hijriMonthStarts(from, to).map(({ startDay }) => startDay)).toEqual(expected);
      }),
    );
  });
});
