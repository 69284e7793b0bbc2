import type { BudgetsView } from "#shared/contract/budget.ts";
import type { RegistersStanding } from "#shared/contract/executive-review.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { budgetsStandingOut } from "#shared/registers/budget.ts";
import { KPI_STATUSES } from "#shared/registers/kpi-status.ts";
import { launchCurve } from "#shared/registers/launch-curve.ts";
import { qiyasTable } from "#shared/registers/qiyas.ts";
import { rollOutCounts } from "#shared/registers/roll-out.ts";
import type { Actor } from "../access/actor.ts";
import { readBudget } from "../budget/read.ts";
import { readEServices } from "../e-services/read.ts";
import { readIssues } from "../issues/read.ts";
import { readKpis } from "../kpis/read.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readRollOut } from "../roll-out/read.ts";
import type { Deps } from "../trpc/context.ts";

/** There is room for so many codes in a cell. */
const MOST_STANDING_OUT = 3;

/** What the registers come to, of what `actor` may read, as of the plan's status day. */
export async function readRegistersStanding(
  deps: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
): Promise<RegistersStanding> {
  const [services, rollOut, kpis, budget, issues] = await Promise.all([
    readEServices(deps, actor, plan),
    readRollOut(deps, actor, plan),
    readKpis(deps, actor, plan),
    readBudget(deps, actor, plan),
    readIssues(deps, actor, plan),
  ]);
  const { total, plannedByNow, launchedByNow, next } = launchCurve(services, plan.statusDay);
  const open = issues.filter(({ state }) => state === "open");
  return {
    services: {
      ...{ total, plannedByNow, launchedByNow, next },
      overdue: services.filter(({ state }) => state === "overdue").length,
    },
    rollOut: {
      ...rollOutCounts(rollOut.cells),
      overdue: rollOut.cells.filter(({ isOverdue }) => isOverdue).length,
    },
    kpis: { total: kpis.length, counts: countsOf(kpis), qiyas: newestQiyas(kpis) },
    budget: budget.programs.length === 0 ? null : standingOf(budget),
    issues: {
      open: open.length,
      overdue: open.filter(({ dueInWorkDays }) => (dueInWorkDays ?? 0) < 0).length,
    },
  };
}

function standingOf({ programs, whole }: BudgetsView): RegistersStanding["budget"] {
  const standingOut = budgetsStandingOut(programs, MOST_STANDING_OUT);
  return { totals: whole.totals, standingOut: standingOut.map(({ program }) => program.code) };
}

function countsOf(kpis: readonly KpiRow[]): RegistersStanding["kpis"]["counts"] {
  const count = (status: KpiRow["verdict"]["status"]) =>
    kpis.filter(({ verdict }) => verdict.status === status).length;
  const [met, near, missed, unmeasured] = KPI_STATUSES.map(count);
  return { met: met ?? 0, near: near ?? 0, missed: missed ?? 0, unmeasured: unmeasured ?? 0 };
}

/** The overall result of the newest year that has one. */
function newestQiyas(kpis: readonly KpiRow[]): RegistersStanding["kpis"]["qiyas"] {
  const { lines } = qiyasTable(kpis.filter(({ kind }) => kind === "qiyas"));
  const overall = lines.find(({ axis }) => axis === "total");
  const newest = overall?.scores.findLast(({ value }) => value !== null);
  if (!newest || newest.value === null) return null;
  return { year: newest.year, value: newest.value, target: newest.target };
}
