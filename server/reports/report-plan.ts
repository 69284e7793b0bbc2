import { addDays, toEpochDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { MilestoneDays } from "#shared/progress/milestone-edit.ts";
import { type DueFacts, type DueMilestone, dueMilestones } from "#shared/reporting/due.ts";
import { type PeriodKind, periodFinishOf } from "#shared/reporting/periods.ts";
import type { IsoDay } from "#shared/units.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import { indexCalendar } from "../plan/facts.ts";
import { loadLastReport, type WholeReport } from "./stored.ts";

const calendar = {
  select: { workWeekMask: true, holidays: { select: { startDay: true, finishDay: true } } },
} as const;

const programSelect = {
  id: true,
  calendar,
  plan: {
    select: { id: true, startDay: true, finishDay: true, toleranceWorkDays: true, calendar },
  },
  items: {
    where: { kind: "milestone" },
    select: { id: true, forecastFinishDay: true, actualFinishDay: true, progressPercent: true },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.ProgramSelect;

/** The plan as far as one report depends on it: what it asks and what it may say. */
export interface ReportPlan {
  readonly statusDay: IsoDay;
  readonly planStartDay: IsoDay;
  /** Inclusive. */
  readonly planFinishDay: IsoDay;
  readonly calendar: WorkCalendar;
  /** By the milestone's id, in the plan's order. */
  readonly daysById: ReadonlyMap<string, MilestoneDays>;
  /** What the report asks about, most urgent first. */
  readonly due: readonly DueMilestone[];
  /** The last report of an earlier period that was submitted; null when there is none. */
  readonly last: WholeReport | null;
}

/** Reads it in the caller's transaction, or beside it for a screen. */
export async function loadReportPlan(
  db: Db | Tx,
  report: WholeReport,
  statusDay: IsoDay,
): Promise<ReportPlan> {
  const program = await db.program.findUniqueOrThrow({
    where: { id: report.programId },
    select: programSelect,
  });
  const { plan, items } = program;
  const itemIds = items.map(({ id }) => id);
  const [baselineDays, toldDone, last] = [
    await loadBaselineDays(db, plan.id, itemIds),
    await loadToldDone(db, report, itemIds),
    await loadLastReport(db, report, "submitted"),
  ];
  const finishDay = storedDay(report.period.finishDay);
  const workCalendar = indexCalendar(program.calendar ?? plan.calendar);
  const facts = items.map(
    (item): DueFacts => ({
      id: item.id,
      baselineDay: storedDayOrNull(baselineDays.get(item.id) ?? null),
      forecastDay: storedDay(item.forecastFinishDay),
      actualDay: storedDayOrNull(item.actualFinishDay),
      isToldDone: toldDone.has(item.id),
    }),
  );
  return {
    statusDay,
    planStartDay: plan.startDay as IsoDay,
    planFinishDay: plan.finishDay as IsoDay,
    calendar: workCalendar,
    daysById: new Map(items.map((item) => [item.id, daysOf(item)])),
    due: dueMilestones(facts, {
      calendar: workCalendar,
      statusDay: toEpochDay(statusDay),
      startDay: storedDay(report.period.startDay),
      finishDay,
      nextFinishDay: periodFinishOf(report.period.kind as PeriodKind, addDays(finishDay, 1)),
      lastReportDay: last?.submittedAt ? toEpochDay(riyadhDayOf(last.submittedAt)) : null,
      toleranceWorkDays: plan.toleranceWorkDays,
    }),
    last,
  };
}

type Item = { forecastFinishDay: string; actualFinishDay: string | null; progressPercent: number };

function daysOf({ forecastFinishDay, actualFinishDay, progressPercent }: Item): MilestoneDays {
  return {
    forecastDay: forecastFinishDay as IsoDay,
    actualDay: actualFinishDay as IsoDay | null,
    progressPercent,
  };
}

/** By the newest approved baseline, as on every screen. */
async function loadBaselineDays(
  db: Db | Tx,
  planId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const baseline = await db.baseline.findFirst({
    where: { planId, state: "approved" },
    select: { id: true },
    orderBy: { number: "desc" },
  });
  if (!baseline) return new Map();
  const frozen = await db.baselineItem.findMany({
    where: { baselineId: baseline.id, itemId: { in: [...itemIds] } },
    select: { itemId: true, finishDay: true },
  });
  return new Map(frozen.map(({ itemId, finishDay }) => [itemId, finishDay]));
}

/** What reports of earlier periods said to be done. */
async function loadToldDone(
  db: Db | Tx,
  { period }: WholeReport,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const told = await db.reportEntry.findMany({
    where: {
      itemId: { in: [...itemIds] },
      claim: "done",
      report: { submittedAt: { not: null }, period: { startDay: { lt: period.startDay } } },
    },
    select: { itemId: true },
  });
  return new Set(told.map(({ itemId }) => itemId));
}

/** The milestones that must be answered before the report is submitted. */
export function askedIdsOf({ due }: ReportPlan): string[] {
  return due.map(({ id }) => id);
}
