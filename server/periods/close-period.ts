import type { PeriodCloseInput, PeriodsView } from "#shared/contract/periods.ts";
import type { ReportState } from "#shared/reporting/cycle.ts";
import { nextReportState } from "#shared/reporting/cycle.ts";
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
import { freezePlan } from "./snapshot.ts";
import type { StoredPeriod } from "./stored.ts";

/**
 * Closes a period as one audited act: the plan is frozen as it stands, what is not approved is missing, and from here
 * on nothing in it changes. Throws FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, and REPORTING_STATE when it is not open, or
 * while reports wait for review and the closer did not say to leave them.
 */
export async function closePeriod(
  deps: Deps,
  actor: Actor,
  input: PeriodCloseInput,
  request: RequestInfo,
): Promise<PeriodsView> {
  requireAction(actor, "period.close", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const before = await loadForAct(tx, "close", input);
    const acting = actedBy(deps.clock, actor, request);
    const missed = await markMissing(tx, before, {
      at: acting.at,
      actorId: acting.actorId,
      leavesUnreviewed: input.leavesUnreviewed,
    });
    const closed = await writeState(tx, before, { state: "closed", closedAt: acting.at });
    await freezePlan(tx, before, acting.day);
    const event = {
      ...acting,
      action: "period.close",
      subjectType: "reportingPeriod",
      subjectId: before.id,
    };
    await recordEvent(tx, event, [closed, ...missed]);
  });
  return readPeriods(deps, actor);
}

interface Closing {
  readonly at: Date;
  readonly actorId: string | null;
  readonly leavesUnreviewed: boolean;
}

const KEEPER = { answersFor: false, hasWritten: false, reviews: false, keepsPeriods: true };

/** Every report by the cycle; only what really moves is written. */
async function markMissing(
  tx: Tx,
  period: StoredPeriod,
  { at, actorId, leavesUnreviewed }: Closing,
): Promise<EntityChange[]> {
  const reports = await tx.report.findMany({
    where: { periodId: period.id },
    select: REPORT_FIELDS,
    orderBy: { id: "asc" },
  });
  const changes: EntityChange[] = [];
  for (const report of reports) {
    const state = report.state as ReportState;
    const act = leavesUnreviewed ? "closeUnreviewed" : "close";
    const next = nextReportState({ state, period: "open", missedFrom: null }, act, KEEPER);
    if (!next.ok) throw new AppError("REPORTING_STATE", { state, reason: next.problem });
    if (next.value !== state) {
      changes.push(await moveReport(tx, report, { toState: next.value, at, actorId, note: "" }));
    }
  }
  return changes;
}
