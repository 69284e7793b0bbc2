import type { PeriodOpenInput, PeriodsView } from "#shared/contract/periods.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { REPORT_FIELDS } from "../reports/stored.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { loadForAct, writeState } from "./change-state.ts";
import { programsWithoutReport } from "./owing.ts";
import { readPeriods } from "./read.ts";
import type { StoredPeriod } from "./stored.ts";

/**
 * Opens a period and gives every program that owes a report an empty draft, as one audited act. Throws FORBIDDEN,
 * NOT_FOUND, REPORTING_STATE when it has opened before, VERSION_CONFLICT.
 */
export async function openPeriod(
  deps: Deps,
  actor: Actor,
  input: PeriodOpenInput,
  request: RequestInfo,
): Promise<PeriodsView> {
  requireAction(actor, "period.open", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const before = await loadForAct(tx, "open", input);
    const opened = await writeState(tx, before, { state: "open", openedAt: deps.clock.now() });
    const drafts = await createDrafts(tx, before);
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "period.open",
      subjectType: "reportingPeriod",
      subjectId: before.id,
    };
    await recordEvent(tx, event, [opened, ...drafts]);
  });
  return readPeriods(deps, actor);
}

/** An empty draft for every program that owes a report and has none. */
export async function createDrafts(tx: Tx, period: StoredPeriod): Promise<EntityChange[]> {
  const changes: EntityChange[] = [];
  for (const programId of await programsWithoutReport(tx, period)) {
    const after = await tx.report.create({
      data: { programId, periodId: period.id },
      select: REPORT_FIELDS,
    });
    changes.push({ entity: "report", entityId: after.id, programId, before: null, after });
  }
  return changes;
}
