import type { WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import type { GraphLink, LinkType } from "./graph.ts";

/** A dependency. Its lag in working days runs by the successor's calendar. */
export interface ScheduleLink extends GraphLink {
  readonly type: LinkType;
  /** May be negative. */
  readonly lagDays: number;
  /** What a day of the lag is: a working day, or any day. */
  readonly lagUnit: "work" | "elapsed";
}

/** Holds the start or the finish to a day; links win over it (docs/decisions/0010). */
export type DatedConstraintType =
  | "startNoEarlierThan"
  | "startNoLaterThan"
  | "finishNoEarlierThan"
  | "finishNoLaterThan"
  | "mustStartOn"
  | "mustFinishOn";

/** A constraint with the day it names, inclusive. */
export interface DatedConstraint {
  readonly type: DatedConstraintType;
  readonly day: EpochDay;
}

/** As late as possible: moves within its free float, so that it moves nothing else. */
export interface FloatingConstraint {
  readonly type: "asLateAsPossible";
}

/** What an item may be held to besides its links; none is as soon as possible. */
export type Constraint = DatedConstraint | FloatingConstraint;

/**
 * Work with a start and a finish, or a milestone when its duration is 0. An activity fills its first and
 * last day; a milestone is met at the close of its day, so what follows it begins the next working day.
 */
export interface ScheduleItem {
  readonly id: string;
  /** Items of one program share its finish; see `ScheduleOptions.horizon`. */
  readonly programId: string;
  /** Its program's own calendar or the plan's. */
  readonly calendar: WorkCalendar;
  readonly durationWorkDays: number;
  /**
   * What is left of an activity that has started, counted from the status day; null when nobody said, and
   * then the duration runs from the actual start. Read only with a status day, and only while not finished.
   */
  readonly remainingWorkDays: number | null;
  /** A forecast holds it: an activity starts, a milestone falls, no earlier. Null: the plan's first day does. */
  readonly heldFromDay: EpochDay | null;
  /** Null is "as soon as possible". */
  readonly constraint: Constraint | null;
  /** Late past this day, but not moved by it. */
  readonly deadlineDay: EpochDay | null;
  /** Null on milestones. */
  readonly actualStartDay: EpochDay | null;
  readonly actualFinishDay: EpochDay | null;
}

/** What is scheduled together: items, and the links among them. */
export interface Network {
  readonly items: readonly ScheduleItem[];
  readonly links: readonly ScheduleLink[];
}

/** What a schedule is computed for. */
export interface ScheduleOptions {
  /** Where items go that nothing else holds. */
  readonly startDay: EpochDay;
  /**
   * The first day that still lies ahead: nothing that has not happened is scheduled before it, and what has
   * started continues on it at the earliest. Null while the plan is only a plan.
   */
  readonly statusDay: EpochDay | null;
  /**
   * What float is measured towards. `plan`: the last finish of all. `program`: the last finish of each
   * program, so that each has a critical path of its own (Microsoft Project: multiple critical paths).
   */
  readonly horizon: "plan" | "program";
}

/** True for a point with no duration. */
export function isMilestone({ durationWorkDays }: ScheduleItem): boolean {
  return durationWorkDays === 0;
}

/** True for work that is under way. A milestone is met or not, and never half. */
export function isStarted(item: ScheduleItem): boolean {
  return item.actualStartDay !== null && item.actualFinishDay === null && !isMilestone(item);
}

/** True for an item that is placed as late as possible: a wish for what has yet to start. */
export function isFloating({ constraint, actualStartDay, actualFinishDay }: ScheduleItem): boolean {
  return constraint?.type === "asLateAsPossible" && actualStartDay === null && actualFinishDay === null;
}
