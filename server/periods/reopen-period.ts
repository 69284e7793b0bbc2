import type { PeriodReopenInput, PeriodsView } from "#shared/contract/periods.ts";
import { nextReportState, type ReportState } from "#shared/reporting/cycle.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { moveReport } from "../reports/move.ts";
import { REPORT_FIELDS } from "../reports/stored.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { loadForAct, writeState } from "./change-state.ts";
import { readPeriods } from "./read.ts";

/**
 * Opens a closed period once more, with a reason, as one audited act: missing reports are again what they were, approved
 * ones stay so, and the plan that was frozen is kept. Throws FORBIDDEN, NOT_FOUND, REPORTING_STATE, VERSION_CONFLICT.
 */
export async function reopenPeriod(
  deps: Deps,
  actor: Actor,
  input: PeriodReopenInput,
  request: RequestInfo,
): Promise<PeriodsView> {
  requireAction(actor, "period.reopen", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const before = await loadForAct(tx, "reopen", input);
    const acting = actedBy(deps.clock, actor, request);
    const opened = await writeState(tx, before, { state: "open", closedAt: null });
    const resumed = await resumeReports(tx, before.id, { ...acting, note: input.reason });
    const event = {
      ...acting,
      action: "period.reopen",
      subjectType: "reportingPeriod",
      subjectId: before.id,
      note: input.reason,
    };
    await recordEvent(tx, event, [opened, ...resumed]);
  });
  return readPeriods(deps, actor);
}

const KEEPER = { answersFor: false, hasWritten: false, reviews: false, keepsPeriods: true };

interface Resuming {
  readonly at: Date;
  readonly actorId: string | null;
  readonly note: string;
}

async function resumeReports(
  tx: Tx,
  periodId: string,
  { at, actorId, note }: Resuming,
): Promise<EntityChange[]> {
  const missing = await tx.report.findMany({
    where: { periodId, state: "missing" },
    select: {
      ...REPORT_FIELDS,
      transitions: { select: { fromState: true, toState: true }, orderBy: { at: "asc" } },
    },
    orderBy: { id: "asc" },
  });
  const changes: EntityChange[] = [];
  for (const { transitions, ...report } of missing) {
    const missed = transitions.findLast(({ toState }) => toState === "missing");
    const missedFrom = (missed?.fromState ?? "draft") as ReportState;
    const next = nextReportState({ state: "missing", period: "closed", missedFrom }, "reopen", KEEPER);
    if (!next.ok) throw new AppError("REPORTING_STATE", { state: "missing", reason: next.problem });
    changes.push(await moveReport(tx, report, { toState: next.value, at, actorId, note }));
  }
  return changes;
}
