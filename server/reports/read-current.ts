import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { CurrentReport, CurrentReports, NotOwingProgram } from "#shared/contract/report-form.ts";
import { notOwingReason } from "#shared/reporting/owing.ts";
import type { Actor } from "../access/actor.ts";
import { storedDay } from "../db/stored-day.ts";
import { owingFactsOf } from "../periods/owing.ts";
import { loadPeriods, type StoredPeriod, viewPeriod } from "../periods/stored.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { contentOf } from "./content.ts";
import { askedIdsOf, loadReportPlan } from "./report-plan.ts";
import { readSaved } from "./saved.ts";
import { standingOf, writtenBy } from "./standing.ts";
import { loadReports, type WholeReport } from "./stored.ts";
import { viewHead } from "./view.ts";

/** What `actor` has to report on in the periods that are open, and what comes next. */
export async function readCurrentReports(deps: Deps, actor: Actor): Promise<CurrentReports> {
  const plan = await readAssessedPlan(deps, undefined);
  const own = readablePrograms(plan, actor)
    .map(({ assessed }) => assessed)
    .filter(({ program }) => actor.programIds.has(program.id));
  const periods = await loadPeriods(deps.db, plan.facts.id);
  const stored = await loadReports(deps.db, {
    programId: { in: own.map(({ program }) => program.id) },
    period: { state: "open" },
  });
  const written = await writtenBy(deps.db, actor, stored);
  const reports: CurrentReport[] = [];
  for (const report of stored) {
    const assessed = own.find(({ program }) => program.id === report.programId);
    if (assessed) reports.push(await viewCurrent(deps, { actor, plan, assessed, report, written }));
  }
  const next = periods.find(({ state }) => state === "scheduled");
  return {
    statusDay: plan.statusDay,
    reports: reports.toSorted(byWhatIsToDo),
    notOwing: notOwingOf(own, stored, periods),
    nextPeriod: next ? viewPeriod(next) : null,
  };
}

interface Viewing {
  readonly actor: Actor;
  readonly plan: AssessedPlan;
  readonly assessed: AssessedProgram;
  readonly report: WholeReport;
  readonly written: ReadonlySet<string>;
}

async function viewCurrent(
  { db }: Deps,
  { actor, plan, assessed, report, written }: Viewing,
): Promise<CurrentReport> {
  const { statusDay } = plan;
  const reportPlan = await loadReportPlan(db, report, statusDay);
  const answered = new Set(contentOf(report, reportPlan).entries.map(({ itemId }) => itemId));
  const askedIds = askedIdsOf(reportPlan);
  const calendar = calendarOf(plan.facts);
  return {
    ...viewHead(actor, report, standingOf(report, written.has(report.id)), { assessed, statusDay }),
    askedCount: askedIds.length,
    answeredCount: askedIds.filter((id) => answered.has(id)).length,
    closesInWorkDays: workDaysBetween(calendar, toEpochDay(statusDay), storedDay(report.period.closesDay)),
    saved: await readSaved(db, report.id),
  };
}

const TO_DO = ["returned", "draft", "submitted", "approved", "missing"];

/** What came back first, then what was never sent; reports come by period and program. */
function byWhatIsToDo(one: CurrentReport, other: CurrentReport): number {
  return TO_DO.indexOf(one.state) - TO_DO.indexOf(other.state);
}

/** Judged by the newest open period; nothing is to be explained while none is open. */
function notOwingOf(
  own: readonly AssessedProgram[],
  stored: readonly WholeReport[],
  periods: readonly StoredPeriod[],
): NotOwingProgram[] {
  const open = periods.findLast(({ state }) => state === "open");
  if (!open) return [];
  const span = { startDay: storedDay(open.startDay), finishDay: storedDay(open.finishDay) };
  return own.flatMap(({ program, milestones }) => {
    if (stored.some(({ programId }) => programId === program.id)) return [];
    const items = milestones.map(({ item }) => item);
    const reason = notOwingReason(owingFactsOf({ ...program, items }), span);
    const { id, code, nameAr, nameEn } = program;
    return reason ? [{ id, code, nameAr, nameEn, reason }] : [];
  });
}
