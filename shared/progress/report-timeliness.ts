import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay, Ratio } from "../units.ts";
import { type Measure, measured, missing } from "./measure.ts";

/** A report that a program owed for a period; stopped programs owe none. */
export interface OwedReport {
  /** The last day on which it could be in time. */
  readonly dueDay: EpochDay;
  readonly approvedDay: EpochDay | null;
}

/**
 * Share of the reports due that were approved in time. A report is due once its last day has passed, or when
 * it was approved before; nothing still open on the status day counts for or against. The product's own rule.
 */
export function reportTimeliness(
  reports: readonly OwedReport[],
  statusDay: EpochDay,
): Measure<"reportTimeliness"> {
  const inTime = reports.filter(
    ({ dueDay, approvedDay }) => approvedDay !== null && approvedDay <= dueDay && approvedDay <= statusDay,
  );
  const missed = reports.filter((report) => report.dueDay < statusDay && !inTime.includes(report));
  const inputs = {
    statusDay: toIsoDay(statusDay),
    onTimeCount: inTime.length,
    dueCount: inTime.length + missed.length,
  };
  if (inputs.dueCount === 0) return missing("reportTimeliness", "nothingDue", inputs);
  return measured("reportTimeliness", (inputs.onTimeCount / inputs.dueCount) as Ratio, inputs);
}
