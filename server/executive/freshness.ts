import type { Freshness } from "#shared/contract/executive-review.ts";
import type { ReportState } from "#shared/reporting/cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import { generalAbilities, reportsVisibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import type { HistoryEntity } from "../history/changes.ts";
import { loadPeriods, type StoredPeriod, viewPeriod } from "../periods/stored.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { refOf } from "./program-ref.ts";

/** How old the data of the readable programs is. */
export async function readFreshness(
  db: Db,
  actor: Actor,
  plan: AssessedPlan,
  programs: readonly AssessedProgram[],
): Promise<Freshness> {
  const programIds = programs.map(({ program }) => program.id);
  const [period, lastChangeDay, lastApprovalDay] = await Promise.all([
    newestOpened(db, actor, plan.facts.id),
    readLastChangeDay(db, programIds),
    readLastApprovalDay(db, actor, programIds),
  ]);
  const standings = await readStandings(db, period, programs);
  const standing = (kind: Standing) => standings.filter(([, each]) => each === kind);
  return {
    period: period && viewPeriod(period),
    counts: {
      approved: standing("approved").length,
      submitted: standing("submitted").length,
      missing: standing("missing").length,
      notOwing: standing("notOwing").length,
    },
    notReported: standing("missing").map(([{ program }]) => refOf(program)),
    lastChangeDay,
    lastApprovalDay,
  };
}

/** The last period that has opened; null also for who may not read periods. */
async function newestOpened(db: Db, actor: Actor, planId: string): Promise<StoredPeriod | null> {
  if (!generalAbilities(actor).includes("period.read")) return null;
  const periods = await loadPeriods(db, planId);
  return periods.findLast(({ state }) => state !== "scheduled") ?? null;
}

type Standing = keyof Freshness["counts"];

/** A report that came back, or that its period closed without, was not given. */
const STANDINGS: Readonly<Record<ReportState, Standing>> = {
  draft: "missing",
  returned: "missing",
  missing: "missing",
  submitted: "submitted",
  approved: "approved",
};

/** Of each program in the period, in the plan's order; a report is owed from the opening on, when its row was made. */
async function readStandings(
  db: Db,
  period: StoredPeriod | null,
  programs: readonly AssessedProgram[],
): Promise<(readonly [AssessedProgram, Standing])[]> {
  if (!period) return [];
  const reports = await db.report.findMany({
    where: { periodId: period.id },
    select: { programId: true, state: true },
  });
  const stateOf = new Map(reports.map(({ programId, state }) => [programId, state as ReportState]));
  return programs.map((assessed) => {
    const state = stateOf.get(assessed.program.id);
    return [assessed, state === undefined ? "notOwing" : STANDINGS[state]];
  });
}

/** What a change of the plan is a change of; the rest is said of it. */
const PLAN_ENTITIES: readonly HistoryEntity[] = [
  "plan",
  "workCalendar",
  "holiday",
  "workstream",
  "program",
  "scheduleItem",
  "link",
  "baseline",
];

async function readLastChangeDay(db: Db, programIds: readonly string[]): Promise<IsoDay | null> {
  const newest = await db.change.findFirst({
    where: {
      entity: { in: [...PLAN_ENTITIES] },
      OR: [{ programId: { in: [...programIds] } }, { programId: null }],
    },
    orderBy: { seq: "desc" },
    select: { event: { select: { day: true } } },
  });
  return (newest?.event.day ?? null) as IsoDay | null;
}

async function readLastApprovalDay(
  db: Db,
  actor: Actor,
  programIds: readonly string[],
): Promise<IsoDay | null> {
  const newest = await db.report.aggregate({
    where: { AND: [{ state: "approved", programId: { in: [...programIds] } }, reportsVisibleTo(actor)] },
    _max: { approvedAt: true },
  });
  return newest._max.approvedAt && riyadhDayOf(newest._max.approvedAt);
}
