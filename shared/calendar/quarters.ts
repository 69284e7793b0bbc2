import type { EpochDay } from "../units.ts";
import { civilOf, epochDayOf } from "./day.ts";

/** A stretch of the Gregorian calendar that headings and series are divided by. */
export type GregorianPeriod = "month" | "quarter" | "year";

/** The first day of a period; `month` is 1 to 12, in a quarter its first. */
export interface GregorianPeriodStart {
  readonly startDay: EpochDay;
  readonly year: number;
  readonly month: number;
}

const PERIOD_MONTHS: Readonly<Record<GregorianPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** The periods that start from `fromDay` (inclusive) to `toDay` (exclusive), in order. */
export function gregorianPeriodStarts(
  period: GregorianPeriod,
  fromDay: EpochDay,
  toDay: EpochDay,
): GregorianPeriodStart[] {
  const months = PERIOD_MONTHS[period];
  const starts: GregorianPeriodStart[] = [];
  for (
    let start = periodStartOf(period, fromDay);
    start.startDay < toDay;
    start = monthsAfter(start, months)
  ) {
    if (start.startDay >= fromDay) starts.push(start);
  }
  return starts;
}

/** The start of the period that a day lies in. */
export function periodStartOf(period: GregorianPeriod, day: EpochDay): GregorianPeriodStart {
  const months = PERIOD_MONTHS[period];
  const { year, month } = civilOf(day);
  const firstMonth = month - ((month - 1) % months);
  return { startDay: epochDayOf(year, firstMonth, 1), year, month: firstMonth };
}

/** 1 to 4. */
export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}

function monthsAfter({ year, month }: GregorianPeriodStart, count: number): GregorianPeriodStart {
  const monthsFromZero = year * 12 + month - 1 + count;
  const next = { year: Math.floor(monthsFromZero / 12), month: (monthsFromZero % 12) + 1 };
  return { startDay: epochDayOf(next.year, next.month, 1), ...next };
}
