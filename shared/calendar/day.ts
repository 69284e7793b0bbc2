import { invariant } from "../invariant.ts";
import type { EpochDay, IsoDay } from "../units.ts";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 0 is Sunday … 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Days from 1970-01-01 to a Gregorian date, by Howard Hinnant's `days_from_civil`
 * (chrono-compatible low-level date algorithms). `month` 1 to 12, `day` 1 to 31, not checked.
 */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as EpochDay;
}

/** The Gregorian year, month (1 to 12) and day (1 to 31) of a day; the inverse of `epochDayOf`. */
export function civilOf(day: EpochDay): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The first and the last day that `YYYY-MM-DD` can name. */
export const FIRST_DAY: EpochDay = epochDayOf(1, 1, 1);
export const LAST_DAY: EpochDay = epochDayOf(9_999, 12, 31);

/** True for `YYYY-MM-DD` that names a real Gregorian day from year 0001 to 9999. */
export function isIsoDay(text: string): text is IsoDay {
  const parts = ISO_DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const civil = civilOf(epochDayOf(year, month, day));
  return civil.month === month && civil.day === day;
}

/** The day as a number. The text must be a real day (see `isIsoDay`); anything else is a defect. */
export function toEpochDay(iso: IsoDay): EpochDay {
  invariant(isIsoDay(iso), `"${iso}" is a day`);
  return epochDayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** As `toEpochDay`; a day that is not there stays null. */
export function toEpochDayOrNull(iso: IsoDay | null): EpochDay | null {
  return iso === null ? null : toEpochDay(iso);
}

/** The day as text. */
export function toIsoDay(day: EpochDay): IsoDay {
  const civil = civilOf(day);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}` as IsoDay;
}

/** As `toIsoDay`; a day that is not there stays null. */
export function toIsoDayOrNull(day: EpochDay | null): IsoDay | null {
  return day === null ? null : toIsoDay(day);
}

/** The Gregorian year of a day, by which targets and money are kept. */
export function yearOfDay(iso: IsoDay): number {
  return civilOf(toEpochDay(iso)).year;
}

/** The day of the week; 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** `count` calendar days later (earlier when negative). */
export function addDays(day: EpochDay, count: number): EpochDay {
  return (day + count) as EpochDay;
}
