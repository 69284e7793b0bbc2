import type { QueuedReport, ReviewQueue } from "#shared/contract/report-review.ts";

/** Where a report stands in the queue. */
export interface QueuePlace {
  /** From 1; null when it does not wait for review. */
  readonly place: number | null;
  readonly count: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** The neighbours of a report in the queue; of one that is not in it, the first is next. */
export function placeInQueue({ reports }: ReviewQueue, reportId: string): QueuePlace {
  const at = reports.findIndex(({ id }) => id === reportId);
  return {
    place: at < 0 ? null : at + 1,
    count: reports.length,
    previousId: at > 0 ? (reports[at - 1]?.id ?? null) : null,
    nextId: reports[at + 1]?.id ?? null,
  };
}

/** What to review after this one: the next that the reviewer may decide, else the first; null when none is left. */
export function nextToReview({ reports }: ReviewQueue, reportId: string): string | null {
  const at = reports.findIndex(({ id }) => id === reportId);
  const inOrder = [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))];
  return inOrder.find(mayDecide)?.id ?? null;
}

function mayDecide({ abilities }: QueuedReport): boolean {
  return abilities.includes("report.approve");
}
