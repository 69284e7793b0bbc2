import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormat } from "../i18n/format.ts";
import { anyDay, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { civilOf, toIsoDay } from "./day.ts";
import { hijriOf } from "./hijri.ts";
import { type DayProblem, parseDay } from "./parse-day.ts";

const arabicDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
const persianDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

describe("a day as people write it", () => {
  const check = (input: string | number, iso: string, writtenIn: "gregorian" | "hijri" | "serial") =>
    it(`${JSON.stringify(input)} is ${iso}, ${writtenIn}`, () =>
      expect(parseDay(input)).toEqual({ ok: true, value: { day: day(iso), writtenIn } }));

  check("2026-03-01", "2026-03-01", "gregorian");
  check("2026/3/1", "2026-03-01", "gregorian");
  check("1/3/2026", "2026-03-01", "gregorian");
  check("01-03-2026", "2026-03-01", "gregorian");
  check("1.3.2026", "2026-03-01", "gregorian");
  check("  1 / 3 / 2026  ", "2026-03-01", "gregorian");
  check("12/11/2026", "2026-11-12", "gregorian");
  check("29/02/2028", "2028-02-29", "gregorian");
  check("٠١/٠٣/٢٠٢٦", "2026-03-01", "gregorian");
  check("۲۰۲۶-۰۳-۰۱", "2026-03-01", "gregorian");
  check("１/３/２０２６", "2026-03-01", "gregorian");
  check("01/03/2026 م", "2026-03-01", "gregorian");
  check("01/03/2026م.", "2026-03-01", "gregorian");
  check("2026-03-01 AD", "2026-03-01", "gregorian");
  check("2026-03-01T00:00:00.000Z", "2026-03-01", "gregorian");
  check("2026-03-01 00:00:00", "2026-03-01", "gregorian");
  check("\u200f1\u200f/3\u200f/2026", "2026-03-01", "gregorian");
  check("1\u2013 3\u2013 2026", "2026-03-01", "gregorian");
  check("14/06/1448", "2026-11-24", "hijri");
  check("1448-06-14", "2026-11-24", "hijri");
  check("١٤/٠٦/١٤٤٨هـ", "2026-11-24", "hijri");
  check("١٤؍٠٦؍١٤٤٨ هـ", "2026-11-24", "hijri");
  check("14/6/1448 ه", "2026-11-24", "hijri");
  check("14/6/1448 AH", "2026-11-24", "hijri");
  check("14-6-1448h", "2026-11-24", "hijri");
  check("14.6.1448 A.H.", "2026-11-24", "hijri");
  check("30/12/1445", "2024-07-06", "hijri");
  check("1 March 2026", "2026-03-01", "gregorian");
  check("01-Mar-2026", "2026-03-01", "gregorian");
  check("March 1, 2026", "2026-03-01", "gregorian");
  check("Sunday, March 1, 2026", "2026-03-01", "gregorian");
  check("١ مارس ٢٠٢٦", "2026-03-01", "gregorian");
  check("الأحد، 1 مارس، 2026", "2026-03-01", "gregorian");
  check("الثلاثاء، 24 نوفمبر 2026 م", "2026-11-24", "gregorian");
  check("1 أبريل 2026", "2026-04-01", "gregorian");
  check("1 إبريل 2026", "2026-04-01", "gregorian");
  check("1 آذار 2026", "2026-03-01", "gregorian");
  check("24 تشرين الثاني 2026", "2026-11-24", "gregorian");
  check("14 جمادى الآخرة 1448", "2026-11-24", "hijri");
  check("١٤ جمادى الثانية ١٤٤٨ هـ", "2026-11-24", "hijri");
  check("14 Jumada II 1448 AH", "2026-11-24", "hijri");
  check("30 ذو الحجة 1445", "2024-07-06", "hijri");
  check("30 Dhuʻl-Hijjah 1445 AH", "2024-07-06", "hijri");
  check(46_350, "2026-11-24", "serial");
  check(43_831, "2020-01-01", "serial");
  check(18_264, "1950-01-01", "serial");
  check("31/12/2149", "2149-12-31", "gregorian");
});

describe("what is no day", () => {
  const check = (input: string | number, problem: DayProblem) =>
    it(`${JSON.stringify(input)}: ${problem}`, () => expect(parseDay(input)).toEqual({ ok: false, problem }));

  check("", "notADay");
  check("   ", "notADay");
  check("قريباً", "notADay");
  check("TBD", "notADay");
  check("2026", "notADay");
  check("2026-03", "notADay");
  check("1/3/26", "notADay");
  check("1/3", "notADay");
  check("1/3-2026", "notADay");
  check("1//3/2026", "notADay");
  check("2026-03-2026", "notADay");
  check("20260301", "notADay");
  check("46350", "notADay");
  check("2026-03-01T13:30:00Z", "notADay");
  check("2026-03-01; DROP TABLE", "notADay");
  check("01/03/2026 BC", "notADay");
  check("-1/3/2026", "notADay");
  check("1 Smarch 2026", "notADay");
  check("March 2026", "notADay");
  check("1 March 26", "notADay");
  check("Someday, 1 March 2026", "notADay");
  check("31 April 2026", "noSuchDay");
  check("30 جمادى الآخرة 1448", "noSuchDay");
  check("14 رمضان 2026", "calendarMismatch");
  check("14 March 1448", "calendarMismatch");
  check("14 مارس 2026 هـ", "calendarMismatch");
  check(46_350.5, "notADay");
  check(Number.NaN, "notADay");
  check(Number.POSITIVE_INFINITY, "notADay");
  check("31/04/2026", "noSuchDay");
  check("29/02/2027", "noSuchDay");
  check("02/13/2026", "noSuchDay");
  check("2026-13-01", "noSuchDay");
  check("2026-00-10", "noSuchDay");
  check("0/3/2026", "noSuchDay");
  check("30/6/1448", "noSuchDay");
  check("31/1/1448", "noSuchDay");
  check("1/13/1448", "noSuchDay");
  check("14/06/2026 هـ", "calendarMismatch");
  check("14/06/2026 AH", "calendarMismatch");
  check("14/06/1448 م", "calendarMismatch");
  check("14/06/1448 AD", "calendarMismatch");
  check("29/12/1439", "outOfRange");
  check("1/1/1501", "outOfRange");
  check("1/1/1300", "outOfRange");
  check("1/1/1949", "outOfRange");
  check("1/1/2150", "outOfRange");
  check("1/1/1650", "outOfRange");
  check("1/1/0001", "outOfRange");
  check(2_026, "outOfRange");
  check(1_448, "outOfRange");
  check(20_260_301, "outOfRange");
  check(0, "outOfRange");
  check(-1, "outOfRange");

  it("is refused at once when it is longer than any day", () => {
    expect(parseDay(`1/3/2026${" ".repeat(1_000_000)}`)).toEqual({ ok: false, problem: "notADay" });
  });

  it("is a value whatever the text, never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.integer()), (input) => {
        const parsed = parseDay(input);
        const problems = ["notADay", "noSuchDay", "calendarMismatch", "outOfRange"];
        if (parsed.ok) expect(parseDay(toIsoDay(parsed.value.day))).toMatchObject({ ok: true });
        else expect(problems).toContain(parsed.problem);
      }),
    );
  });
});

describe("a day that was written and is read again", () => {
  const separator = fc.constantFrom("/", "-", ".");
  const padding = fc.constantFrom(1, 2);
  const digits = fc.constantFrom((text: string) => text, arabicDigits, persianDigits);
  const read = (text: string) => {
    const parsed = parseDay(text);
    return parsed.ok ? parsed.value.day : parsed.problem;
  };
  const write = (parts: readonly number[], width: number, between: string) =>
    parts.map((part) => String(part).padStart(width, "0")).join(between);

  it("is the same from any Gregorian form", () => {
    const anyForm = fc.tuple(separator, padding, digits, fc.boolean(), fc.constantFrom("", "م", " AD"));
    fc.assert(
      fc.property(anyDay("1950-01-01", "2149-12-31"), anyForm, (which, form) => {
        const [between, width, inDigits, isYearFirst, mark] = form;
        const { year, month, day: dayOfMonth } = civilOf(which);
        const parts = isYearFirst ? [year, month, dayOfMonth] : [dayOfMonth, month, year];
        expect(read(inDigits(write(parts, width, between)) + mark)).toBe(which);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same from any Hijri form", () => {
    const anyForm = fc.tuple(
      separator,
      padding,
      digits,
      fc.boolean(),
      fc.constantFrom("", "هـ", " ه", " AH"),
    );
    fc.assert(
      fc.property(anyDay("2018-09-11", "2077-11-16"), anyForm, (which, form) => {
        const [between, width, inDigits, isYearFirst, mark] = form;
        const { year = 0, month = 0, day: dayOfMonth = 0 } = hijriOf(which) ?? {};
        const parts = isYearFirst ? [year, month, dayOfMonth] : [dayOfMonth, month, year];
        expect(read(inDigits(write(parts, width, between)) + mark)).toBe(which);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same from every form that the screens write", () => {
    const anyForm = fc.record({
      language: fc.constantFrom("ar", "en"),
      digits: fc.constantFrom("arab", "latn"),
      firstCalendar: fc.constantFrom("hijri", "gregorian"),
    });
    fc.assert(
      fc.property(anyDay("2018-09-11", "2077-11-16"), anyForm, (which, settings) => {
        const { day: write } = createFormat(settings);
        for (const style of ["full", "long", "medium", "numeric"] as const) {
          expect(read(write(toIsoDay(which), style))).toBe(which);
        }
      }),
    );
  });

  it("is the same from ISO and from a serial number", () => {
    fc.assert(
      fc.property(anyDay("1950-01-01", "2149-12-31"), (which: EpochDay) => {
        expect(read(toIsoDay(which))).toBe(which);
        expect(parseDay(which + 25_569)).toEqual({ ok: true, value: { day: which, writtenIn: "serial" } });
      }),
    );
  });
});
