import {
  type CalendarDate,
  type DateValue,
  GregorianCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";
import { isIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";

/** The stored day as react-aria's date; always Gregorian, the locale decides what is shown. */
export function calendarDateOf(day: IsoDay): CalendarDate {
  return parseDate(day);
}

/** A date that was typed or picked in any calendar as the day that is stored; null when it has none. */
export function isoDayOf(date: DateValue | null): IsoDay | null {
  if (!date) return null;
  const text = toCalendar(date, new GregorianCalendar()).toString().slice(0, 10);
  return isIsoDay(text) ? text : null;
}
