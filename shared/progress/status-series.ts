import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { STATUSES, type Status } from "./status-words.ts";

/** How many programs (or milestones) have each status; every status is named, so that sums are conserved. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** How many stood where on one day. */
export interface StatusSeriesPoint {
  readonly day: IsoDay;
  readonly counts: StatusCounts;
  readonly totalCount: number;
}

/** Counts statuses. */
export function statusCounts(statuses: readonly Status[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/**
 * Statuses counted day by day, ascending, each as it was judged or would be judged from what was known that
 * day: `statusesOn` answers from history, or from the frozen snapshot of a closed period.
 */
export function statusSeries(
  days: readonly EpochDay[],
  statusesOn: (day: EpochDay) => readonly Status[],
): StatusSeriesPoint[] {
  const ascending = [...new Set(days)].sort((one, other) => one - other);
  return ascending.map((day) => {
    const statuses = statusesOn(day);
    return { day: toIsoDay(day), counts: statusCounts(statuses), totalCount: statuses.length };
  });
}
