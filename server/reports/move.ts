import type { ReportState } from "#shared/reporting/cycle.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { REPORT_FIELDS, type StoredReport } from "./stored.ts";

/** A step of a report that the cycle allowed. */
export interface ReportMove {
  readonly toState: ReportState;
  readonly at: Date;
  /** Null when the product itself acts. */
  readonly actorId: string | null;
  readonly note: string;
  /** What else changes with it. */
  readonly data?: Partial<
    Pick<StoredReport, "preparedById" | "returnNotes" | "submittedAt" | "approvedById" | "approvedAt">
  >;
}

/** Takes a report to its next state in the caller's transaction: its row, the step, and what the caller's act keeps. */
export async function moveReport(
  tx: Tx,
  before: StoredReport,
  { toState, at, actorId, note, data }: ReportMove,
): Promise<EntityChange> {
  const { id, programId, state: fromState } = before;
  const after = await tx.report.update({
    where: { id },
    data: { ...data, state: toState, version: { increment: 1 } },
    select: REPORT_FIELDS,
  });
  await tx.reportTransition.create({
    data: { reportId: id, fromState, toState, actorId, at, note },
    select: { id: true },
  });
  return { entity: "report", entityId: id, programId, before, after };
}
