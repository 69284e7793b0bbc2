import { addDays, toIsoDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { PeriodState, ReportState } from "#shared/reporting/cycle.ts";
import type { RemindedPerson } from "#shared/reporting/higher-up.ts";
import type { PeriodKind } from "#shared/reporting/periods.ts";
import type {
  RemindedPeriod,
  RemindedProgram,
  RemindedReport,
  ReminderFacts,
} from "#shared/reporting/reminders.ts";
import type { EpochDay } from "#shared/units.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import { indexCalendar } from "../plan/facts.ts";

/** Periods that closed longer ago concern no reminder, whatever holidays lie between. */
const PAST_DAYS = 60;

const planSelect = {
  id: true,
  calendar: { select: { workWeekMask: true, holidays: { select: { startDay: true, finishDay: true } } } },
  programs: {
    select: {
      id: true,
      code: true,
      nameAr: true,
      nameEn: true,
      startDay: true,
      declaredState: true,
      items: { where: { kind: "milestone" }, select: { actualFinishDay: true } },
      roles: { select: { personId: true, role: true }, orderBy: { createdAt: "asc" } },
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.PlanSelect;

const reportSelect = {
  id: true,
  programId: true,
  periodId: true,
  state: true,
  transitions: { select: { fromState: true, toState: true, at: true }, orderBy: { at: "asc" } },
} as const satisfies Prisma.ReportSelect;

type NamedProgram = RemindedProgram & BilingualName & { readonly code: string };

type NamedReport = RemindedReport & { readonly id: string };

/** What reminders are decided by, and what they are told with. */
export interface NamedFacts extends ReminderFacts {
  readonly programs: readonly NamedProgram[];
  readonly periods: readonly (RemindedPeriod & { readonly kind: PeriodKind })[];
  readonly reports: readonly NamedReport[];
}

/** The plan's calendar: nobody is told anything on a day off. Null before there is a plan. */
export async function loadPlanCalendar(db: Db | Tx): Promise<WorkCalendar | null> {
  const plan = await db.plan.findFirst({
    where: { kind: "plan" },
    select: { calendar: planSelect.calendar },
  });
  return plan && indexCalendar(plan.calendar);
}

/** The facts of a day; null before there is a plan, and while no period is near, which is most of the time. */
export async function loadReminderFacts(db: Db | Tx, day: EpochDay): Promise<NamedFacts | null> {
  const recently = toIsoDay(addDays(day, -PAST_DAYS));
  const stored = await db.reportingPeriod.findMany({
    where: {
      plan: { kind: "plan" },
      OR: [{ state: "open" }, { state: "closed", closesDay: { gte: recently } }],
    },
  });
  if (stored.length === 0) return null;
  const plan = await db.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
  if (!plan) return null;
  const periodId = { in: stored.map(({ id }) => id) };
  const reports = await db.report.findMany({ where: { periodId }, select: reportSelect });
  return {
    day,
    calendar: indexCalendar(plan.calendar),
    periods: stored.map(toPeriod),
    programs: plan.programs.map(toProgram),
    reports: reports.map(toReport),
    people: await loadPeople(db),
  };
}

/** Everybody, with who stands above them. */
export async function loadPeople(db: Db | Tx): Promise<ReadonlyMap<string, RemindedPerson>> {
  const people = await db.person.findMany({ select: { id: true, isActive: true, managerId: true } });
  return new Map(people.map(({ id, ...person }) => [id, person]));
}

function toPeriod(stored: Prisma.ReportingPeriodGetPayload<object>) {
  const { id, kind, state, startDay, finishDay, opensDay, closesDay } = stored;
  return {
    id,
    kind: kind as PeriodKind,
    state: state as PeriodState,
    startDay: storedDay(startDay),
    finishDay: storedDay(finishDay),
    opensDay: storedDay(opensDay),
    closesDay: storedDay(closesDay),
  };
}

type StoredProgram = Prisma.PlanGetPayload<{ select: typeof planSelect }>["programs"][number];

function toProgram({
  id,
  code,
  nameAr,
  nameEn,
  startDay,
  declaredState,
  ...held
}: StoredProgram): NamedProgram {
  const withRole = (role: string) =>
    held.roles.filter((each) => each.role === role).map(({ personId }) => personId);
  return {
    ...{ id, code, nameAr, nameEn },
    startDay: storedDay(startDay),
    isStopped: declaredState === "stopped",
    actualDays: held.items.map(({ actualFinishDay }) => storedDayOrNull(actualFinishDay)),
    ownerIds: withRole("owner"),
    deputyIds: withRole("deputy"),
    sponsorIds: withRole("sponsor"),
  };
}

type StoredReport = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

function toReport({ id, programId, periodId, state, transitions }: StoredReport): NamedReport {
  const returns = transitions.filter(({ toState }) => toState === "returned");
  const last = returns.at(-1);
  return {
    ...{ id, programId, periodId },
    // Its owner submitted it in time, and nobody decided: that is no reason to remind them.
    state:
      state === "missing" && transitions.at(-1)?.fromState === "submitted"
        ? "submitted"
        : (state as ReportState),
    returns: returns.length,
    returnedDay: last ? storedDay(riyadhDayOf(last.at)) : null,
  };
}
