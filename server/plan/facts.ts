import { createWorkCalendar, type WorkCalendar } from "#shared/calendar/working-days.ts";
import { invariant } from "#shared/invariant.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { storedDay } from "../db/stored-day.ts";
import { AppError } from "../trpc/errors.ts";

/**
 * Everything of the plan that reading screens are computed from, as stored: no status, no measure.
 * It is read whole and shared by all readers, so it is never changed in place.
 */
export type PlanFacts = Awaited<ReturnType<typeof readFacts>>;

export type ProgramFacts = PlanFacts["programs"][number];
export type ItemFacts = ProgramFacts["items"][number];
export type BaselineFacts = PlanFacts["baselines"][number];

const names = { nameAr: true, nameEn: true } satisfies Prisma.ProgramSelect;

const calendarSelect = {
  id: true,
  workWeekMask: true,
  holidays: {
    select: { id: true, ...names, startDay: true, finishDay: true },
    orderBy: [{ startDay: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.WorkCalendarSelect;

const placeSelect = { code: true, ...names, position: true } satisfies Prisma.PlaceSelect;

const itemSelect = {
  id: true,
  programId: true,
  kind: true,
  code: true,
  ...names,
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
  version: true,
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
  startDay: true,
  finishDay: true,
  declaredState: true,
  declaredDay: true,
  declaredNote: true,
  isPublished: true,
  calendarId: true,
  calendar: { select: calendarSelect },
  version: true,
  items: { select: itemSelect, orderBy: { position: "asc" } },
  roles: {
    where: { role: "owner" },
    select: { person: { select: { id: true, ...names } } },
    orderBy: { createdAt: "asc" },
  },
  // What is not approved is between the program and the PMO (docs/decisions/0014); these facts are for every reader.
  reports: {
    where: { confidence: { not: null }, state: "approved" },
    select: { confidence: true },
    orderBy: { period: { startDay: "desc" } },
    take: 1,
  },
  rollOut: { select: { place: { select: { ...placeSelect, parent: { select: placeSelect } } } } },
} satisfies Prisma.ProgramSelect;

const planSelect = {
  id: true,
  ...names,
  startDay: true,
  finishDay: true,
  toleranceWorkDays: true,
  qualityThresholds: true,
  isSample: true,
  version: true,
  calendar: { select: calendarSelect },
  workstreams: { select: { id: true, code: true, ...names }, orderBy: { position: "asc" } },
  programs: { select: programSelect, orderBy: { position: "asc" } },
  links: {
    select: {
      id: true,
      predecessorId: true,
      successorId: true,
      type: true,
      lagDays: true,
      lagUnit: true,
      version: true,
    },
    orderBy: { id: "asc" },
  },
  baselines: {
    where: { state: "approved" },
    select: {
      id: true,
      number: true,
      ...names,
      setDay: true,
      items: { select: { itemId: true, startDay: true, finishDay: true, weightPoints: true } },
    },
    orderBy: { number: "asc" },
  },
} satisfies Prisma.PlanSelect;

async function readFacts(db: Db | Tx, revision: number) {
  const plan = await db.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
  if (!plan) throw new AppError("NOT_FOUND", {});
  const baselines = plan.baselines.map((baseline) => ({
    ...baseline,
    itemById: new Map(baseline.items.map((item) => [item.itemId, item])),
  }));
  const calendars = [plan.calendar, ...plan.programs.flatMap(({ calendar }) => calendar ?? [])];
  const workCalendarById = new Map(calendars.map((calendar) => [calendar.id, indexCalendar(calendar)]));
  return { ...plan, baselines, revision, workCalendarById };
}

/** A stored calendar, ready to count working days by. */
export function indexCalendar({ workWeekMask, holidays }: StoredCalendar): WorkCalendar {
  return createWorkCalendar({
    workWeekMask,
    holidays: holidays.map(({ startDay, finishDay }) => ({
      startDay: storedDay(startDay),
      finishDay: storedDay(finishDay),
    })),
  });
}

interface StoredCalendar {
  readonly workWeekMask: number;
  readonly holidays: readonly { readonly startDay: string; readonly finishDay: string }[];
}

/** The calendar that counts for a program: its own, else the plan's; the plan's when no program is named. */
export function calendarOf(facts: PlanFacts, program?: Pick<ProgramFacts, "calendarId">): WorkCalendar {
  const calendar = facts.workCalendarById.get(program?.calendarId ?? facts.calendar.id);
  invariant(calendar, "every calendar that the plan names was read with it");
  return calendar;
}

/** The highest `Change.seq`: it grows with every write of anything a screen shows. */
export async function planRevision(db: Db | Tx): Promise<number> {
  const newest = await db.change.aggregate({ _max: { seq: true } });
  return newest._max.seq ?? 0;
}

const newestFacts = new WeakMap<Db, { revision: number; facts: Promise<PlanFacts> }>();

const READINGS_BESIDE_WRITERS = 3;

/**
 * A reading takes several queries. When a write lands between them it is read again, and at last while writers
 * wait, or many of them could keep a reader from ever having an answer.
 */
async function readSettledFacts(db: Db, revision: number): Promise<PlanFacts> {
  let expected = revision;
  for (let reading = 1; reading <= READINGS_BESIDE_WRITERS; reading++) {
    const facts = await readFacts(db, expected);
    const revisionAfter = await planRevision(db);
    if (revisionAfter === expected) return facts;
    expected = revisionAfter;
  }
  return inTx(db, async (tx) => readFacts(tx, await planRevision(tx)));
}

/**
 * The plan's facts at its present revision; NOT_FOUND when there is no plan. One reading serves every reader of
 * that revision, which keeps the roadmap cheap for many readers at once.
 */
export async function planFacts(db: Db): Promise<PlanFacts> {
  const revision = await planRevision(db);
  const held = newestFacts.get(db);
  if (held && held.revision === revision) return held.facts;
  const facts = readSettledFacts(db, revision);
  newestFacts.set(db, { revision, facts });
  // A reading that failed must not be handed to the next reader.
  facts.catch(() => {
    if (newestFacts.get(db)?.facts === facts) newestFacts.delete(db);
  });
  return facts;
}
