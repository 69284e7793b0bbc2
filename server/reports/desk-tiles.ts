import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { ReportActRef } from "#shared/contract/report-parts.ts";
import type { DeskTile } from "#shared/contract/reporting-desk.ts";
import { type OwedReport, reportTimeliness } from "#shared/progress/report-timeliness.ts";
import type { ReportState } from "#shared/reporting/cycle.ts";
import { type NotOwing, notOwingReason } from "#shared/reporting/owing.ts";
import type { WorkDays } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { storedDay } from "../db/stored-day.ts";
import { owingFactsOf } from "../periods/owing.ts";
import type { StoredPeriod } from "../periods/stored.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import { lastChases } from "./chase-report.ts";
import { divergenceIn } from "./divergence.ts";
import { chaseAbilities, standingOf, writtenBy } from "./standing.ts";
import { loadReports, type WholeReport } from "./stored.ts";
import { viewReportProgram } from "./view.ts";

interface Desk {
  readonly actor: Actor;
  readonly plan: AssessedPlan;
  readonly programs: readonly AssessedProgram[];
  readonly period: StoredPeriod | null;
  readonly owed: ReadonlyMap<string, readonly OwedReport[]>;
}

/** One tile a program, in the plan's order; none while no period has opened. */
export async function readTiles(db: Db, desk: Desk): Promise<DeskTile[]> {
  const { actor, programs, period } = desk;
  if (!period) return [];
  const stored = await loadReports(db, { periodId: period.id });
  const written = await writtenBy(db, actor, stored);
  const chases = await lastChases(
    db,
    stored.map(({ id }) => id),
  );
  return programs.map((assessed) => {
    const report = stored.find(({ programId }) => programId === assessed.program.id) ?? null;
    const isWritten = report !== null && written.has(report.id);
    return viewTile({ ...desk, chases }, period, assessed, report, isWritten);
  });
}

function viewTile(
  { actor, plan, owed, chases }: Desk & { readonly chases: ReadonlyMap<string, ReportActRef> },
  period: StoredPeriod,
  assessed: AssessedProgram,
  report: WholeReport | null,
  isWritten: boolean,
): DeskTile {
  const { program } = assessed;
  const shown = report && mayOpen(actor, report, isWritten) ? report : null;
  const isSaid = shown !== null && (shown.state === "submitted" || shown.state === "approved");
  const notOwing = report ? null : reasonOf(assessed, period);
  const person = program.roles[0]?.person;
  return {
    program: viewReportProgram(assessed),
    workstreamId: program.workstreamId,
    owner: person ? { id: person.id, nameAr: person.nameAr, nameEn: person.nameEn } : null,
    state: report ? (report.state as ReportState) : "notOwing",
    notOwing,
    reportId: shown?.id ?? null,
    confidence: isSaid ? shown.confidence : null,
    divergence: isSaid ? divergenceIn(shown, assessed) : null,
    submittedDay: report?.submittedAt ? riyadhDayOf(report.submittedAt) : null,
    approvedDay: report?.approvedAt ? riyadhDayOf(report.approvedAt) : null,
    lateWorkDays: report ? lateness(plan, period, report) : (0 as WorkDays),
    lastChased: (report && chases.get(report.id)) ?? null,
    abilities: report ? chaseAbilities(actor, standingOf(report, isWritten)) : [],
    timeliness: reportTimeliness(owed.get(program.id) ?? [], plan.context.statusDay),
  };
}

function mayOpen(actor: Actor, report: WholeReport, isWritten: boolean): boolean {
  return abilitiesOn(actor, standingOf(report, isWritten).facts).includes("report.read");
}

/** A program that began to owe reports after the period opened has none in it, and no reason against one. */
function reasonOf({ program, milestones }: AssessedProgram, period: StoredPeriod): NotOwing | null {
  const items = milestones.map(({ item }) => item);
  const span = { startDay: storedDay(period.startDay), finishDay: storedDay(period.finishDay) };
  return notOwingReason(owingFactsOf({ ...program, items }), span);
}

function lateness(plan: AssessedPlan, { closesDay }: StoredPeriod, { approvedAt }: WholeReport): WorkDays {
  const untilDay = approvedAt ? toEpochDay(riyadhDayOf(approvedAt)) : plan.context.statusDay;
  const days = workDaysBetween(calendarOf(plan.facts), storedDay(closesDay), untilDay);
  return Math.max(days, 0) as WorkDays;
}
