import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { type Clock, fixedClock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { dumpRecords, recordAsCreated } from "../testing/history.ts";
import { makePeriod } from "../testing/reporting.ts";
import { AppError } from "../trpc/errors.ts";
import { HISTORY_ENTITIES } from "./changes.ts";
import { pastDatabase } from "./past-database.ts";
import { PastReaders } from "./past-readers.ts";
import { recordEvent } from "./record.ts";

const FIRST_DAY = "2026-11-24" as IsoDay;
/** Said beside the plan, and shown as of today whatever day is read. */
const LIVE = ["comment", "evidenceFile"];
const REPLAYED = HISTORY_ENTITIES.filter((entity) => !LIVE.includes(entity));

function later(day: IsoDay, days: number): IsoDay {
  return toIsoDay(addDays(toEpochDay(day), days));
}

/** A plan with two programs, four milestones and a period, all of it in history as of the first day. */
async function makeWorld(db: Db) {
  const plan = await makePlan(db);
  const ownerId = (await makePerson(db, { role: "owner" })).id;
  const near = await makeProgram(db, { planId: plan.id, workstreamId: plan.workstreamId, ownerId });
  const far = await makeProgram(db, { planId: plan.id, workstreamId: plan.workstreamId });
  for (const { id: programId } of [near, near, far, far]) {
    await makeMilestone(db, { programId, forecastFinishDay: "2026-12-10", weightPoints: 10 });
  }
  const period = await makePeriod(db, plan.id);
  const names = { nameAr: "", nameEn: "Only in English" };
  await db.place.create({ data: { ...names, id: "taif", kind: "governorate", code: "TAF", position: 0 } });
  await db.eService.create({
    data: {
      ...{ ...names, planId: plan.id, programId: near.id, code: "ES-01", audience: "citizen" },
      ...{ plannedLaunchDay: FIRST_DAY, position: 0 },
    },
  });
  const people = {
    pmo: await makeActor(db, "pmo"),
    other: await makeActor(db, "pmo"),
    administrator: await makeActor(db, "administrator"),
    owner: await actorOf(db, ownerId),
  };
  await recordAsCreated(db, fixedClock(FIRST_DAY));
  return { db, plan, near, period, people };
}

type World = Awaited<ReturnType<typeof makeWorld>>;

/** What somebody does on a day; `pick` chooses among what there is. Nothing where there is nothing to do it to. */
type Act = (world: World, clock: Clock, pick: number) => Promise<unknown>;

function callerOf({ db }: World, clock: Clock, actor: Actor) {
  return createTestCaller({ db, clock, actor });
}

function chosen<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

async function moveMilestone(world: World, clock: Clock, pick: number) {
  const item = chosen(await world.db.scheduleItem.findMany({ orderBy: { id: "asc" } }), pick);
  if (!item) return;
  const forecastDay = later(item.forecastFinishDay as IsoDay, 1 + pick);
  const edit = { id: item.id, version: item.version, forecastDay, reasonCode: "scope" as const };
  await callerOf(world, clock, world.people.pmo).milestones.update(edit);
}

async function toggleLink(world: World, clock: Clock) {
  const { links } = callerOf(world, clock, world.people.pmo);
  const link = await world.db.link.findFirst();
  if (link) return links.remove({ id: link.id, version: link.version });
  const [predecessor, successor] = await world.db.scheduleItem.findMany({
    take: 2,
    orderBy: { code: "asc" },
  });
  return predecessor && successor
    ? links.create({ predecessorId: predecessor.id, successorId: successor.id })
    : null;
}

async function toggleHoliday({ db, plan, people, ...world }: World, clock: Clock, pick: number) {
  const { calendars } = callerOf({ db, plan, people, ...world }, clock, people.pmo);
  const holiday = await db.holiday.findFirst();
  const { calendarId } = plan;
  if (holiday) {
    return calendars.update({
      kind: "removeHoliday",
      calendarId,
      holidayId: holiday.id,
      version: holiday.version,
    });
  }
  const startDay = later("2027-01-03" as IsoDay, pick);
  const added = { nameAr: "عطلة", nameEn: "Holiday", startDay, finishDay: startDay, isConfirmed: true };
  return calendars.update({ kind: "addHolidays", calendarId, holidays: [added] });
}

async function stepBaseline(world: World, clock: Clock, pick: number) {
  const { pmo, other } = world.people;
  const open = await world.db.baseline.findFirst({ where: { state: "requested" } });
  if (!open) {
    const request = { nameAr: "خط", nameEn: "Baseline", note: "why", programIds: null };
    return callerOf(world, clock, pmo).baselines.request(request);
  }
  const { id } = open;
  if (pick % 3 === 0) return callerOf(world, clock, pmo).baselines.withdraw({ id });
  const decision = pick % 3 === 1 ? "approved" : "refused";
  return callerOf(world, clock, other).baselines.decide({ id, decision, note: "so" });
}

/** A month opens, its report is written and submitted, returned or approved, and the month closes or opens again. */
async function stepReporting(world: World, clock: Clock, pick: number) {
  const { pmo, owner } = world.people;
  const { id, state, version } = await world.db.reportingPeriod.findUniqueOrThrow({
    where: { id: world.period.id },
  });
  const { periods, reports } = callerOf(world, clock, pmo);
  if (state === "scheduled") return periods.open({ id, version });
  const report = await world.db.report.findFirst({ where: { programId: world.near.id } });
  if (state === "closed" || !report || report.state === "approved") {
    return state === "open"
      ? periods.close({ id, version })
      : periods.reopen({ id, version, reason: "more" });
  }
  const named = { id: report.id, version: report.version };
  if (report.state === "submitted") {
    return pick % 2 === 0 ? reports.approve(named) : reports.return({ ...named, note: "more" });
  }
  const mine = callerOf(world, clock, owner).reports;
  const { asked } = await mine.edit({ id: report.id });
  const entries = asked.map(({ milestone }) => ({ itemId: milestone.id, claim: "onDate" as const }));
  const said = { confidence: 1 + (pick % 5), achievements: `done ${pick}`, nextSteps: "next" };
  await mine.save({ ...named, ...said, entries });
  const saved = await mine.edit({ id: report.id });
  return pick % 2 === 0 ? null : mine.submit({ id: report.id, version: saved.version });
}

/** A service is launched, used, used otherwise, and neither used nor launched again. */
async function stepService(world: World, clock: Clock, pick: number) {
  const { id, version, actualLaunchDay, measures } = await world.db.eService.findFirstOrThrow({
    include: { measures: true },
  });
  const { eServices } = callerOf(world, clock, world.people.owner);
  const today = clock.today();
  if (actualLaunchDay === null) return eServices.launch({ id, version, actualLaunchDay: today });
  const [month] = measures;
  if (!month && pick % 3 === 0) return eServices.unlaunch({ id, version });
  const use = month && pick % 3 === 1 ? null : { transactions: pick, satisfactionPercent: null };
  const monthDay = (month?.monthDay ?? `${today.slice(0, 7)}-01`) as IsoDay;
  return eServices.recordUse({ id, version, monthDay, use });
}

/** A program is to go to a place, is live there, and does not go there after all. */
async function stepRollOut(world: World, clock: Clock, pick: number) {
  const cell = await world.db.rollOut.findFirst();
  const { rollOut } = callerOf(world, clock, world.people.owner);
  const key = { programId: world.near.id, placeId: "taif" };
  const plannedDay = later(FIRST_DAY, pick);
  if (!cell) {
    return rollOut.save({ ...key, version: null, state: "planned", plannedDay, actualDay: null });
  }
  const { version } = cell;
  if (pick % 3 === 0) return rollOut.remove({ ...key, version });
  return rollOut.save({ ...key, version, state: "live", plannedDay, actualDay: clock.today() });
}

async function changeRole(world: World, clock: Clock) {
  const { id, role, version } = await world.db.person.findUniqueOrThrow({
    where: { id: world.people.other.personId },
  });
  const { people } = callerOf(world, clock, world.people.administrator);
  return people.update({ id, version, role: role === "pmo" ? "administrator" : "pmo" });
}

/** A milestone that comes and goes, under one id: no use case removes one, but an import taken back does. */
async function toggleMilestone({ db, near }: World, clock: Clock) {
  const id = "comes-and-goes";
  const before = await db.scheduleItem.findUnique({ where: { id } });
  if (before && (await db.link.count({ where: { OR: [{ predecessorId: id }, { successorId: id }] } })) > 0)
    return;
  if (before && (await db.reportEntry.count({ where: { itemId: id } })) > 0) return;
  const event = {
    at: clock.now(),
    day: clock.today(),
    actorId: null,
    action: "system.test",
    subjectType: "milestone",
    subjectId: id,
  };
  await inTx(db, async (tx) => {
    const fields = {
      id,
      programId: near.id,
      kind: "milestone",
      code: "X",
      nameAr: "س",
      nameEn: "X",
      position: 99,
    };
    if (before) await tx.scheduleItem.delete({ where: { id } });
    const after = before
      ? null
      : await tx.scheduleItem.create({ data: { ...fields, forecastFinishDay: "2027-05-03" } });
    await recordEvent(tx, event, [
      { entity: "scheduleItem", entityId: id, programId: near.id, before, after },
    ]);
  });
}

async function takeBack(world: World, clock: Clock) {
  const act = await world.db.auditEvent.findFirst({
    where: {
      actorId: world.people.pmo.personId,
      action: { in: ["milestone.update", "link.create", "link.remove"] },
    },
    orderBy: { seq: "desc" },
  });
  return act && callerOf(world, clock, world.people.pmo).history.undo({ actSeq: act.seq });
}

const ACTS = {
  moveMilestone,
  toggleLink,
  toggleHoliday,
  stepBaseline,
  stepReporting,
  stepService,
  stepRollOut,
  changeRole,
  toggleMilestone,
  takeBack,
} satisfies Record<string, Act>;

/** What is refused leaves no trace, so that it may be tried; anything else is a failure. */
async function attempt(act: Act, world: World, clock: Clock, pick: number): Promise<void> {
  await act(world, clock, pick).catch((error: unknown) => {
    if (!(error instanceof Error && error.cause instanceof AppError)) throw error;
    if (error.cause.code === "INTERNAL") throw error;
  });
}

const steps = fc.array(
  fc.record({
    // Reporting and baselines have the longest ways to go.
    act: fc.constantFrom(
      ...(Object.keys(ACTS) as (keyof typeof ACTS)[]),
      "stepReporting" as const,
      "stepReporting" as const,
      "stepBaseline" as const,
    ),
    pick: fc.nat(20),
    daysLater: fc.nat(2),
  }),
  { minLength: 4, maxLength: 18 },
);

describe("the database as it stood", () => {
  it("is on every past day what the tables held at its end", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { db, close } = await createTestDatabase();
        try {
          const world = await makeWorld(db);
          let today = FIRST_DAY;
          const held = new Map([[today, await dumpRecords(db, REPLAYED)]]);
          for (const { act, pick, daysLater } of taken) {
            // A day on which nothing was done stands as the one before.
            for (let passed = 0; passed < daysLater; passed += 1) {
              today = later(today, 1);
              held.set(today, await dumpRecords(db, REPLAYED));
            }
            await attempt(ACTS[act], world, fixedClock(today), pick);
            held.set(today, await dumpRecords(db, REPLAYED));
          }
          for (const [day, records] of held) {
            expect(await dumpRecords(await pastDatabase(db, day), REPLAYED)).toEqual(records);
          }
        } finally {
          await close();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("is not written", async () => {
    const { db, close } = await createTestDatabase();
    onTestFinished(close);
    const { plan } = await makeWorld(db);
    const past = await pastDatabase(db, FIRST_DAY);

    await expect(past.plan.update({ where: { id: plan.id }, data: { nameEn: "Other" } })).rejects.toThrow();
    const written = inTx(past, (tx) => tx.link.deleteMany());
    await expect(written).rejects.toThrow();
    await expect(past.workCalendar.create({ data: { nameAr: "", nameEn: "New" } })).rejects.toThrow();

    expect(await past.plan.findMany({ select: { nameEn: true } })).toEqual([{ nameEn: plan.nameEn }]);
  });

  it("serves readers of more days than there are readers at once, each with their own day", async () => {
    const { db, close } = await createTestDatabase();
    onTestFinished(close);
    const world = await makeWorld(db);
    const days = Array.from({ length: 8 }, (_, index) => later(FIRST_DAY, index));
    for (const day of days.slice(1)) await moveMilestone(world, fixedClock(day), 0);
    const pasts = await Promise.all(days.map((day) => pastDatabase(db, day)));

    const counts = await Promise.all(
      pasts.map((past) => past.change.count({ where: { operation: "update" } })),
    );

    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("lets the next reader try again when a day could not be opened", async () => {
    const { db, close } = await createTestDatabase();
    onTestFinished(close);
    await makeWorld(db);
    const readers = new PastReaders(db);
    const broken = {
      content: () => {
        throw new Error("unreadable");
      },
    };
    const empty = { content: () => ({ rows: new Map([["Plan", []]]), conditions: new Map() }) };

    await expect(readers.read(broken, (past) => past.plan.count())).rejects.toThrow("unreadable");
    await expect(readers.read(broken, (past) => past.plan.count())).rejects.toThrow("unreadable");

    expect(await readers.read(empty, (past) => past.plan.count())).toBe(0);
  });
});
