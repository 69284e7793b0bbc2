import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { CalendarChangeInput } from "#shared/contract/calendars.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { AppError } from "../trpc/errors.ts";

// A Tuesday; the baseline day of the late milestone below is the Tuesday a week before.
const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;
let program: Awaited<ReturnType<typeof makeProgram>>;
let other: typeof program;
let pmo: Actor;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
  const { workstreamId } = plan;
  program = await makeProgram(test.db, { planId: plan.id, workstreamId });
  other = await makeProgram(test.db, { planId: plan.id, workstreamId });
  pmo = await makeActor(test.db, "pmo");
  await freeze(await milestoneIn(program.id), await milestoneIn(other.id));
});

/** Forecast ten working days of Sunday to Thursday after its baseline: within the tolerance by exactly nothing. */
function milestoneIn(programId: string) {
  return makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-15" });
}

async function freeze(...milestones: { id: string; programId: string }[]) {
  const [asking, deciding] = [await makePerson(test.db), await makePerson(test.db)];
  const items = milestones.map(({ id, programId }) => ({
    ...{ itemId: id, programId, itemKind: "milestone" },
    finishDay: "2026-12-01",
    weightPoints: 10,
  }));
  const { id } = await test.db.baseline.create({
    data: {
      ...{ planId: plan.id, number: 1, nameAr: "الأول", nameEn: "First", setDay: "2026-01-01" },
      requestedById: asking.id,
      items: { create: items },
    },
  });
  await test.db.baseline.update({
    where: { id },
    data: { state: "approved", decidedById: deciding.id, decidedAt: clock.now() },
  });
}

function callAs(actor: Actor | null) {
  return createTestCaller({ db: test.db, actor, clock });
}

const update = (change: CalendarChangeInput, actor = pmo) => callAs(actor).calendars.update(change);
const planCalendar = { calendarId: "" };
beforeEach(() => {
  planCalendar.calendarId = plan.calendarId;
});

const LEAVE = {
  ...{ nameAr: "إجازة", nameEn: "Leave", isConfirmed: true },
  ...{ startDay: day("2026-12-06"), finishDay: day("2026-12-10") },
};

const leave = () => ({ kind: "addHolidays" as const, ...planCalendar, holidays: [LEAVE] });

async function firstHoliday() {
  const { calendars } = await callAs(pmo).calendars.read();
  const [holiday] = calendars[0]?.holidays ?? [];
  if (!holiday) throw new Error("the plan's calendar has no holiday");
  return holiday;
}

async function slips() {
  const { programs } = await callAs(pmo).plan.roadmap({});
  return programs.map(({ milestones }) => milestones[0]?.slipWorkDays);
}

async function refusalOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) throw new Error("the attempt was not refused by a coded error");
  return cause;
}

describe("the plan's calendar", () => {
  it("takes a holiday, and every slip over it is counted anew", async () => {
    expect(await slips()).toEqual([10, 10]);

    await update(leave());

    expect(await slips()).toEqual([5, 5]);
    expect(await firstHoliday()).toMatchObject({ ...LEAVE, version: 1 });
  });

  it("works on any week", async () => {
    const week = { kind: "workWeek" as const, ...planCalendar, version: 1, workWeekMask: 0b111_1111 };
    await update(week);

    expect(await slips()).toEqual([14, 14]);
    expect((await callAs(pmo).calendars.read()).calendars[0]).toMatchObject({
      workWeekMask: 127,
      version: 2,
    });
  });

  it("takes a correction when the days are announced, which confirms them", async () => {
    await update({ ...leave(), holidays: [{ ...LEAVE, isConfirmed: false }] });
    const { id: holidayId, version } = await firstHoliday();
    const announced = { ...LEAVE, startDay: day("2026-12-07"), finishDay: day("2026-12-13") };

    await update({ kind: "updateHoliday", ...planCalendar, holidayId, version, ...announced });

    expect(await firstHoliday()).toMatchObject({ startDay: "2026-12-07", isConfirmed: true, version: 2 });
    const changes = await test.db.change.findMany({ where: { entity: "holiday", operation: "update" } });
    expect(changes.map(({ field }) => field).sort()).toEqual(["finishDay", "isConfirmed", "startDay"]);
  });

  it("gives a removed holiday's days back to work, and keeps in history what it was", async () => {
    await update(leave());
    const { id: holidayId, version } = await firstHoliday();

    await update({ kind: "removeHoliday", ...planCalendar, holidayId, version });

    expect(await slips()).toEqual([10, 10]);
    const [removal] = await test.db.change.findMany({
      where: { entityId: holidayId, operation: "remove" },
      include: { event: true },
    });
    expect(removal?.event).toMatchObject({ action: "calendar.update", actorId: pmo.personId });
    expect(JSON.parse(removal?.fromValue ?? "")).toMatchObject({ nameEn: "Leave", startDay: "2026-12-06" });
  });

  it("refuses nonsense at its fields and writes nothing", async () => {
    const week = { kind: "workWeek" as const, ...planCalendar, version: 1, workWeekMask: 0 };
    const nonsense = {
      ...leave(),
      holidays: [{ ...LEAVE, nameAr: "", nameEn: "", finishDay: day("2026-12-01") }],
    };
    expect((await refusalOf(update(week))).data).toEqual({
      problems: [{ path: "workWeekMask", rule: "noWorkDay" }],
    });
    expect((await refusalOf(update(nonsense))).data).toEqual({
      problems: [
        { path: "nameAr", rule: "nameMissing" },
        { path: "finishDay", rule: "finishBeforeStart", params: { day: "2026-12-06" } },
      ],
    });
    expect(await test.db.auditEvent.count()).toBe(0);
  });

  it("adds several at once or none, naming those that are there already", async () => {
    await update(leave());
    const next = { ...LEAVE, startDay: day("2027-12-06"), finishDay: day("2027-12-10") };

    const refusal = await refusalOf(update({ ...leave(), holidays: [next, LEAVE] }));

    expect(refusal.data).toEqual({ problems: [{ path: "holidays.1.startDay", rule: "holidayRepeated" }] });
    expect(await test.db.holiday.count()).toBe(1);
  });

  it("shows the second of two editors both values, and lets exactly one of many through", async () => {
    await update(leave());
    const { id: holidayId, version } = await firstHoliday();
    const edit = (finishDay: string) =>
      update({
        kind: "updateHoliday",
        ...planCalendar,
        holidayId,
        version,
        ...LEAVE,
        finishDay: day(finishDay),
      });
    await edit("2026-12-13");

    expect(await refusalOf(edit("2026-12-14"))).toMatchObject({
      code: "VERSION_CONFLICT",
      data: {
        currentVersion: 2,
        values: [{ field: "finishDay", mine: "2026-12-14", theirs: "2026-12-13" }],
        changedOn: "2026-11-24",
      },
    });
    const week = (workWeekMask: number) =>
      update({ kind: "workWeek", ...planCalendar, version: 1, workWeekMask });
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(week));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("what a change would move", () => {
  it("is counted and named before anything is saved", async () => {
    const preview = await callAs(pmo).calendars.preview(leave());

    expect(preview).toMatchObject({ slipCount: 2, statusCount: 0, milestoneCount: 2 });
    expect(preview.milestones[0]).toMatchObject({ programCode: program.code, slipFrom: 10, slipTo: 5 });
    expect(await slips()).toEqual([10, 10]);
    expect(await test.db.holiday.count()).toBe(0);
  });

  it("tells a status that would change: fourteen working days of slip pass the tolerance of ten", async () => {
    const week = { kind: "workWeek" as const, ...planCalendar, version: 1, workWeekMask: 0b111_1111 };
    const preview = await callAs(pmo).calendars.preview(week);

    expect(preview.statusCount).toBe(2);
    expect(preview.milestones[0]).toMatchObject({ statusFrom: "onPlan", statusTo: "atRisk" });
  });

  it("is exactly what is there after saving", async () => {
    const preview = await callAs(pmo).calendars.preview(leave());
    await update(leave());
    expect(preview.milestones.map(({ slipTo }) => slipTo)).toEqual(await slips());
  });

  it("is not told of what could not be saved", async () => {
    const nothing = callAs(pmo).calendars.preview({
      kind: "assign",
      programId: "gone",
      version: 1,
      calendarId: null,
    });
    expect((await refusalOf(nothing)).code).toBe("NOT_FOUND");
  });
});

describe("a program's own calendar", () => {
  async function ownCalendar() {
    await update(leave());
    const names = { nameAr: "تقويم الموقع", nameEn: "Site calendar" };
    const { calendars } = await callAs(pmo).calendars.create({ sourceCalendarId: plan.calendarId, ...names });
    const own = calendars.find(({ isOfPlan }) => !isOfPlan);
    if (!own) throw new Error("the calendar was not made");
    await update({ kind: "assign", programId: program.id, version: 1, calendarId: own.id });
    return own;
  }

  it("begins as a copy, and counts for its program only", async () => {
    const own = await ownCalendar();
    expect(own.holidays).toMatchObject([{ nameEn: "Leave", startDay: "2026-12-06" }]);
    expect(await slips()).toEqual([5, 5]);

    await update({ kind: "workWeek", calendarId: own.id, version: 1, workWeekMask: 0b111_1111 });

    expect(await slips()).toEqual([9, 5]);
  });

  it("changes the program's status too, against its own days", async () => {
    const own = await ownCalendar();
    const [holiday] = own.holidays;
    await update({ kind: "workWeek", calendarId: own.id, version: 1, workWeekMask: 0b111_1111 });
    await update({ kind: "removeHoliday", calendarId: own.id, holidayId: holiday?.id ?? "", version: 1 });

    const { programs } = await callAs(pmo).plan.roadmap({});
    expect(programs.map(({ calendar }) => calendar)).toEqual([{ workWeekMask: 127, holidays: [] }, null]);
    expect(programs.map(({ milestones }) => milestones[0]?.status.status)).toEqual(["atRisk", "onPlan"]);
    expect(programs.map(({ slipWorkDays }) => slipWorkDays)).toEqual([14, 5]);
  });

  it("is given up by its program, or removed for all of them, with history", async () => {
    const own = await ownCalendar();
    await update({ kind: "assign", programId: other.id, version: 1, calendarId: own.id });
    await update({ kind: "assign", programId: other.id, version: 2, calendarId: plan.calendarId });
    const { programs, calendars } = await update({ kind: "removeCalendar", calendarId: own.id, version: 1 });

    expect(programs.map(({ calendarId }) => calendarId)).toEqual([null, null]);
    expect(calendars.map(({ isOfPlan }) => isOfPlan)).toEqual([true]);
    const removed = await test.db.change.findMany({ where: { operation: "remove" } });
    expect(removed.map(({ entity }) => entity).sort()).toEqual(["holiday", "workCalendar"]);
    const ofProgram = await test.db.change.findMany({ where: { entity: "program", field: "calendarId" } });
    expect(ofProgram).toHaveLength(4);
  });

  it("is never the plan's own when it is removed", async () => {
    const refusal = await refusalOf(update({ kind: "removeCalendar", ...planCalendar, version: 1 }));
    expect(refusal.data).toEqual({ problems: [{ path: "calendarId", rule: "planCalendar" }] });
  });
});

describe("who may change calendars", () => {
  it("is the PMO and the administrator, nobody else", async () => {
    await expect(update(leave(), await makeActor(test.db, "administrator"))).resolves.toBeTruthy();
    for (const role of ["owner", "executive", "viewer"] as const) {
      const actor = await makeActor(test.db, role);
      expect((await refusalOf(update(leave(), actor))).code).toBe("FORBIDDEN");
      expect((await refusalOf(callAs(actor).calendars.read())).code).toBe("FORBIDDEN");
    }
    expect((await refusalOf(callAs(null).calendars.read())).code).toBe("NOT_SIGNED_IN");
  });
});
