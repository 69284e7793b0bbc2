import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { indexCalendar } from "../plan/facts.ts";

export const workstreamSelect = {
  id: true,
  planId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  position: true,
} as const;

export const programSelect = {
  id: true,
  planId: true,
  workstreamId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  summaryAr: true,
  summaryEn: true,
  departmentAr: true,
  departmentEn: true,
  position: true,
  startDay: true,
  finishDay: true,
  declaredState: true,
  declaredDay: true,
  declaredNote: true,
  isPublished: true,
  calendarId: true,
} as const;

export const itemSelect = {
  id: true,
  programId: true,
  kind: true,
  code: true,
  nameAr: true,
  nameEn: true,
  position: true,
  forecastStartDay: true,
  forecastFinishDay: true,
  actualStartDay: true,
  actualFinishDay: true,
  durationWorkDays: true,
  remainingWorkDays: true,
  progressPercent: true,
  weightPoints: true,
  declaredState: true,
  constraintType: true,
  constraintDay: true,
  deadlineDay: true,
} as const;

export const roleSelect = { id: true, programId: true, personId: true, role: true } as const;

export type WorkstreamRecord = Prisma.WorkstreamGetPayload<{ select: typeof workstreamSelect }>;
export type ProgramRecord = Prisma.ProgramGetPayload<{ select: typeof programSelect }>;
export type ItemRecord = Prisma.ScheduleItemGetPayload<{ select: typeof itemSelect }>;
export type RoleRecord = Prisma.ProgramRoleGetPayload<{ select: typeof roleSelect }>;

export interface BaselineDays {
  readonly startDay: string | null;
  readonly finishDay: string;
}

/** What an import is compared with: the plan's records as stored, and what is needed to judge new ones. */
export interface PresentPlan {
  readonly planId: string;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  readonly calendar: WorkCalendar;
  /** Of programs that do not go by the plan's. */
  readonly calendarByProgramId: ReadonlyMap<string, WorkCalendar>;
  /** Today in Riyadh: what happened cannot lie after it. */
  readonly statusDay: IsoDay;
  readonly workstreams: readonly WorkstreamRecord[];
  readonly programs: readonly ProgramRecord[];
  readonly items: readonly ItemRecord[];
  readonly owners: readonly RoleRecord[];
  /** Active people only: their ids by e-mail. */
  readonly personIdByEmail: ReadonlyMap<string, string>;
  /** Days by item id in the newest baseline, asked for or approved; null while there is none. */
  readonly baseline: ReadonlyMap<string, BaselineDays> | null;
}

const calendarSelect = {
  workWeekMask: true,
  holidays: { select: { startDay: true, finishDay: true } },
} as const;

const planSelect = {
  id: true,
  startDay: true,
  finishDay: true,
  calendar: { select: calendarSelect },
  workstreams: { select: workstreamSelect, orderBy: { position: "asc" } },
  programs: { select: programSelect, orderBy: { position: "asc" } },
  baselines: {
    where: { state: { in: ["requested", "approved"] } },
    orderBy: { number: "desc" },
    take: 1,
    select: { items: { select: { itemId: true, startDay: true, finishDay: true } } },
  },
} as const satisfies Prisma.PlanSelect;

/** The one timetable (not a what-if copy) as it stands; null before there is any. */
export async function loadPresentPlan(tx: Tx, statusDay: IsoDay): Promise<PresentPlan | null> {
  const plan = await tx.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
  if (!plan) return null;
  const ofPlan = { program: { planId: plan.id } };
  const items = await tx.scheduleItem.findMany({
    where: ofPlan,
    select: itemSelect,
    orderBy: { position: "asc" },
  });
  const owners = await tx.programRole.findMany({ where: { ...ofPlan, role: "owner" }, select: roleSelect });
  const people = await tx.person.findMany({ where: { isActive: true }, select: { id: true, email: true } });
  const [baseline] = plan.baselines;
  return {
    planId: plan.id,
    startDay: plan.startDay as IsoDay,
    finishDay: plan.finishDay as IsoDay,
    calendar: indexCalendar(plan.calendar),
    calendarByProgramId: await loadOwnCalendars(tx, plan.id),
    statusDay,
    workstreams: plan.workstreams,
    programs: plan.programs,
    items,
    owners,
    personIdByEmail: new Map(people.map((person) => [person.email, person.id])),
    baseline: baseline ? new Map(baseline.items.map((item) => [item.itemId, item])) : null,
  };
}

async function loadOwnCalendars(tx: Tx, planId: string): Promise<ReadonlyMap<string, WorkCalendar>> {
  const programs = await tx.program.findMany({
    where: { planId, calendarId: { not: null } },
    select: { id: true, calendar: { select: calendarSelect } },
  });
  return new Map(
    programs.flatMap(({ id, calendar }) => (calendar ? [[id, indexCalendar(calendar)] as const] : [])),
  );
}
