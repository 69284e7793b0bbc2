import {
  dayOfWorkNumber,
  nextWorkDay,
  previousWorkDay,
  type WorkCalendar,
  workDayNumber,
} from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { isMilestone, type ScheduleItem } from "./network.ts";

/**
 * The passes reckon in moments: the moment `d` is the close of day `d`, which is the opening of day `d + 1`.
 * An activity lies between its start moment, the opening of a working day, and its finish moment, the close
 * of one; a milestone is one moment. Any two ends can so be compared without a day added here and there.
 */
export type Moment = EpochDay;

/** Moments that an item's two ends keep to; infinite where nothing bounds. */
export interface Bounds {
  readonly start: number;
  readonly finish: number;
}

/** The earliest start that is not before `start` and whose finish is not before `finish`. */
export function earliestStart(item: ScheduleItem, start: number, finish: number): Moment {
  if (isMilestone(item)) return Math.max(start, finish) as Moment;
  const byStart = (nextWorkDay(item.calendar, (start + 1) as Moment) - 1) as Moment;
  return finish > finishFrom(item, byStart) ? startToFinishAt(item, finish) : byStart;
}

/** The latest start that is not after `start` and whose finish is not after `finish`. */
export function latestStart(item: ScheduleItem, start: number, finish: number): Moment {
  if (isMilestone(item)) return Math.min(start, finish) as Moment;
  const { calendar, durationWorkDays } = item;
  const lastNumber = workDayNumber(calendar, finish as Moment);
  const byFinish = openingOf(calendar, lastNumber - durationWorkDays + 1);
  return start >= byFinish ? byFinish : ((previousWorkDay(calendar, (start + 1) as Moment) - 1) as Moment);
}

/** The start of an item that finishes at a moment, or at the first close of a working day after it. */
export function startToFinishAt(item: ScheduleItem, finish: number): Moment {
  if (isMilestone(item)) return finish as Moment;
  const { calendar, durationWorkDays } = item;
  const lastNumber = workDayNumber(calendar, nextWorkDay(calendar, finish as Moment));
  return openingOf(calendar, lastNumber - durationWorkDays + 1);
}

/** The finish of an item of its full duration from a start, which opens a working day or is an actual one. */
export function finishFrom({ calendar, durationWorkDays }: ScheduleItem, start: Moment): Moment {
  return durationWorkDays === 0
    ? start
    : dayOfWorkNumber(calendar, workDayNumber(calendar, start) + durationWorkDays);
}

/** The moment at which an activity starts on a day at the earliest, or at which a milestone falls on it. */
export function startMomentOn(item: ScheduleItem, day: EpochDay): number {
  return isMilestone(item) ? day : day - 1;
}

/** The day that a start moment is written as. */
export function startDayOf(item: ScheduleItem, start: Moment): EpochDay {
  return (isMilestone(item) ? start : start + 1) as EpochDay;
}

/** The moment that opens the working day of a number. */
export function openingOf(calendar: WorkCalendar, workNumber: number): Moment {
  return (dayOfWorkNumber(calendar, workNumber) - 1) as Moment;
}
