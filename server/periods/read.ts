import type { PeriodRow, PeriodsView } from "#shared/contract/periods.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { type PeriodState, REPORT_STATES, type ReportState } from "#shared/reporting/cycle.ts";
import { nextPeriodState } from "#shared/reporting/period-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn, requireAction, visibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { loadPeriods, loadPlan, rulesOf, type StoredPeriod, viewPeriod } from "./stored.ts";

/** Every period with its reports by state, and how periods are made; NOT_FOUND without a plan. */
export async function readPeriods({ db, clock }: Deps, actor: Actor): Promise<PeriodsView> {
  requireAction(actor, "period.read", { kind: "none" });
  const plan = await loadPlan(db);
  const periods = await loadPeriods(db, plan.id);
  const counts = await countReports(db, actor);
  const snapshots = await readSnapshots(db);
  const reasons = await readReopenReasons(db);
  return {
    rules: rulesOf(plan.periodRules),
    version: plan.version,
    statusDay: clock.today(),
    periods: periods.map((period): PeriodRow => {
      const { id, version, hasOwnDays } = period;
      return {
        ...viewPeriod(period),
        version,
        hasOwnDays,
        counts: counts.get(id) ?? countsOf([]),
        snapshot: snapshots.get(id) ?? null,
        reopenReason: reasons.get(id) ?? null,
        abilities: periodAbilities(actor, period),
      };
    }),
    abilities: abilitiesOn(actor, { kind: "none" }),
  };
}

/** What `actor` may do to a period as it stands: the policy says who, the cycle says when. */
export function periodAbilities(actor: Actor, { state }: Pick<StoredPeriod, "state">): Action[] {
  const may = abilitiesOn(actor, { kind: "none" });
  const stands = state as PeriodState;
  const isPossible: Partial<Record<Action, boolean>> = {
    "period.update": stands !== "closed",
    "period.open": nextPeriodState(stands, "open").ok,
    "period.close": nextPeriodState(stands, "close").ok,
    "period.reopen": nextPeriodState(stands, "reopen").ok,
  };
  return may.filter((action) => isPossible[action] === true);
}

/**
 * The day on which the newest period that was closed before `day` was closed last; null when none was. By the acts
 * themselves, so it is the same for a past day as it was on it, whatever was reopened since.
 */
export async function lastCloseBefore(db: Db, planId: string, day: IsoDay): Promise<IsoDay | null> {
  const acts = await db.auditEvent.findMany({
    where: { action: "period.close", day: { lt: day } },
    orderBy: { seq: "desc" },
    select: { subjectId: true, day: true },
  });
  const newest = await db.reportingPeriod.findFirst({
    where: { planId, id: { in: acts.map(({ subjectId }) => subjectId) } },
    orderBy: [{ startDay: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return (acts.find(({ subjectId }) => subjectId === newest?.id)?.day ?? null) as IsoDay | null;
}

type Counts = Readonly<Record<ReportState, number>>;

function countsOf(states: readonly string[]): Counts {
  const count = (state: ReportState) => states.filter((each) => each === state).length;
  return Object.fromEntries(REPORT_STATES.map((state) => [state, count(state)])) as Counts;
}

async function countReports(db: Db, actor: Actor): Promise<ReadonlyMap<string, Counts>> {
  const reports = await db.report.findMany({
    where: { program: visibleTo(actor) },
    select: { periodId: true, state: true },
  });
  const byPeriod = Map.groupBy(reports, ({ periodId }) => periodId);
  return new Map([...byPeriod].map(([id, each]) => [id, countsOf(each.map(({ state }) => state))]));
}

async function readSnapshots(db: Db) {
  const snapshots = await db.planSnapshot.findMany({
    select: { periodId: true, number: true, statusDay: true },
    orderBy: { number: "asc" },
  });
  return new Map(
    snapshots.map(({ periodId, number, statusDay }) => [
      periodId,
      { number, statusDay: statusDay as IsoDay },
    ]),
  );
}

/** The newest reason of each; it stands in the act's record, which nobody changes. */
async function readReopenReasons(db: Db): Promise<ReadonlyMap<string, string>> {
  const acts = await db.auditEvent.findMany({
    where: { action: "period.reopen" },
    select: { subjectId: true, note: true },
    orderBy: { seq: "asc" },
  });
  return new Map(acts.map(({ subjectId, note }) => [subjectId, note]));
}
