import { addDays, toIsoDay } from "../calendar/day.ts";
import { addWorkDays, isWorkDay, type WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import type { PeriodState, ReportState } from "./cycle.ts";
import { GRACE_WORK_DAYS, higherUp, type RemindedPerson } from "./higher-up.ts";
import { notOwingReason, type OwingFacts } from "./owing.ts";
import type { PeriodDays } from "./periods.ts";

/** What a reminder is about, in the order of a period; whoever stands higher hears only of the last. */
export const REMINDER_STAGES = ["opening", "closing", "returned", "overdue", "escalation"] as const;

export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** Owners are told so many working days before a period closes. */
const CLOSING_WORK_DAYS = 2;
/** Nobody is reminded of a period that was closed longer ago: it is the past, and the desk shows it. */
const SPEAKS_WORK_DAYS = 10;

export interface RemindedPeriod extends PeriodDays {
  readonly id: string;
  readonly state: PeriodState;
}

export interface RemindedProgram extends OwingFacts {
  readonly id: string;
  readonly ownerIds: readonly string[];
  readonly deputyIds: readonly string[];
  /** Hear of a late report where no owner has a manager. */
  readonly sponsorIds: readonly string[];
}

export interface RemindedReport {
  readonly programId: string;
  readonly periodId: string;
  readonly state: ReportState;
  /** How often it was returned, and when last; 0 and null when never. */
  readonly returns: number;
  readonly returnedDay: EpochDay | null;
}

/** All that decides who is to be reminded of what on a day. */
export interface ReminderFacts {
  readonly day: EpochDay;
  readonly calendar: WorkCalendar;
  readonly periods: readonly RemindedPeriod[];
  /** In the plan's order. */
  readonly programs: readonly RemindedProgram[];
  readonly reports: readonly RemindedReport[];
  readonly people: ReadonlyMap<string, RemindedPerson>;
}

/** One program's report that one person is to hear about. */
export interface Reminder {
  /** The same for the same thing on every day, so that it is told once. */
  readonly key: string;
  readonly stage: ReminderStage;
  readonly personId: string;
  readonly programId: string;
  readonly periodId: string;
}

/**
 * What stands on the day, one reminder a person, program and period at most: where several stages have begun, the one
 * that began last, so that what was missed while nobody looked is not made up for. Nothing on days off.
 */
export function standingReminders(facts: ReminderFacts): Reminder[] {
  if (!isWorkDay(facts.calendar, facts.day)) return [];
  const periods = facts.periods.filter((period) => speaks(period, facts));
  return facts.programs.flatMap((program) =>
    periods.flatMap((period) => remindersOf(program, period, facts)),
  );
}

function speaks({ state, opensDay, closesDay }: RemindedPeriod, { day, calendar }: ReminderFacts): boolean {
  if (state === "scheduled" || day < opensDay) return false;
  return state === "open" || day <= addWorkDays(calendar, closesDay, SPEAKS_WORK_DAYS);
}

const NO_REPORT = { state: "draft", returns: 0, returnedDay: null } as const;

type Standing = Pick<RemindedReport, "state" | "returns" | "returnedDay">;

function remindersOf(program: RemindedProgram, period: RemindedPeriod, facts: ReminderFacts): Reminder[] {
  const found = facts.reports.find(
    ({ programId, periodId }) => programId === program.id && periodId === period.id,
  );
  const report = found ?? NO_REPORT;
  if (report.state === "submitted" || report.state === "approved") return [];
  if (notOwingReason(program, period) !== null) return [];
  const tell = (stage: ReminderStage, people: readonly string[]) =>
    people.map((personId) => ({
      key: keyOf(stage, { program, period, report, personId }),
      ...{ stage, personId, programId: program.id, periodId: period.id },
    }));
  const stage = stageOf(period, report, facts);
  const isLate = facts.day >= addWorkDays(facts.calendar, period.closesDay, GRACE_WORK_DAYS);
  return [
    ...(stage ? tell(stage, answeringFor(program, facts)) : []),
    ...(isLate ? tell("escalation", higherUp(program, facts.people)) : []),
  ];
}

/** The stage that began last; of two on one day the one that is news. Null when a closed period has none. */
function stageOf(period: RemindedPeriod, report: Standing, { day, calendar }: ReminderFacts) {
  const begun = (
    [
      ["opening", period.opensDay],
      ["closing", addWorkDays(calendar, period.closesDay, -CLOSING_WORK_DAYS)],
      ["overdue", addDays(period.closesDay, 1)],
      ["returned", report.state === "returned" ? report.returnedDay : null],
    ] as const
  )
    .filter(([stage]) => period.state === "open" || stage === "overdue")
    .filter(([, from]) => from !== null && from <= day)
    .toSorted(([, one], [, other]) => (one ?? 0) - (other ?? 0));
  return begun.at(-1)?.[0] ?? null;
}

interface Told {
  readonly program: RemindedProgram;
  readonly period: RemindedPeriod;
  readonly report: Standing;
  readonly personId: string;
}

function keyOf(stage: ReminderStage, { program, period, report, personId }: Told): string {
  return reminderKey(stage, {
    ...{ programId: program.id, periodId: period.id, personId },
    // A period that got another closing day is worth being told of again, and so is each return.
    occasion:
      stage === "opening" ? "" : stage === "returned" ? String(report.returns) : toIsoDay(period.closesDay),
  });
}

/** The key of a reminder; whoever tells the same thing by itself (a return) gives it the same key. */
export function reminderKey(
  stage: ReminderStage,
  told: Pick<Reminder, "personId" | "programId" | "periodId"> & { readonly occasion: string },
): string {
  return [stage, told.periodId, told.programId, told.occasion, told.personId].join(":");
}

function answeringFor({ ownerIds, deputyIds }: RemindedProgram, facts: ReminderFacts): string[] {
  return [...new Set([...ownerIds, ...deputyIds])].filter((id) => facts.people.get(id)?.isActive);
}
