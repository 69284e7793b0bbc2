import { nextWorkDay } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { type BrokenConstraint, type ConstraintType, isMilestone, type ScheduleItem } from "./network.ts";

/** Bounds on an item's two ends, in moments; infinite where nothing bounds. */
export interface Bounds {
  readonly start: number;
  readonly finish: number;
}

const KEEPS_FROM: ReadonlySet<ConstraintType> = new Set([
  "startNoEarlierThan",
  "finishNoEarlierThan",
  "mustStartOn",
  "mustFinishOn",
]);
const KEEPS_UNTIL: ReadonlySet<ConstraintType> = new Set([
  "startNoLaterThan",
  "finishNoLaterThan",
  "mustStartOn",
  "mustFinishOn",
]);
const ON_START: ReadonlySet<ConstraintType> = new Set([
  "startNoEarlierThan",
  "startNoLaterThan",
  "mustStartOn",
]);

/** The earliest ends that an item's forecast, or else the plan's first day, and its constraint allow. */
export function earliestBounds(item: ScheduleItem, planStartDay: EpochDay): Bounds {
  const held = startMoment(item, item.heldFromDay ?? planStartDay);
  const { constraint } = item;
  if (!constraint || !KEEPS_FROM.has(constraint.type)) return { start: held, finish: -Infinity };
  if (!ON_START.has(constraint.type)) return { start: held, finish: constraint.day };
  return { start: Math.max(held, startMoment(item, constraint.day)), finish: -Infinity };
}

/** The latest ends that an item's constraint and deadline allow. */
export function latestBounds(item: ScheduleItem): Bounds {
  const deadline = item.deadlineDay ?? Infinity;
  const { constraint } = item;
  if (!constraint || !KEEPS_UNTIL.has(constraint.type)) return { start: Infinity, finish: deadline };
  const day = possibleDay(item);
  if (!ON_START.has(constraint.type)) return { start: Infinity, finish: Math.min(deadline, day) };
  return { start: startMoment(item, day), finish: deadline };
}

/** The constraint and deadline of an item that the days it was given break. */
export function brokenBy(item: ScheduleItem, startDay: EpochDay, finishDay: EpochDay): BrokenConstraint[] {
  const broken: BrokenConstraint[] = [];
  const { id: itemId, constraint, deadlineDay } = item;
  if (constraint) {
    const { type, day } = constraint;
    const scheduledDay = ON_START.has(type) ? startDay : finishDay;
    const isEarly = KEEPS_FROM.has(type) && scheduledDay < day;
    const isLate = KEEPS_UNTIL.has(type) && scheduledDay > possibleDay(item);
    if (isEarly || isLate) broken.push({ itemId, type, day, scheduledDay });
  }
  if (deadlineDay !== null && finishDay > deadlineDay) {
    broken.push({ itemId, type: "deadline", day: deadlineDay, scheduledDay: finishDay });
  }
  return broken;
}

/** The constraint's day; for an activity that must start or finish on a day off, the working day after it. */
function possibleDay(item: ScheduleItem): EpochDay {
  const { type, day } = item.constraint ?? { type: "startNoLaterThan", day: 0 as EpochDay };
  const isMust = type === "mustStartOn" || type === "mustFinishOn";
  return isMust && !isMilestone(item) ? nextWorkDay(item.calendar, day) : day;
}

/** The moment from which an activity starts on a day at the earliest, or at which a milestone falls on it. */
function startMoment(item: ScheduleItem, day: EpochDay): number {
  return isMilestone(item) ? day : day - 1;
}
