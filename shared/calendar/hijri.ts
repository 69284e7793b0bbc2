import type { EpochDay } from "../units.ts";

/** A day of the Umm al-Qura calendar: month 1 (Muharram) to 12, day 1 to 30. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first day of a Hijri month. */
export interface HijriMonthStart {
  readonly startDay: EpochDay;
  readonly year: number;
  readonly month: number;
}

/** First and last Hijri year of the table, both inclusive. Beyond 1450 the calendar itself is a forecast. */
export const HIJRI_FIRST_YEAR = 1440;
export const HIJRI_LAST_YEAR = 1500;

/** 1 Muharram 1440, which is 2018-09-11. */
const FIRST_DAY = 17_785;

/**
 * Lengths of the months, a number per year from 1440: bit 0 is Muharram … bit 11 Dhu al-Hijja; a set bit is
 * a month of 30 days, else 29. Source: ICU's `islamic-umalqura`, every day of which the tests compare.
 */
const LONG_MONTHS = [
  0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d,
  0xb5a, 0x754, 0xf49, 0xe92, 0xd26, 0xa56, 0x356, 0x6b5, 0xbaa, 0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada,
  0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276, 0x575, 0xaf2, 0x6d4, 0x6a9, 0x555, 0x2ad, 0x4bd, 0x9ba, 0x574,
  0xb69, 0xb52, 0xa95, 0x52d, 0xa5d, 0x4da, 0xad9, 0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65,
  0xd4a,
];

/** The first day of each month of the table, and last the day after the table. */
const MONTH_STARTS = monthStartsOf(LONG_MONTHS);

/** The Umm al-Qura date of a day; null before 1440 AH and after 1500 AH. */
export function hijriOf(day: EpochDay): HijriDay | null {
  const index = monthIndexOf(day);
  const startDay = MONTH_STARTS[index];
  if (startDay === undefined || index === MONTH_STARTS.length - 1) return null;
  return { ...yearAndMonthOf(index), day: day - startDay + 1 };
}

/** The day of an Umm al-Qura date; null when the table holds no such date (30 of a month of 29, year 1439). */
export function epochDayOfHijri(year: number, month: number, day: number): EpochDay | null {
  const lengthDays = hijriMonthLengthDays(year, month);
  if (lengthDays === null || !Number.isInteger(day) || day < 1 || day > lengthDays) return null;
  return ((MONTH_STARTS[indexOf(year, month)] ?? 0) + day - 1) as EpochDay;
}

/** 29 or 30; null for a month outside the table. */
export function hijriMonthLengthDays(year: number, month: number): number | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return null;
  const startDay = MONTH_STARTS[indexOf(year, month)];
  const nextStartDay = MONTH_STARTS[indexOf(year, month) + 1];
  return startDay === undefined || nextStartDay === undefined ? null : nextStartDay - startDay;
}

/** The Hijri months that start from `fromDay` (inclusive) to `toDay` (exclusive), in order, inside the table. */
export function hijriMonthStarts(fromDay: EpochDay, toDay: EpochDay): HijriMonthStart[] {
  const starts: HijriMonthStart[] = [];
  const lastIndex = MONTH_STARTS.length - 1;
  for (let index = monthIndexOf((fromDay - 1) as EpochDay) + 1; index < lastIndex; index++) {
    const startDay = MONTH_STARTS[index];
    if (startDay === undefined || startDay >= toDay) break;
    starts.push({ startDay: startDay as EpochDay, ...yearAndMonthOf(index) });
  }
  return starts;
}

function indexOf(year: number, month: number): number {
  return (year - HIJRI_FIRST_YEAR) * 12 + month - 1;
}

function yearAndMonthOf(index: number): { year: number; month: number } {
  return { year: HIJRI_FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The last month that starts on or before the day, by its place in the table; −1 before the table. */
function monthIndexOf(day: EpochDay): number {
  let low = -1;
  let high = MONTH_STARTS.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((MONTH_STARTS[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

function monthStartsOf(longMonths: readonly number[]): Int32Array {
  const starts = new Int32Array(longMonths.length * 12 + 1);
  let day = FIRST_DAY;
  for (let index = 0; index < starts.length; index++) {
    starts[index] = day;
    day += (longMonths[Math.floor(index / 12)] ?? 0) & (1 << (index % 12)) ? 30 : 29;
  }
  return starts;
}
