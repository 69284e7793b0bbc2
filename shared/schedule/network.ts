import type { WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay, WorkDays } from "../units.ts";
import type { GraphLink, GraphProblem, LinkType } from "./graph.ts";

/** A dependency. Its lag in working days runs by the successor's calendar. */
export interface ScheduleLink extends GraphLink {
  readonly type: LinkType;
  /** May be negative. */
  readonly lagDays: number;
  /** What a day of the lag is: a working day, or any day. */
  readonly lagUnit: "work" | "elapsed";
}

export type ConstraintType =
  | "startNoEarlierThan"
  | "startNoLaterThan"
  | "finishNoEarlierThan"
  | "finishNoLaterThan"
  | "mustStartOn"
  | "mustFinishOn";

export interface Constraint {
  readonly type: ConstraintType;
  readonly day: EpochDay;
}

/**
 * Work with a start and a finish, or a milestone when its duration is 0. An activity fills its first and
 * last day; a milestone is met at the close of its day, so what follows it begins the next working day.
 */
export interface ScheduleItem {
  readonly id: string;
  /** Items of one program share its finish; see `ScheduleOptions.horizon`. */
  readonly programId: string;
  readonly calendar: WorkCalendar;
  readonly durationWorkDays: number;
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

export interface Network {
  readonly items: readonly ScheduleItem[];
  readonly links: readonly ScheduleLink[];
}

export interface ScheduleOptions {
  /** Where items go that nothing else holds. */
  readonly startDay: EpochDay;
  /**
   * What float is measured towards. `plan`: the last finish of all. `program`: the last finish of each
   * program, so that each has a critical path of its own (Microsoft Project: multiple critical paths).
   */
  readonly horizon: "plan" | "program";
}

/** An item placed. On milestones start and finish are the same day. Finish days are inclusive. */
export interface ScheduledItem {
  readonly id: string;
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  /** The latest days that delay neither the horizon nor a constraint or deadline. */
  readonly lateStartDay: EpochDay;
  readonly lateFinishDay: EpochDay;
  /** Working days from `finishDay` to `lateFinishDay`; negative when a latest day is missed already. */
  readonly totalFloatWorkDays: WorkDays;
  /** Not finished, and no float left. */
  readonly isCritical: boolean;
  /** Links that place it: with any of them shorter or gone it might come earlier. */
  readonly drivingLinkIds: readonly string[];
}

/** A constraint or deadline that links, forecasts or actual days break; shown, never hidden. */
export interface BrokenConstraint {
  readonly itemId: string;
  readonly type: ConstraintType | "deadline";
  readonly day: EpochDay;
  /** The start or finish that breaks it. */
  readonly scheduledDay: EpochDay;
}

export interface Schedule {
  /** In the order of the input. */
  readonly items: readonly ScheduledItem[];
  readonly brokenConstraints: readonly BrokenConstraint[];
}

/** Why a network cannot be scheduled. */
export type ScheduleProblem =
  | GraphProblem
  /** A duration that is negative or no whole number. */
  | { readonly code: "impossibleDuration"; readonly itemId: string; readonly durationWorkDays: number }
  /** Finished before it started. */
  | {
      readonly code: "impossibleDays";
      readonly itemId: string;
      readonly startDay: EpochDay;
      readonly finishDay: EpochDay;
    }
  | { readonly code: "impossibleLag"; readonly linkId: string; readonly lagDays: number };

/** All numbers and days of the network that no schedule can hold. */
export function impossibilitiesOf({ items, links }: Network): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  for (const { id, durationWorkDays, actualStartDay: start, actualFinishDay: finish } of items) {
    if (!Number.isInteger(durationWorkDays) || durationWorkDays < 0) {
      problems.push({ code: "impossibleDuration", itemId: id, durationWorkDays });
    }
    if (start !== null && finish !== null && finish < start) {
      problems.push({ code: "impossibleDays", itemId: id, startDay: start, finishDay: finish });
    }
  }
  for (const { id, lagDays } of links) {
    if (!Number.isInteger(lagDays)) problems.push({ code: "impossibleLag", linkId: id, lagDays });
  }
  return problems;
}

export function isMilestone({ durationWorkDays }: ScheduleItem): boolean {
  return durationWorkDays === 0;
}
