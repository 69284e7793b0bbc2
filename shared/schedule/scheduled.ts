import type { EpochDay, WorkDays } from "../units.ts";
import type { DatedConstraintType } from "./network.ts";

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
  /** Working days that it can come later without moving a successor or the horizon; 0 when finished. */
  readonly freeFloatWorkDays: WorkDays;
  /** Not finished, and no float left. */
  readonly isCritical: boolean;
  /** Links that place it: with any of them shorter or gone it might come earlier. */
  readonly drivingLinkIds: readonly string[];
}

/** A program, or the plan, rolled up from its items. */
export interface ScheduleSummary {
  /** The first start and the last finish of its items. */
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  /** The least float of its unfinished items; null when all are finished. */
  readonly totalFloatWorkDays: WorkDays | null;
}

/** A program rolled up. */
export interface ProgramSummary extends ScheduleSummary {
  readonly programId: string;
}

/** A constraint or deadline that links, forecasts or actual days break; shown, never hidden. */
export interface BrokenConstraint {
  readonly itemId: string;
  readonly type: DatedConstraintType | "deadline";
  readonly day: EpochDay;
  /** The start or finish that breaks it. */
  readonly scheduledDay: EpochDay;
}

/** A link that an actual day went against: the successor came before the link allowed it. */
export interface BrokenLink {
  readonly linkId: string;
  /** The end of the successor that the link reaches, and the day it really had. */
  readonly end: "start" | "finish";
  readonly actualDay: EpochDay;
  /** The first day that the link allows, by the predecessor's actual or scheduled days. */
  readonly allowedDay: EpochDay;
}

/** The whole answer: every item in its place, what they add up to, and what does not hold. */
export interface Schedule {
  /** In the order of the input. */
  readonly items: readonly ScheduledItem[];
  /** In the order that programs first appear. */
  readonly programs: readonly ProgramSummary[];
  /** Null when there are no items. */
  readonly plan: ScheduleSummary | null;
  readonly brokenConstraints: readonly BrokenConstraint[];
  readonly brokenLinks: readonly BrokenLink[];
}
