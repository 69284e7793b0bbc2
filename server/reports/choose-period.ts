import type { Db } from "../db/client.ts";
import { loadPeriods, loadPlan, type StoredPeriod } from "../periods/stored.ts";
import { AppError } from "../trpc/errors.ts";

/** A period beside those that have opened before and after it. */
export interface ChosenPeriod {
  /** Null while none has opened. */
  readonly period: StoredPeriod | null;
  readonly previousPeriodId: string | null;
  readonly nextPeriodId: string | null;
}

/**
 * The named period (NOT_FOUND when it is not there or has not opened), else the newest open one, else the one that
 * closed last.
 */
export async function choosePeriod(db: Db, periodId: string | undefined): Promise<ChosenPeriod> {
  const { id: planId } = await loadPlan(db);
  const opened = (await loadPeriods(db, planId)).filter(({ state }) => state !== "scheduled");
  const named = opened.find(({ id }) => id === periodId);
  if (periodId !== undefined && !named) throw new AppError("NOT_FOUND", {});
  const period = named ?? opened.findLast(({ state }) => state === "open") ?? opened.at(-1) ?? null;
  const at = period ? opened.indexOf(period) : -1;
  return {
    period,
    previousPeriodId: opened[at - 1]?.id ?? null,
    nextPeriodId: at === -1 ? null : (opened[at + 1]?.id ?? null),
  };
}
