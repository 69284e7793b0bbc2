import { dayOfWorkNumber, type WorkCalendar, workDayNumber } from "../calendar/working-days.ts";
import { type Moment, openingOf } from "./moments.ts";
import { isMilestone, type ScheduleItem, type ScheduleLink } from "./network.ts";

/**
 * The earliest moment at the successor's end of a link, when its predecessor's end lies at `left`.
 * A lag in working days runs by the successor's calendar (docs/decisions/0010).
 */
export function linkAllowsFrom(
  link: ScheduleLink,
  predecessor: ScheduleItem,
  left: Moment,
  successor: ScheduleItem,
): Moment {
  const held = (left + openingDay(link, predecessor, successor)) as Moment;
  if (link.lagDays === 0) return held;
  if (link.lagUnit === "elapsed") return (held + link.lagDays) as Moment;
  return dayOfWorkNumber(successor.calendar, workDayNumber(successor.calendar, held) + link.lagDays);
}

/** The latest moment at the predecessor's end of a link, when its successor's end lies at `reached`. */
export function linkAllowsUntil(
  link: ScheduleLink,
  predecessor: ScheduleItem,
  successor: ScheduleItem,
  reached: Moment,
): Moment {
  const latest = latestBeforeLag(link, successor.calendar, reached);
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
