import { toEpochDay } from "#shared/calendar/day.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** A column of days as a number. The database refuses to store what is no real day; its rows only call it text. */
export function storedDay(day: string): EpochDay {
  return toEpochDay(day as IsoDay);
}

/** As `storedDay`; a day that is not there stays null. */
export function storedDayOrNull(day: string | null): EpochDay | null {
  return day === null ? null : storedDay(day);
}
