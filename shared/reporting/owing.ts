import type { EpochDay } from "../units.ts";

/** A program as far as it decides whether it owes a report. */
export interface OwingFacts {
  readonly startDay: EpochDay;
  readonly isStopped: boolean;
  /** The actual days of its milestones; null while one is open. */
  readonly actualDays: readonly (EpochDay | null)[];
}

/** Why a program owes no report for a period, which is why nobody reminds its owner. */
export type NotOwing = "stopped" | "notStarted" | "complete";

/**
 * Null when the program owes a report for the period (both days inclusive): it has begun by its end, is not stopped,
 * and was not complete before it; the period in which its last milestone is done is the last it reports on.
 */
export function notOwingReason(
  { startDay, isStopped, actualDays }: OwingFacts,
  period: { readonly startDay: EpochDay; readonly finishDay: EpochDay },
): NotOwing | null {
  if (isStopped) return "stopped";
  if (startDay > period.finishDay) return "notStarted";
  const isComplete =
    actualDays.length > 0 && actualDays.every((day) => day !== null && day < period.startDay);
  return isComplete ? "complete" : null;
}
