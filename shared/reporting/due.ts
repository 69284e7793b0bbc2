import { addWorkDays, type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay, WorkDays } from "../units.ts";

/** A milestone as far as it decides whether a report asks about it. */
export interface DueFacts {
  readonly id: string;
  /** Null when the current baseline does not hold it. */
  readonly baselineDay: EpochDay | null;
  readonly forecastDay: EpochDay;
  readonly actualDay: EpochDay | null;
  /** An earlier report said that it is done. */
  readonly isToldDone: boolean;
}

/** What the milestones of a program are asked about against. */
export interface DueContext {
  readonly calendar: WorkCalendar;
  readonly statusDay: EpochDay;
  /** The reporting period, both inclusive. */
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  /** The last day of the period after it. */
  readonly nextFinishDay: EpochDay;
  /** When the program was last reported on; null when never. */
  readonly lastReportDay: EpochDay | null;
  readonly toleranceWorkDays: number;
}

/**
 * Why a report asks about a milestone, most urgent first: its forecast has passed; its baseline day has; it is to be
 * done in the period; in the next one or within the tolerance after that, before another report could warn of it; it was
 * done since the last report, which is only to be told.
 */
export const DUE_REASONS = ["overdue", "late", "due", "soon", "done"] as const;

export type DueReason = (typeof DUE_REASONS)[number];

/** A milestone that a report asks about. */
export interface DueMilestone {
  readonly id: string;
  readonly reason: DueReason;
  /** The day that made it due. */
  readonly dueDay: EpochDay;
  /** Working days from the status day to `dueDay`; negative when it has passed. */
  readonly inWorkDays: WorkDays;
}

/** The milestones that a report must ask about, most urgent first; all others have nothing new to tell. */
export function dueMilestones(milestones: readonly DueFacts[], context: DueContext): DueMilestone[] {
  return milestones
    .flatMap((facts) => dueMilestone(facts, context) ?? [])
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.dueDay - other.dueDay);
}

function rankOf({ reason }: DueMilestone): number {
  return DUE_REASONS.indexOf(reason);
}

/** Whether and why a report asks about one milestone; null when it does not. */
export function dueMilestone(facts: DueFacts, context: DueContext): DueMilestone | null {
  const found = facts.actualDay === null ? openReason(facts, context) : doneReason(facts, context);
  if (found === null) return null;
  const inWorkDays = workDaysBetween(context.calendar, context.statusDay, found.dueDay);
  return { id: facts.id, ...found, inWorkDays };
}

type Found = Pick<DueMilestone, "reason" | "dueDay">;

function doneReason({ actualDay, isToldDone }: DueFacts, context: DueContext): Found | null {
  const since = Math.min(context.lastReportDay ?? context.startDay, context.startDay);
  if (actualDay === null || isToldDone || actualDay < since) return null;
  return { reason: "done", dueDay: actualDay };
}

function openReason({ baselineDay, forecastDay }: DueFacts, context: DueContext): Found | null {
  const { calendar, statusDay, finishDay, nextFinishDay, toleranceWorkDays } = context;
  if (forecastDay < statusDay) return { reason: "overdue", dueDay: forecastDay };
  if (baselineDay !== null && baselineDay < statusDay) return { reason: "late", dueDay: baselineDay };
  const dueDay = Math.min(forecastDay, baselineDay ?? forecastDay) as EpochDay;
  if (dueDay <= finishDay) return { reason: "due", dueDay };
  if (dueDay <= addWorkDays(calendar, nextFinishDay, toleranceWorkDays)) return { reason: "soon", dueDay };
  return null;
}
