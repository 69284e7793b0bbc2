import {
  dayOfWorkNumber,
  nextWorkDay,
  previousWorkDay,
  type WorkCalendar,
  workDayNumber,
} from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { isMilestone, type ScheduleItem, type ScheduleLink } from "./network.ts";

/**
 * The passes reckon in moments: the moment `d` is the close of day `d`, which is the opening of day `d + 1`.
 * An activity lies between its start moment, the opening of a working day, and its finish moment, the close
 * of one; a milestone is one moment. Any two ends can so be compared without a day added here and there.
 */
export type Moment = EpochDay;

/** An item's two ends. */
export interface Ends {
  readonly start: Moment;
  readonly finish: Moment;
}

/** The earliest place of an item whose start is not before `start` and whose finish is not before `finish`. */
export function earliestEnds(item: ScheduleItem, start: number, finish: number): Ends {
  const byStart = startingAt(item, start);
  return finish > byStart.finish ? endingAt(item, finish) : byStart;
}

/** The earliest place that starts at a moment or after it. */
export function startingAt(item: ScheduleItem, moment: number): Ends {
  if (isMilestone(item)) return pointAt(moment);
  return fromStart(item, nextWorkDay(item.calendar, (moment + 1) as Moment) - 1);
}

/** The earliest place that finishes at a moment or after it. */
export function endingAt(item: ScheduleItem, moment: number): Ends {
  if (isMilestone(item)) return pointAt(moment);
  const { calendar, durationWorkDays } = item;
  const lastNumber = workDayNumber(calendar, nextWorkDay(calendar, moment as Moment));
  return fromStart(item, openingOf(calendar, lastNumber - durationWorkDays + 1));
}

/** The latest place of an item whose start is not after `start` and whose finish is not after `finish`. */
export function latestEnds(item: ScheduleItem, start: number, finish: number): Ends {
  const { calendar, durationWorkDays } = item;
  if (isMilestone(item)) return pointAt(Math.min(start, finish));
  const lastNumber = workDayNumber(calendar, finish as Moment);
  const byFinish = openingOf(calendar, lastNumber - durationWorkDays + 1);
  if (start >= byFinish) return fromStart(item, byFinish);
  return fromStart(item, previousWorkDay(calendar, (start + 1) as Moment) - 1);
}

/** An activity of its full duration from a start moment, which opens a working day or is an actual start. */
export function fromStart({ calendar, durationWorkDays }: ScheduleItem, start: number): Ends {
  const finish = dayOfWorkNumber(calendar, workDayNumber(calendar, start as Moment) + durationWorkDays);
  return { start: start as Moment, finish };
}

export function pointAt(moment: number): Ends {
  return { start: moment as Moment, finish: moment as Moment };
}

/** The earliest moment at the successor's end of a link that its predecessor's place allows. */
export function linkAllowsFrom(
  link: ScheduleLink,
  predecessor: ScheduleItem,
  ends: Ends,
  successor: ScheduleItem,
): Moment {
  const held = leavesStart(link) ? ends.start + openingDay(link, predecessor, successor) : ends.finish;
  if (link.lagDays === 0) return held as Moment;
  if (link.lagUnit === "elapsed") return (held + link.lagDays) as Moment;
  const { calendar } = successor;
  return dayOfWorkNumber(calendar, workDayNumber(calendar, held as Moment) + link.lagDays);
}

/** The latest moment at the predecessor's end of a link that its successor's place allows. */
export function linkAllowsUntil(
  link: ScheduleLink,
  predecessor: ScheduleItem,
  successor: ScheduleItem,
  ends: Ends,
): Moment {
  const latest = latestBeforeLag(link, successor.calendar, reachesStart(link) ? ends.start : ends.finish);
  return (latest - openingDay(link, predecessor, successor)) as Moment;
}

/** The last moment that, with the lag added, is not after `moment`. */
function latestBeforeLag({ lagDays, lagUnit }: ScheduleLink, calendar: WorkCalendar, moment: Moment): number {
  if (lagDays === 0) return moment;
  if (lagUnit === "elapsed") return moment - lagDays;
  return openingOf(calendar, workDayNumber(calendar, moment) - lagDays + 1);
}

/** True when the link leaves its predecessor's start (SS, SF), else its finish. */
export function leavesStart({ type }: ScheduleLink): boolean {
  return type === "SS" || type === "SF";
}

/** True when the link reaches its successor's start (FS, SS), else its finish. */
export function reachesStart({ type }: ScheduleLink): boolean {
  return type === "FS" || type === "SS";
}

/** True when the end that the link reaches has an actual day. */
export function hasHappened(link: ScheduleLink, { actualStartDay, actualFinishDay }: ScheduleItem): boolean {
  return actualFinishDay !== null || (reachesStart(link) && actualStartDay !== null);
}

/** A milestone held by an activity's start falls on the day it starts, not on the evening before. */
function openingDay(link: ScheduleLink, predecessor: ScheduleItem, successor: ScheduleItem): number {
  return leavesStart(link) && !isMilestone(predecessor) && isMilestone(successor) ? 1 : 0;
}

/** The moment that opens the working day of a number. */
function openingOf(calendar: WorkCalendar, workNumber: number): number {
  return dayOfWorkNumber(calendar, workNumber) - 1;
}
