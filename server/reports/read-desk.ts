import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { DeskMilestone, DeskState, DeskTile, ReportingDesk } from "#shared/contract/reporting-desk.ts";
import type { ReportPeriodInput } from "#shared/contract/reports.ts";
import { type OwedReport, reportTimeliness } from "#shared/progress/report-timeliness.ts";
import { REPORT_STATES } from "#shared/reporting/cycle.ts";
import { requireAction, visibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { storedDay } from "../db/stored-day.ts";
import { periodAbilities } from "../periods/read.ts";
import { type StoredPeriod, viewPeriod } from "../periods/stored.ts";
import { type OpenMilestone, openMilestones } from "../plan/ahead.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { choosePeriod } from "./choose-period.ts";
import { readTiles } from "./desk-tiles.ts";
import { viewReportMilestone } from "./view.ts";

/** A period at a glance, of the programs that `actor` may read; NOT_FOUND for a period that is not there. */
export async function readReportingDesk(
  deps: Deps,
  actor: Actor,
  { periodId }: ReportPeriodInput,
): Promise<ReportingDesk> {
  requireAction(actor, "period.read", { kind: "none" });
  const { period, ...neighbours } = await choosePeriod(deps.db, periodId);
  const plan = await readAssessedPlan(deps, undefined);
  const programs = readablePrograms(plan, actor).map(({ assessed }) => assessed);
  const owed = await loadOwed(deps.db, actor);
  const tiles = await readTiles(deps.db, { actor, plan, programs, period, owed });
  return {
    statusDay: plan.statusDay,
    revision: plan.facts.revision,
    period: period && {
      ...viewPeriod(period),
      version: period.version,
      abilities: periodAbilities(actor, period),
    },
    ...neighbours,
    closesInWorkDays: period && closesIn(plan, period),
    tiles,
    counts: countsOf(tiles),
    timeliness: reportTimeliness([...owed.values()].flat(), plan.context.statusDay),
    ...milestonesOf(plan, programs),
  };
}

function closesIn(plan: AssessedPlan, { closesDay }: StoredPeriod) {
  return workDaysBetween(calendarOf(plan.facts), plan.context.statusDay, storedDay(closesDay));
}

/** By program: every report that was owed, of all periods that have opened. */
async function loadOwed(db: Db, actor: Actor): Promise<ReadonlyMap<string, readonly OwedReport[]>> {
  const reports = await db.report.findMany({
    where: { program: visibleTo(actor) },
    select: { programId: true, approvedAt: true, period: { select: { closesDay: true } } },
  });
  const owed = Map.groupBy(reports, ({ programId }) => programId);
  return new Map(
    [...owed].map(([programId, each]) => [
      programId,
      each.map(({ approvedAt, period }) => ({
        dueDay: storedDay(period.closesDay),
        approvedDay: approvedAt === null ? null : toEpochDay(riyadhDayOf(approvedAt)),
      })),
    ]),
  );
}

function countsOf(tiles: readonly DeskTile[]): Readonly<Record<DeskState, number>> {
  const states: readonly DeskState[] = [...REPORT_STATES, "notOwing"];
  const count = (state: DeskState) => tiles.filter((tile) => tile.state === state).length;
  return Object.fromEntries(states.map((state) => [state, count(state)])) as Record<DeskState, number>;
}

/** What is to be done soon and what should have been, of programs that go on. */
function milestonesOf(plan: AssessedPlan, programs: readonly AssessedProgram[]) {
  const open = openMilestones(plan, programs);
  return {
    upcoming: open
      .filter(({ isAhead }) => isAhead)
      .map(viewMilestone)
      .toSorted(byDay("forecastDay")),
    overdue: open
      .filter(({ isPastBaseline }) => isPastBaseline)
      .map(viewMilestone)
      .toSorted(byDay("baselineDay")),
  };
}

function viewMilestone({ assessed, milestone, inWorkDays }: OpenMilestone): DeskMilestone {
  return { ...viewReportMilestone(milestone), programCode: assessed.program.code, inWorkDays };
}

/** ISO days sort as text. */
function byDay(field: "forecastDay" | "baselineDay") {
  return (one: DeskMilestone, other: DeskMilestone) => (one[field] ?? "").localeCompare(other[field] ?? "");
}
