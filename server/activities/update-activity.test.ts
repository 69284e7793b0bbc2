import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ActivityUpdateInput } from "#shared/contract/activities.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActivity,
  makeActor,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let pmo: Actor;
let owner: Actor;
let programId: string;
let activity: Awaited<ReturnType<typeof makeActivity>>;

/** Two weeks of work, from Sunday 7 to Thursday 18 February 2027. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { id: planId, workstreamId } = await makePlan(test.db);
  const person = await makePerson(test.db, { role: "owner" });
  ({ id: programId } = await makeProgram(test.db, { planId, workstreamId, ownerId: person.id }));
  activity = await makeActivity(test.db, {
    programId,
    forecastStartDay: "2027-02-07",
    forecastFinishDay: "2027-02-18",
    durationWorkDays: 10,
  });
  pmo = await makeActor(test.db, "pmo");
  owner = await actorOf(test.db, person.id);
});

function activitiesAs(actor: Actor | null) {
  return createTestCaller({ db: test.db, actor, clock }).activities;
}

/** Updates as the activity was first read, unless another version is named. */
function update(
  actor: Actor | null,
  input: Omit<ActivityUpdateInput, "id" | "version"> & { version?: number },
) {
  return activitiesAs(actor).update({ id: activity.id, version: 1, ...input });
}

async function makeScenarioProgram() {
  const { planId } = await test.db.program.findUniqueOrThrow({ where: { id: programId } });
  const scenario = await makePlan(test.db, { sourcePlanId: planId });
  return makeProgram(test.db, { planId: scenario.id, workstreamId: scenario.workstreamId });
}

function stored() {
  return test.db.scheduleItem.findUniqueOrThrow({ where: { id: activity.id } });
}

describe("moving an activity", () => {
  it("stores the new finish with the length that follows, and answers with the activity", async () => {
    const answer = await update(pmo, { forecastFinishDay: day("2027-02-25"), reasonCode: "scope" });

    expect(answer.actSeq).toBe((await test.db.auditEvent.findFirstOrThrow()).seq);
    expect(answer.activity).toMatchObject({
      id: activity.id,
      forecastStartDay: "2027-02-07",
      forecastFinishDay: "2027-02-25",
      durationWorkDays: 15,
      version: 2,
    });
    expect(answer.programStatus.rule).toMatch(/^program/);
    expect(await stored()).toMatchObject({
      forecastFinishDay: "2027-02-25",
      durationWorkDays: 15,
      version: 2,
    });
  });

  it("counts its length by the calendar of its program, where that has its own", async () => {
    const calendar = await test.db.workCalendar.create({
      data: {
        nameAr: "تقويم",
        nameEn: "Calendar",
        holidays: {
          create: { nameAr: "إجازة", nameEn: "Off", startDay: "2027-02-21", finishDay: "2027-02-22" },
        },
      },
    });
    await test.db.program.update({ where: { id: programId }, data: { calendarId: calendar.id } });

    await update(pmo, { forecastFinishDay: day("2027-02-25"), reasonCode: "scope" });

    expect((await stored()).durationWorkDays).toBe(13);
  });

  it("keeps who moved it, each field from what to what, and why", async () => {
    const edit = { forecastStartDay: day("2027-02-14"), reasonCode: "procurement", note: "لماذا" } as const;
    await update(pmo, edit);

    const [event] = await test.db.auditEvent.findMany({ include: { changes: true } });
    expect(event).toMatchObject({
      actorId: pmo.personId,
      action: "activity.update",
      subjectId: activity.id,
      programId,
      reasonCode: "procurement",
      note: "لماذا",
    });
    expect(event?.changes.map(({ field, fromValue, toValue }) => [field, fromValue, toValue])).toEqual([
      ["forecastStartDay", '"2027-02-07"', '"2027-02-14"'],
      ["durationWorkDays", "10", "5"],
    ]);
  });

  it("reports its start, its progress and its finish, and takes the finish back", async () => {
    await update(owner, { actualStartDay: day("2026-11-22"), progressPercent: 40 });
    expect(await stored()).toMatchObject({ actualStartDay: "2026-11-22", progressPercent: 40 });

    await update(owner, { version: 2, actualFinishDay: day("2026-11-24") });
    expect(await stored()).toMatchObject({
      actualFinishDay: "2026-11-24",
      progressPercent: 100,
      durationWorkDays: 3,
    });

    await update(owner, { version: 3, actualFinishDay: null, reasonCode: "correction" });
    expect(await stored()).toMatchObject({ actualFinishDay: null, progressPercent: 0 });
  });

  it("names every refused field and stores nothing", async () => {
    const refusal = await refusalOf(
      update(pmo, { forecastStartDay: day("2020-01-01"), actualFinishDay: day("2027-01-01") }),
    );

    expect(refusal.code).toBe("INVALID_INPUT");
    expect(refusal.data).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ path: "forecastStartDay", rule: "beforePlan" }),
        expect.objectContaining({ path: "actualFinishDay", rule: "actualAfterStatusDay" }),
        expect.objectContaining({ path: "reasonCode", rule: "reasonMissing" }),
      ]),
    });
    expect(await stored()).toMatchObject({ version: 1, actualFinishDay: null });
    expect(await test.db.auditEvent.count()).toBe(0);
  });

  it("knows no milestone, and nothing of a plan that is only tried out", async () => {
    const milestone = await makeMilestone(test.db, { programId });
    const edit = { version: 1, progressPercent: 10 };
    expect((await refusalOf(activitiesAs(pmo).update({ id: milestone.id, ...edit }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(activitiesAs(pmo).impact({ id: milestone.id }))).code).toBe("NOT_FOUND");

    const { forecastStartDay, forecastFinishDay, durationWorkDays } = activity;
    const tried = await makeActivity(test.db, {
      programId: (await makeScenarioProgram()).id,
      forecastStartDay: forecastStartDay ?? forecastFinishDay,
      forecastFinishDay,
      durationWorkDays,
    });
    expect((await refusalOf(activitiesAs(pmo).update({ id: tried.id, ...edit }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(activitiesAs(pmo).impact({ id: tried.id }))).code).toBe("NOT_FOUND");
  });
});

describe("two editors of one activity", () => {
  it("lets the second see both values and who was first, and loses neither", async () => {
    await update(owner, { forecastFinishDay: day("2027-02-25"), reasonCode: "scope" });

    const refusal = await refusalOf(
      update(pmo, { forecastFinishDay: day("2027-03-04"), progressPercent: 0, reasonCode: "approval" }),
    );

    const first = await test.db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    expect(refusal).toMatchObject({
      code: "VERSION_CONFLICT",
      data: {
        currentVersion: 2,
        values: [{ field: "forecastFinishDay", mine: "2027-03-04", theirs: "2027-02-25" }],
        changedBy: { nameAr: first.nameAr },
        changedOn: "2026-11-24",
      },
    });
    expect((await stored()).forecastFinishDay).toBe("2027-02-25");
  });

  it("lets exactly one of many at the same moment through", async () => {
    const attempts = Array.from({ length: 8 }, (_, index) =>
      update(pmo, { forecastFinishDay: day(`2027-03-${String(index + 10)}`), reasonCode: "scope" }),
    );

    const outcomes = await Promise.allSettled(attempts);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await stored()).version).toBe(2);
    expect(await test.db.auditEvent.count()).toBe(1);
  });
});

describe("who may move an activity", () => {
  it("is the PMO everywhere and an owner in their own program", async () => {
    const edit = { forecastFinishDay: day("2027-02-25"), reasonCode: "scope" } as const;
    await expect(update(owner, edit)).resolves.toMatchObject({ activity: { version: 2 } });
    const back = { version: 2, forecastFinishDay: day("2027-02-18"), reasonCode: "scope" } as const;
    await expect(update(pmo, back)).resolves.toMatchObject({ activity: { version: 3 } });
  });

  it("is not the executive, who may read it, nor the administrator", async () => {
    for (const role of ["executive", "administrator"] as const) {
      const actor = await makeActor(test.db, role);
      expect((await refusalOf(update(actor, { progressPercent: 10 }))).code).toBe("FORBIDDEN");
      expect((await refusalOf(activitiesAs(actor).impact({ id: activity.id }))).code).toBe("FORBIDDEN");
    }
  });

  it("hides from another owner that the activity exists", async () => {
    const other = await makeActor(test.db, "owner");
    expect((await refusalOf(update(other, { progressPercent: 10 }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(activitiesAs(other).impact({ id: activity.id }))).code).toBe("NOT_FOUND");
  });

  it("is nobody who has not signed in", async () => {
    expect((await refusalOf(update(null, { progressPercent: 10 }))).code).toBe("NOT_SIGNED_IN");
  });
});
