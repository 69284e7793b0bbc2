import { nextWorkDay } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { startMomentOn } from "./moments.ts";
import {
  type DatedConstraint,
  type DatedConstraintType,
  isMilestone,
  type ScheduleItem,
  type ScheduleOptions,
} from "./network.ts";
import type { BrokenConstraint } from "./scheduled.ts";

const KEEPS_FROM: ReadonlySet<DatedConstraintType> = new Set([
  "startNoEarlierThan",
  "finishNoEarlierThan",
  "mustStartOn",
  "mustFinishOn",
]);
const KEEPS_UNTIL: ReadonlySet<DatedConstraintType> = new Set([
  "startNoLaterThan",
  "finishNoLaterThan",
  "mustStartOn",
  "mustFinishOn",
]);
const ON_START: ReadonlySet<DatedConstraintType> = new Set([
  "startNoEarlierThan",
  "startNoLaterThan",
  "mustStartOn",
]);

/** The earliest start moment that the status day, the forecast or else the plan's start, and a constraint allow. */
export function earliestStartBound(item: ScheduleItem, { startDay, statusDay }: ScheduleOptions): number {
  let from: number = item.heldFromDay ?? startDay;
  const constraint = datedConstraint(item);
  if (statusDay !== null) from = Math.max(from, statusDay);
  if (constraint && KEEPS_FROM.has(constraint.type) && ON_START.has(constraint.type)) {
    from = Math.max(from, constraint.day);
  }
  return startMomentOn(item, from as EpochDay);
}

/** The earliest finish moment that a constraint allows. */
export function earliestFinishBound(item: ScheduleItem): number {
  const constraint = datedConstraint(item);
  if (!constraint || !KEEPS_FROM.has(constraint.type) || ON_START.has(constraint.type)) return -Infinity;
  return constraint.day;
}

/** The latest start moment that a constraint allows. */
export function latestStartBound(item: ScheduleItem): number {
  const constraint = datedConstraint(item);
  if (!constraint || !KEEPS_UNTIL.has(constraint.type) || !ON_START.has(constraint.type)) return Infinity;
  return startMomentOn(item, possibleDay(item, constraint));
}

/** The latest finish moment that a constraint and the deadline allow. */
export function latestFinishBound(item: ScheduleItem): number {
  const deadline = item.deadlineDay ?? Infinity;
  const constraint = datedConstraint(item);
  if (!constraint || !KEEPS_UNTIL.has(constraint.type) || ON_START.has(constraint.type)) return deadline;
  return Math.min(deadline, possibleDay(item, constraint));
}

/** The constraint and deadline of an item that the days it was given break. */
export function brokenBy(item: ScheduleItem, startDay: EpochDay, finishDay: EpochDay): BrokenConstraint[] {
  const broken: BrokenConstraint[] = [];
  const { id: itemId, deadlineDay } = item;
  const constraint = datedConstraint(item);
  if (constraint) {
    const { type, day } = constraint;
    const scheduledDay = ON_START.has(type) ? startDay : finishDay;
    const isEarly = KEEPS_FROM.has(type) && scheduledDay < day;
    const isLate = KEEPS_UNTIL.has(type) && scheduledDay > possibleDay(item, constraint);
    if (isEarly || isLate) broken.push({ itemId, type, day, scheduledDay });
  }
  if (deadlineDay !== null && finishDay > deadlineDay) {
    broken.push({ itemId, type: "deadline", day: deadlineDay, scheduledDay: finishDay });
  }
  return broken;
}

function datedConstraint({ constraint }: ScheduleItem): DatedConstraint | null {
  return constraint === null || constraint.type === "asLateAsPossible" ? null : constraint;
}

/** The constraint's day; for an activity that must start or finish on a day off, the working day after it. */
function possibleDay(item: ScheduleItem, { type, day }: DatedConstraint): EpochDay {
  const isMust = type === "mustStartOn" || type === "mustFinishOn";
  return isMust && !isMilestone(item) ? nextWorkDay(item.calendar, day) : day;
}
