import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActivity,
  makeActor,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let planId: string;
let pmo: Actor;
let owner: Actor;
let programId: string;
let signed: Awaited<ReturnType<typeof makeMilestone>>;
let built: Awaited<ReturnType<typeof makeActivity>>;
let opened: Awaited<ReturnType<typeof makeMilestone>>;

/** "signed" (Monday 1 February) lets "built" begin, for ten working days; "opened" is in another program. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const plan = await makePlan(db);
  const { workstreamId } = plan;
  planId = plan.id;
  const person = await makePerson(db, { role: "owner" });
  const near = await makeProgram(db, { planId, workstreamId, code: "NE-1", ownerId: person.id });
  const far = await makeProgram(db, { planId, workstreamId, code: "FA-1" });
  programId = near.id;
  signed = await makeMilestone(db, { programId, code: "M1", forecastFinishDay: "2027-02-01" });
  built = await makeActivity(db, {
    programId,
    forecastStartDay: "2027-02-02",
    forecastFinishDay: "2027-02-15",
    durationWorkDays: 10,
  });
  opened = await makeMilestone(db, { programId: far.id, code: "M1", forecastFinishDay: "2027-02-15" });
  await makeLink(db, { planId, predecessorId: signed.id, successorId: built.id });
  pmo = await makeActor(db, "pmo");
  owner = await actorOf(db, person.id);
});

function callerOf(actor: Actor) {
  return createTestCaller({ db: test.db, actor, clock });
}

function undo(actor: Actor, { actSeq }: { actSeq: number }) {
  return callerOf(actor).history.undo({ actSeq });
}

/** Moves "signed" with what it pushes, as the milestone was first read. */
function move(actor: Actor, forecastDay: string, version = 1) {
  const edit = { forecastDay: day(forecastDay), reasonCode: "procurement", movesDependants: true } as const;
  return callerOf(actor).milestones.update({ id: signed.id, version, ...edit });
}

function itemOf(id: string) {
  return test.db.scheduleItem.findUniqueOrThrow({ where: { id } });
}

const ends = () => ({ predecessorId: built.id, successorId: opened.id });

function refusedAs(code: string, data: object = {}) {
  return { cause: { code, data: expect.objectContaining(data) } };
}

describe("taking back a move", () => {
  it("puts back every day that it moved, as one act of its own, and does it again when that is taken back", async () => {
    const moved = await move(pmo, "2027-02-15");
    expect(await itemOf(built.id)).toMatchObject({ forecastFinishDay: "2027-03-01" });

    const undone = await undo(pmo, moved);

    expect(undone.revision).toBeGreaterThan(moved.revision);
    expect(await itemOf(signed.id)).toMatchObject({ forecastFinishDay: "2027-02-01", version: 3 });
    expect(await itemOf(built.id)).toMatchObject({
      forecastStartDay: "2027-02-02",
      forecastFinishDay: "2027-02-15",
      version: 3,
    });

    await undo(pmo, undone);

    expect(await itemOf(signed.id)).toMatchObject({ forecastFinishDay: "2027-02-15", version: 4 });
    expect(await itemOf(built.id)).toMatchObject({ forecastFinishDay: "2027-03-01", version: 4 });
  });

  it("is told in history like any act: by whom, about what, for the reason of the act, from what to what", async () => {
    const { actSeq } = await undo(pmo, await move(pmo, "2027-02-15"));

    const event = await test.db.auditEvent.findUniqueOrThrow({
      where: { seq: actSeq },
      include: { changes: true },
    });
    expect(event).toMatchObject({
      actorId: pmo.personId,
      action: "act.undo",
      subjectType: "scheduleItem",
      subjectId: signed.id,
      programId,
      reasonCode: "procurement",
      requestId: "test",
    });
    expect(event.changes.map(({ entityId, field, toValue }) => [entityId, field, toValue])).toEqual([
      [signed.id, "forecastFinishDay", '"2027-02-01"'],
      [built.id, "forecastStartDay", '"2027-02-02"'],
      [built.id, "forecastFinishDay", '"2027-02-15"'],
    ]);
  });

  it("gives an activity its length, its progress and what somebody said remains back", async () => {
    const under = { actualStartDay: "2026-11-01", progressPercent: 40, remainingWorkDays: 7 };
    await test.db.scheduleItem.update({ where: { id: built.id }, data: under });
    const edit = { actualFinishDay: day("2026-11-24") };
    const done = await callerOf(owner).activities.update({ id: built.id, version: 1, ...edit });
    expect(await itemOf(built.id)).toMatchObject({ progressPercent: 100, remainingWorkDays: null });

    await undo(owner, done);

    expect(await itemOf(built.id)).toMatchObject({
      ...under,
      actualFinishDay: null,
      durationWorkDays: 10,
    });
  });

  it("may be done once, since then nothing stands as the act left it", async () => {
    const moved = await move(pmo, "2027-02-15");
    await undo(pmo, moved);
    await expect(undo(pmo, moved)).rejects.toMatchObject(refusedAs("VERSION_CONFLICT"));
  });

  it("goes back step by step over several moves of one milestone, and forward again", async () => {
    const moves = [await move(pmo, "2027-02-15"), await move(pmo, "2027-02-22", 2)];
    const forecasts: string[] = [];
    const undone: { actSeq: number }[] = [];
    const step = async (act: { actSeq: number }) => {
      undone.push(await undo(pmo, act));
      forecasts.push((await itemOf(signed.id)).forecastFinishDay);
    };
    for (const act of moves.toReversed()) await step(act);
    for (const act of undone.toReversed()) await step(act);
    expect(forecasts).toEqual(["2027-02-15", "2027-02-01", "2027-02-15", "2027-02-22"]);
  });

  it("puts an activity back also where an imported plan left it with progress and no start", async () => {
    await test.db.scheduleItem.update({ where: { id: built.id }, data: { progressPercent: 40 } });
    const moves: { actSeq: number }[] = [];
    for (const [version, date] of [
      [1, "2027-02-22"],
      [2, "2027-03-01"],
    ] as const) {
      const edit = { forecastFinishDay: day(date), reasonCode: "scope" } as const;
      moves.push(await callerOf(pmo).activities.update({ id: built.id, version, ...edit }));
    }
    for (const act of moves.toReversed()) await undo(pmo, act);
    expect(await itemOf(built.id)).toMatchObject({ forecastFinishDay: "2027-02-15", durationWorkDays: 10 });
  });

  it("lets exactly one of many at the same moment through", async () => {
    const moved = await move(pmo, "2027-02-15");
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => undo(pmo, moved)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await itemOf(signed.id)).version).toBe(3);
  });
});

describe("taking back what was done to a link", () => {
  it("removes a new one, with the moves that came with it, and brings it back", async () => {
    const created = await callerOf(pmo).links.create({ ...ends(), lagDays: 5, movesDependants: true });
    expect((await itemOf(opened.id)).forecastFinishDay).toBe("2027-02-22");

    const undone = await undo(pmo, created);

    expect(await test.db.link.findUnique({ where: { id: created.link.id } })).toBeNull();
    expect((await itemOf(opened.id)).forecastFinishDay).toBe("2027-02-15");

    await undo(pmo, undone);

    const again = await test.db.link.findUniqueOrThrow({ where: { id: created.link.id } });
    expect(again).toMatchObject({ ...ends(), planId, lagDays: 5 });
    expect((await itemOf(opened.id)).forecastFinishDay).toBe("2027-02-22");
  });

  it("sets type and lag back", async () => {
    const { link } = await callerOf(pmo).links.create(ends());
    const edit = { type: "SS", lagDays: -2, lagUnit: "elapsed" } as const;
    await undo(pmo, await callerOf(pmo).links.update({ id: link.id, version: 1, ...edit }));
    expect(await test.db.link.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject({
      type: "FS",
      lagDays: 0,
      lagUnit: "work",
      version: 3,
    });
  });

  it("brings a removed one back as it was, above every version that it ever had", async () => {
    const { links } = callerOf(pmo);
    const { link } = await links.create({ ...ends(), type: "FF", lagDays: 3 });
    for (const version of [1, 2, 3]) await links.update({ id: link.id, version, lagDays: version + 3 });
    const removed = await links.remove({ id: link.id, version: 4 });

    await undo(pmo, removed);

    const back = await test.db.link.findUniqueOrThrow({ where: { id: link.id } });
    expect(back).toMatchObject({ ...ends(), type: "FF", lagDays: 6 });
    expect(back.version).toBeGreaterThan(4);
    const stale = { id: link.id, version: 4, lagDays: 9 };
    await expect(links.update(stale)).rejects.toMatchObject(refusedAs("VERSION_CONFLICT"));
  });

  it("is refused when what was linked since would make it a circle, or the same link twice", async () => {
    const { links } = callerOf(pmo);
    const { link } = await links.create(ends());
    const removed = await links.remove({ id: link.id, version: 1 });
    const around = await links.create({ predecessorId: opened.id, successorId: built.id });
    await expect(undo(pmo, removed)).rejects.toMatchObject(refusedAs("LINK_CYCLE"));

    await links.remove({ id: around.link.id, version: 1 });
    await links.create(ends());
    const problems = [{ path: "successorId", rule: "linkExists" }];
    await expect(undo(pmo, removed)).rejects.toMatchObject(refusedAs("INVALID_INPUT", { problems }));
  });
});

describe("what has changed since", () => {
  it("says who changed what the act had set, and when, and leaves everything as it is", async () => {
    const moved = await move(pmo, "2027-02-15");
    const edit = { forecastFinishDay: day("2027-03-08"), reasonCode: "scope" } as const;
    await callerOf(owner).activities.update({ id: built.id, version: 2, ...edit });
    const before = await test.db.scheduleItem.findMany();

    const { nameAr } = await test.db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    await expect(undo(pmo, moved)).rejects.toMatchObject(
      refusedAs("VERSION_CONFLICT", {
        currentVersion: 3,
        changedBy: expect.objectContaining({ nameAr }),
        changedOn: "2026-11-24",
      }),
    );
    expect(await test.db.scheduleItem.findMany()).toEqual(before);
  });

  it("is in the way also when the value came to be the same again", async () => {
    const moved = await move(pmo, "2027-01-25");
    const edit = { reasonCode: "scope" } as const;
    const { milestones } = callerOf(owner);
    await milestones.update({ id: signed.id, version: 2, forecastDay: day("2027-01-26"), ...edit });
    await milestones.update({ id: signed.id, version: 3, forecastDay: day("2027-01-25"), ...edit });
    await expect(undo(pmo, moved)).rejects.toMatchObject(refusedAs("VERSION_CONFLICT"));
  });

  it("is not in the way where the act had set nothing", async () => {
    const moved = await move(pmo, "2027-01-25");
    await callerOf(owner).milestones.update({ id: signed.id, version: 2, progressPercent: 30 });
    await undo(pmo, moved);
    expect(await itemOf(signed.id)).toMatchObject({ forecastFinishDay: "2027-02-01", progressPercent: 30 });
  });

  it("is in the way where an activity would not hold together without the act", async () => {
    const { activities } = callerOf(owner);
    const started = { actualStartDay: day("2027-02-02") };
    await test.db.scheduleItem.update({
      where: { id: built.id },
      data: { forecastStartDay: "2026-11-01", forecastFinishDay: "2026-12-10", durationWorkDays: 29 },
    });
    const act = await activities.update({
      id: built.id,
      version: 1,
      ...started,
      actualStartDay: day("2026-11-01"),
    });
    await activities.update({ id: built.id, version: 2, progressPercent: 40 });
    await expect(undo(owner, act)).rejects.toMatchObject(refusedAs("VERSION_CONFLICT"));
  });

  it("is in the way of taking a change of a link back that is gone", async () => {
    const { links } = callerOf(pmo);
    const { link } = await links.create(ends());
    const changed = await links.update({ id: link.id, version: 1, lagDays: 3 });
    await links.remove({ id: link.id, version: 2 });
    await expect(undo(pmo, changed)).rejects.toMatchObject(refusedAs("VERSION_CONFLICT"));
  });
});

describe("whose acts can be taken back", () => {
  it("are one's own", async () => {
    const moved = await move(pmo, "2027-01-25");
    const other = await makeActor(test.db, "pmo");
    await expect(undo(other, moved)).rejects.toMatchObject(
      refusedAs("FORBIDDEN", { reason: "notYourRequest" }),
    );
    await expect(undo(pmo, { actSeq: 999_999 })).rejects.toMatchObject(refusedAs("NOT_FOUND"));
  });

  it("are those that one may still do: an owner who gave the program up takes nothing of it back", async () => {
    const moved = await move(owner, "2027-02-15");
    await test.db.programRole.deleteMany({ where: { programId } });
    const former = await actorOf(test.db, owner.personId);
    await expect(undo(former, moved)).rejects.toMatchObject(refusedAs("NOT_FOUND"));

    await test.db.person.update({ where: { id: owner.personId }, data: { role: "executive" } });
    const reader = await actorOf(test.db, owner.personId);
    await expect(undo(reader, moved)).rejects.toMatchObject(refusedAs("FORBIDDEN"));
    expect((await itemOf(signed.id)).forecastFinishDay).toBe("2027-02-15");
  });

  it("are not a link's for an officer who became an owner", async () => {
    const created = await callerOf(pmo).links.create(ends());
    await test.db.person.update({ where: { id: pmo.personId }, data: { role: "owner" } });
    await test.db.programRole.create({ data: { programId, personId: pmo.personId, role: "owner" } });
    const officer = await actorOf(test.db, pmo.personId);
    await expect(undo(officer, created)).rejects.toMatchObject(refusedAs("FORBIDDEN"));
  });

  it("are of kinds that set days and links", async () => {
    const thresholds = await test.db.auditEvent.create({
      data: {
        at: clock.now(),
        day: clock.today(),
        actorId: pmo.personId,
        action: "quality.updateThresholds",
        subjectType: "plan",
        subjectId: planId,
      },
    });
    await expect(undo(pmo, { actSeq: thresholds.seq })).rejects.toMatchObject(
      refusedAs("INVALID_INPUT", { problems: [{ path: "actSeq", rule: "notUndoable" }] }),
    );
  });
});
