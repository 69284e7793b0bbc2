import { addDays } from "../calendar/day.ts";
import { gregorianPeriodStarts, periodStartOf } from "../calendar/quarters.ts";
import { invariant } from "../invariant.ts";
import type { EpochDay, Periods } from "../units.ts";

/**
 * Periods one after the other without a gap: the first begins on `startDay`, each next one on the day after
 * the end of the one before. Time on it is counted in periods, 0 at the close of the day before `startDay`.
 */
export interface Timeline {
  readonly startDay: EpochDay;
  /** The last day of each period, inclusive, ascending. */
  readonly endDays: readonly EpochDay[];
}

/** A timeline from the ends of its periods, in any order; ends before the start and repeated ends drop out. */
export function createTimeline(startDay: EpochDay, endDays: readonly EpochDay[]): Timeline {
  const ends = [...new Set(endDays)].filter((day) => day >= startDay).sort((one, other) => one - other);
  invariant(ends.length > 0, "a timeline has a period");
  return { startDay, endDays: ends };
}

/** Whole Gregorian months, from the one that holds `fromDay` to the one that holds `toDay`. */
export function monthlyTimeline(fromDay: EpochDay, toDay: EpochDay): Timeline {
  const { startDay } = periodStartOf("month", fromDay);
  const lastStart = periodStartOf("month", toDay < fromDay ? fromDay : toDay).startDay;
  // A month has at most 31 days, so the day 31 days on always lies in the next one.
  const starts = gregorianPeriodStarts("month", addDays(startDay, 1), addDays(lastStart, 32));
  return createTimeline(
    startDay,
    starts.map((month) => addDays(month.startDay, -1)),
  );
}

/**
 * Periods passed at the close of a day: whole ones, and the share of days of the one it lies in. 0 before the
 * start; beyond the last period, periods of the mean length go on.
 */
export function periodsPassed({ startDay, endDays }: Timeline, day: EpochDay): Periods {
  if (day < startDay) return 0 as Periods;
  const whole = endDays.filter((end) => end <= day).length;
  const before = endDays[whole - 1] ?? addDays(startDay, -1);
  const end = endDays[whole];
  const length = end === undefined ? meanLength({ startDay, endDays }) : end - before;
  return (whole + (day - before) / length) as Periods;
}

/** The first day at whose close so many periods have passed; the inverse of `periodsPassed`. */
export function dayAfterPeriods(timeline: Timeline, periods: number): EpochDay {
  const { startDay, endDays } = timeline;
  const whole = Math.min(Math.max(Math.floor(periods), 0), endDays.length);
  const before = endDays[whole - 1] ?? addDays(startDay, -1);
  const length = (endDays[whole] ?? before + meanLength(timeline)) - before;
  const days = (Math.max(periods, 0) - whole) * length;
  // What floating point leaves over a whole day must not make another day of it.
  return addDays(before, Math.ceil(days - 1e-6));
}

function meanLength({ startDay, endDays }: Timeline): number {
  return ((endDays.at(-1) ?? startDay) - startDay + 1) / endDays.length;
}
