import type { EpochDay } from "../units.ts";
import { addDays, civilOf, epochDayOf } from "./day.ts";

/** The same day of the month so many Gregorian months earlier; that month's last day where it is shorter. */
export function monthsBefore(day: EpochDay, count: number): EpochDay {
  const civil = civilOf(day);
  const months = civil.year * 12 + civil.month - 1 - count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const lastDay = addDays(month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1), -1);
  return Math.min(epochDayOf(year, month, civil.day), lastDay) as EpochDay;
}
