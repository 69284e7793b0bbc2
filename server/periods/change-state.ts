import type { PeriodState } from "#shared/reporting/cycle.ts";
import { nextPeriodState, type PeriodAct } from "#shared/reporting/period-cycle.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { AppError } from "../trpc/errors.ts";
import { loadPeriod, PERIOD_FIELDS, requirePeriodVersion, type StoredPeriod } from "./stored.ts";

interface Asked {
  readonly id: string;
  readonly version: number;
}

/** The period as it stands, if the act is possible and it is what was read; REPORTING_STATE or VERSION_CONFLICT. */
export async function loadForAct(tx: Tx, act: PeriodAct, { id, version }: Asked): Promise<StoredPeriod> {
  const stored = await loadPeriod(tx, id);
  const state = stored.state as PeriodState;
  const next = nextPeriodState(state, act);
  if (!next.ok) throw new AppError("REPORTING_STATE", { state, reason: next.problem });
  await requirePeriodVersion(tx, stored, version);
  return stored;
}

/** Writes the period's next state; its change goes into the caller's act. */
export async function writeState(
  tx: Tx,
  before: StoredPeriod,
  data: Partial<Pick<StoredPeriod, "openedAt" | "closedAt">> & { readonly state: PeriodState },
): Promise<EntityChange> {
  const after = await tx.reportingPeriod.update({
    where: { id: before.id },
    data: { ...data, version: { increment: 1 } },
    select: PERIOD_FIELDS,
  });
  return { entity: "reportingPeriod", entityId: before.id, programId: null, before, after };
}
