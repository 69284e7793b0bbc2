import { toIsoDay } from "#shared/calendar/day.ts";
import type { PeriodRulesInput, PeriodsView } from "#shared/contract/periods.ts";
import { regeneratePeriods } from "#shared/reporting/regenerate.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { storedDay } from "../db/stored-day.ts";
import type { EntityChange } from "../history/changes.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { indexCalendar } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { readPeriods } from "./read.ts";
import { heldPeriodOf, loadPeriods, loadPlan, PERIOD_FIELDS, rulesOf, type StoredPeriod } from "./stored.ts";

type StoredPlan = Awaited<ReturnType<typeof loadPlan>>;

/**
 * Says how periods are made and makes every one anew that has not opened, as one audited act.
 * Throws FORBIDDEN, NOT_FOUND without a plan, and VERSION_CONFLICT when the plan's settings changed since they were read.
 */
export async function setPeriodRules(
  deps: Deps,
  actor: Actor,
  { version, ...rules }: PeriodRulesInput,
  request: RequestInfo,
): Promise<PeriodsView> {
  requireAction(actor, "period.update", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const plan = await loadPlan(tx);
    if (plan.version !== version) throw await conflictOf(tx, plan, rules);
    const periodRules = JSON.stringify(rules);
    await tx.plan.update({
      where: { id: plan.id },
      data: { periodRules, version: { increment: 1 } },
      select: { id: true },
    });
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "period.update",
      subjectType: "plan",
      subjectId: plan.id,
    };
    const [before, after] = [{ periodRules: plan.periodRules }, { periodRules }];
    const own = { entity: "plan", entityId: plan.id, programId: null, before, after } as const;
    await recordEvent(tx, event, [own, ...(await regenerate(tx, deps.clock, plan, rules))]);
  });
  return readPeriods(deps, actor);
}

type Rules = Omit<PeriodRulesInput, "version">;

/** Carries out what the rules ask of the periods that are there. */
async function regenerate(tx: Tx, clock: Clock, plan: StoredPlan, rules: Rules): Promise<EntityChange[]> {
  const stored = await loadPeriods(tx, plan.id);
  const byId = new Map(stored.map((period) => [period.id, period]));
  const { create, update, removeIds } = regeneratePeriods(stored.map(heldPeriodOf), {
    rules,
    calendar: indexCalendar(plan.calendar),
    statusDay: storedDay(clock.today()),
    planStartDay: storedDay(plan.startDay),
    planFinishDay: storedDay(plan.finishDay),
  });
  await tx.reportingPeriod.deleteMany({ where: { id: { in: [...removeIds] } } });
  const changes = removeIds.map((id) => changeOf(byId.get(id) ?? null, null));
  for (const { id, opensDay, closesDay } of update) {
    const after = await tx.reportingPeriod.update({
      where: { id },
      data: { opensDay: toIsoDay(opensDay), closesDay: toIsoDay(closesDay), version: { increment: 1 } },
      select: PERIOD_FIELDS,
    });
    changes.push(changeOf(byId.get(id) ?? null, after));
  }
  for (const days of create) {
    const after = await tx.reportingPeriod.create({
      data: {
        planId: plan.id,
        kind: rules.kind,
        startDay: toIsoDay(days.startDay),
        finishDay: toIsoDay(days.finishDay),
        opensDay: toIsoDay(days.opensDay),
        closesDay: toIsoDay(days.closesDay),
      },
      select: PERIOD_FIELDS,
    });
    changes.push(changeOf(null, after));
  }
  return changes;
}

function changeOf(before: StoredPeriod | null, after: StoredPeriod | null): EntityChange {
  const entityId = (after ?? before)?.id ?? "";
  return { entity: "reportingPeriod", entityId, programId: null, before, after };
}

async function conflictOf(tx: Tx, { id, version, periodRules }: StoredPlan, mine: Rules): Promise<AppError> {
  const theirs = rulesOf(periodRules);
  const fields = ["kind", "opensWorkDaysBeforeEnd", "closesWorkDaysAfterEnd"] as const;
  return new AppError("VERSION_CONFLICT", {
    currentVersion: version,
    values: fields.flatMap((field) =>
      mine[field] === theirs[field] ? [] : [{ field, mine: mine[field], theirs: theirs[field] }],
    ),
    ...(await readLastChange(tx, id)),
  });
}
