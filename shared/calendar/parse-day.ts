import { fail, type Result, succeed } from "../result.ts";
import { toAsciiDigits } from "../text/digits.ts";
import type { EpochDay } from "../units.ts";
import { civilOf, epochDayOf } from "./day.ts";
import { epochDayOfHijri, HIJRI_FIRST_YEAR, HIJRI_LAST_YEAR } from "./hijri.ts";
import { inFigures } from "./named-day.ts";

/**
 * Why something is no day: of no form that is read; of a good form that names no day of its calendar
 * (30 February, month 13); marked هـ with a Gregorian year or م with a Hijri one; or a real day that no plan
 * has (Gregorian 1950 to 2149, Hijri 1440 to 1500).
 */
export type DayProblem = "notADay" | "noSuchDay" | "calendarMismatch" | "outOfRange";

/** A day that was read, and the calendar it was written in. */
export interface ParsedDay {
  readonly day: EpochDay;
  readonly writtenIn: "gregorian" | "hijri" | "serial";
}

type DayResult = Result<ParsedDay, DayProblem>;

/**
 * First and last Gregorian years that are read, both inclusive. Before 1950 lie the serial numbers up to
 * 18,263, so that a bare year in a cell, 1448 or 2026, never passes for a day.
 */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2149;

/** A year in this range is Hijri without any mark; no plan has days of the Gregorian Middle Ages. */
const isHijriYear = (year: number) => year >= 1300 && year <= 1600;

/** Characters; the longest that can be a day is a full ISO instant with marks and spaces around it. */
const LONGEST_DAY = 64;

/** Year first or day first, the same separator twice, midnight and a calendar mark perhaps after it. */
const WRITTEN_DAY =
  /^(\d{4}|\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?\s*(هـ?|ah?|h|a\.h\.|م|ad|ce|a\.d\.)?\.?$/;

const HIJRI_MARKS = new Set(["هـ", "ه", "h", "ah", "a.h."]);

/**
 * The day that a person typed or a file holds. Text: ISO (2026-03-01), or day first (1/3/2026), with / - or .
 * between; Hijri by its year (14/06/1448, 1448-06-14) or its mark (هـ, H, AH); the month by its name in either
 * language (1 March 2026, 14 جمادى الآخرة 1448); Arabic-Indic and Persian digits; never month first in figures, never a year of two digits. A number is Excel's serial day (1900 system, whole days).
 */
export function parseDay(input: string | number): DayResult {
  return typeof input === "number" ? parseSerial(input) : parseText(input);
}

function parseText(text: string): DayResult {
  if (text.length > LONGEST_DAY) return fail("notADay");
  const written = tidy(text);
  const match = WRITTEN_DAY.exec(written) ?? WRITTEN_DAY.exec(inFigures(written) ?? "");
  if (!match) return fail("notADay");
  const [, first = "", , middle = "", last = "", mark] = match;
  const isYearFirst = first.length === 4;
  if (isYearFirst === (last.length === 4)) return fail("notADay");
  const year = Number(isYearFirst ? first : last);
  const day = Number(isYearFirst ? last : first);
  if (mark !== undefined && HIJRI_MARKS.has(mark) !== isHijriYear(year)) return fail("calendarMismatch");
  return isHijriYear(year) ? hijriDay(year, Number(middle), day) : gregorianDay(year, Number(middle), day);
}

function hijriDay(year: number, month: number, day: number): DayResult {
  if (month < 1 || month > 12 || day < 1 || day > 30) return fail("noSuchDay");
  if (year < HIJRI_FIRST_YEAR || year > HIJRI_LAST_YEAR) return fail("outOfRange");
  const epochDay = epochDayOfHijri(year, month, day);
  return epochDay === null ? fail("noSuchDay") : succeed({ day: epochDay, writtenIn: "hijri" });
}

function gregorianDay(year: number, month: number, day: number): DayResult {
  const epochDay = epochDayOf(year, month, day);
  const civil = civilOf(epochDay);
  if (month < 1 || month > 12 || civil.month !== month || civil.day !== day) return fail("noSuchDay");
  return inRange({ day: epochDay, writtenIn: "gregorian" });
}

/** Excel's 1900 system: 1 is 1900-01-01, and 60 a 29 February 1900 that never was. */
function parseSerial(serial: number): DayResult {
  if (!Number.isInteger(serial)) return fail("notADay");
  // Days below 61 are a day off by that 29 February, and all of them are out of range anyway.
  return inRange({ day: (serial - 25_569) as EpochDay, writtenIn: "serial" });
}

function inRange(parsed: ParsedDay): DayResult {
  const isInRange =
    parsed.day >= epochDayOf(FIRST_YEAR, 1, 1) && parsed.day < epochDayOf(LAST_YEAR + 1, 1, 1);
  return isInRange ? succeed(parsed) : fail("outOfRange");
}

/** Wide forms, invisible direction marks and other digits are how it was typed, not what was meant. */
function tidy(text: string): string {
  return toAsciiDigits(text.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/[؍⁄∕]/g, "/")
    .replace(/[‐‑‒–−]/g, "-")
    .trim()
    .toLowerCase();
}
