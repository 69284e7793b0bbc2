import { toEpochDay } from "#shared/calendar/day.ts";
import type { PeriodDaysInput, PeriodsView } from "#shared/contract/periods.ts";
import { checkPeriodDays } from "#shared/reporting/period-days.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { indexCalendar } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { readPeriods } from "./read.ts";
import {
  heldPeriodOf,
  loadPeriod,
  loadPeriods,
  loadPlan,
  PERIOD_FIELDS,
  requirePeriodVersion,
  type StoredPeriod,
} from "./stored.ts";

/**
 * Lets a period open and close on other days, as one audited act; they then stay when rules change. Throws FORBIDDEN,
 * NOT_FOUND, VERSION_CONFLICT, REPORTING_STATE once it is closed, and INVALID_INPUT with every refused day.
 */
export async function updatePeriodDays(
  deps: Deps,
  actor: Actor,
  { id, version, ...days }: PeriodDaysInput,
  request: RequestInfo,
): Promise<PeriodsView> {
  requireAction(actor, "period.update", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const before = await loadPeriod(tx, id);
    if (before.state === "closed") {
      throw new AppError("REPORTING_STATE", { state: "closed", reason: "alreadyClosed" });
    }
    await requirePeriodVersion(tx, before, version, days);
    await requireSound(tx, before, days);
    const after = await tx.reportingPeriod.update({
      where: { id },
      data: { ...days, hasOwnDays: true, version: { increment: 1 } },
      select: PERIOD_FIELDS,
    });
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "period.update",
      subjectType: "reportingPeriod",
      subjectId: id,
    };
    await recordEvent(tx, event, [
      { entity: "reportingPeriod", entityId: id, programId: null, before, after },
    ]);
  });
  return readPeriods(deps, actor);
}

type Days = Pick<PeriodDaysInput, "opensDay" | "closesDay">;

async function requireSound(tx: Tx, stored: StoredPeriod, { opensDay, closesDay }: Days): Promise<void> {
  const { id, calendar } = await loadPlan(tx);
  const periods = (await loadPeriods(tx, id)).map(heldPeriodOf);
  const at = periods.findIndex((each) => each.id === stored.id);
  const problems = checkPeriodDays(
    { opensDay: toEpochDay(opensDay), closesDay: toEpochDay(closesDay) },
    {
      period: heldPeriodOf(stored),
      state: heldPeriodOf(stored).state,
      calendar: indexCalendar(calendar),
      closedBeforeDay: periods[at - 1]?.closesDay ?? null,
      opensAfterDay: periods[at + 1]?.opensDay ?? null,
    },
  );
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}
