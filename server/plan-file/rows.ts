import { type Db, inTx, type Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";

const names = { nameAr: true, nameEn: true } satisfies Prisma.ProgramSelect;
const span = { startDay: true, finishDay: true } satisfies Prisma.ProgramSelect;

const calendarSelect = {
  id: true,
  ...names,
  workWeekMask: true,
  holidays: {
    select: { id: true, ...names, ...span, isConfirmed: true },
    orderBy: [{ startDay: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.WorkCalendarSelect;

const itemSelect = {
  kind: true,
  id: true,
  code: true,
  ...names,
  progressPercent: true,
  declaredState: true,
  constraintType: true,
  constraintDay: true,
  deadlineDay: true,
  forecastStartDay: true,
  forecastFinishDay: true,
  actualStartDay: true,
  actualFinishDay: true,
  durationWorkDays: true,
  remainingWorkDays: true,
  weightPoints: true,
} satisfies Prisma.ScheduleItemSelect;

const programSelect = {
  id: true,
  workstreamId: true,
  code: true,
  ...names,
  summaryAr: true,
  summaryEn: true,
  departmentAr: true,
  departmentEn: true,
  ...span,
  declaredState: true,
  declaredDay: true,
  declaredNote: true,
  isPublished: true,
  calendarId: true,
  items: { select: itemSelect, orderBy: [{ position: "asc" }, { id: "asc" }] },
} satisfies Prisma.ProgramSelect;

const linkSelect = {
  id: true,
  predecessorId: true,
  successorId: true,
  type: true,
  lagDays: true,
  lagUnit: true,
} satisfies Prisma.LinkSelect;

const baselineSelect = {
  id: true,
  number: true,
  ...names,
  setDay: true,
  state: true,
  note: true,
  items: {
    select: {
      itemKind: true,
      itemId: true,
      programId: true,
      ...span,
      durationWorkDays: true,
      weightPoints: true,
    },
    orderBy: { itemId: "asc" },
  },
} satisfies Prisma.BaselineSelect;

const planSelect = {
  id: true,
  ...names,
  ...span,
  toleranceWorkDays: true,
  isSample: true,
  calendarId: true,
  qualityThresholds: true,
  workstreams: {
    select: { id: true, code: true, ...names },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
  programs: { select: programSelect, orderBy: [{ position: "asc" }, { id: "asc" }] },
  links: { select: linkSelect, orderBy: { id: "asc" } },
  baselines: { select: baselineSelect, orderBy: { number: "asc" } },
} satisfies Prisma.PlanSelect;

/** All that the plan format holds of the plan, as stored. Unlike `PlanFacts` it keeps what no screen computes with. */
export type PlanRows = NonNullable<Awaited<ReturnType<typeof selectRows>>>;

export async function selectRows(tx: Tx) {
  const plan = await tx.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
  if (!plan) return null;
  const calendars = await tx.workCalendar.findMany({ select: calendarSelect, orderBy: { id: "asc" } });
  return { ...plan, calendars };
}

/** Null when the database holds no plan. One transaction, so that no write lands between the queries. */
export function readPlanRows(db: Db): Promise<PlanRows | null> {
  return inTx(db, (tx) => selectRows(tx));
}
