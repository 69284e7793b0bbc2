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
  makeBaseline,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;
let pmo: Actor;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
  pmo = await makeActor(test.db, "pmo");
});

function addProgram(parts: { ownerId?: string; isPublished?: boolean } = {}) {
  return makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId, ...parts });
}

function read(actor: Actor | null, code: string, baselineNumber?: number) {
  const input = baselineNumber === undefined ? { code } : { code, baselineNumber };
  return createTestCaller({ db: test.db, actor, clock }).programs.get(input);
}

describe("the program page's answer", () => {
  it("holds activities and milestones in the plan's order, each with the baseline's days", async () => {
    const { id: programId, code } = await addProgram();
    const activity = await makeActivity(test.db, {
      programId,
      forecastStartDay: "2026-12-06",
      forecastFinishDay: "2026-12-17",
      durationWorkDays: 10,
      progressPercent: 25,
    });
    const milestone = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-20" });
    await makeBaseline(test.db, plan.id, [
      {
        itemId: activity.id,
        programId,
        itemKind: "activity",
        startDay: "2026-11-29",
        finishDay: "2026-12-10",
      },
      { itemId: milestone.id, programId, finishDay: "2026-12-13" },
    ]);

    const view = await read(pmo, code);

    expect(view).toMatchObject({ statusDay: "2026-11-24", baselineNumber: 1, workWeekMask: 31 });
    expect(view.workstream.id).toBe(plan.workstreamId);
    expect(view.items).toMatchObject([
      {
        kind: "activity",
        id: activity.id,
        forecastStartDay: "2026-12-06",
        forecastFinishDay: "2026-12-17",
        baselineStartDay: "2026-11-29",
        baselineFinishDay: "2026-12-10",
        progressPercent: 25,
      },
      // 14 to 20 December without Friday and Saturday: 5 working days.
      { kind: "milestone", id: milestone.id, baselineDay: "2026-12-13", slipWorkDays: 5 },
    ]);
    expect(view.program.milestones.map(({ id }) => id)).toEqual([milestone.id]);
  });

  it("compares with the baseline that is asked for, and knows none that is not there", async () => {
    const { id: programId, code } = await addProgram();
    const milestone = await makeMilestone(test.db, { programId });
    await makeBaseline(test.db, plan.id, [{ itemId: milestone.id, programId, finishDay: "2026-05-05" }], 1);
    await makeBaseline(test.db, plan.id, [{ itemId: milestone.id, programId, finishDay: "2026-06-07" }], 2);

    const [newest, first] = [await read(pmo, code), await read(pmo, code, 1)];

    expect(newest.program.milestones[0]?.baselineDay).toBe("2026-06-07");
    expect(first.program.milestones[0]?.baselineDay).toBe("2026-05-05");
    await expect(read(pmo, code, 9)).rejects.toMatchObject({ message: "NOT_FOUND" });
  });

  it("is whole for a program without items, baseline, owner or claim", async () => {
    const { code } = await addProgram();

    const view = await read(pmo, code);

    expect(view.items).toEqual([]);
    expect(view.history).toEqual([]);
    expect(view.program).toMatchObject({
      owner: null,
      confidence: null,
      slipWorkDays: null,
      nextMilestoneId: null,
      baselineStartDay: null,
      startDay: "2026-01-01",
      finishDay: "2026-12-31",
      status: { rule: "programWithoutMilestones" },
    });
  });

  it("keeps names of any length and kind as they were written", async () => {
    const { id, code } = await addProgram();
    const name = `${"ا\u200f".repeat(2_000)}<script>`;
    await test.db.program.update({ where: { id }, data: { nameAr: name, nameEn: "" } });

    expect((await read(pmo, code)).program).toMatchObject({ nameAr: name, nameEn: "" });
  });

  it("says what the reader may do there", async () => {
    const { code } = await addProgram();
    const executive = await makeActor(test.db, "executive");

    expect((await read(pmo, code)).program.abilities).toContain("milestone.update");
    const { abilities } = (await read(executive, code)).program;
    expect(abilities).toContain("comment.create");
    expect(abilities).not.toContain("milestone.update");
  });
});

describe("whose page a program has", () => {
  it("is nobody's who is not signed in, and no page of a code that is not there", async () => {
    const { code } = await addProgram();

    await expect(read(null, code)).rejects.toMatchObject({ message: "NOT_SIGNED_IN" });
    await expect(read(pmo, "P-none")).rejects.toMatchObject({ message: "NOT_FOUND" });
    await expect(read(pmo, code.toLowerCase())).rejects.toMatchObject({ message: "NOT_FOUND" });
    await expect(read(pmo, "x".repeat(21))).rejects.toMatchObject({ message: "INVALID_INPUT" });
  });

  it("is its owner's; for another owner it is as if it were not there", async () => {
    const [mine, theirs] = [
      await makePerson(test.db, { role: "owner" }),
      await makePerson(test.db, { role: "owner" }),
    ];
    const { code } = await addProgram({ ownerId: mine.id });

    const view = await read(await actorOf(test.db, mine.id), code);

    expect(view.program.owner?.id).toBe(mine.id);
    await expect(read(await actorOf(test.db, theirs.id), code)).rejects.toMatchObject({
      message: "NOT_FOUND",
    });
  });

  it("is a viewer's only once it is published", async () => {
    const viewer = await makeActor(test.db, "viewer");
    const [hidden, shown] = [
      await addProgram({ isPublished: false }),
      await addProgram({ isPublished: true }),
    ];

    await expect(read(viewer, hidden.code)).rejects.toMatchObject({ message: "NOT_FOUND" });
    expect((await read(viewer, shown.code)).program.code).toBe(shown.code);
  });
});

describe("a program's links", () => {
  async function linkedPrograms() {
    const owner = await makePerson(test.db, { role: "owner" });
    const [own, other] = [await addProgram({ ownerId: owner.id }), await addProgram()];
    const near = await makeMilestone(test.db, { programId: own.id });
    const second = await makeMilestone(test.db, { programId: own.id });
    const far = await makeMilestone(test.db, { programId: other.id });
    const beyond = await makeMilestone(test.db, { programId: other.id });
    const planId = plan.id;
    await makeLink(test.db, { planId, predecessorId: far.id, successorId: near.id, lagDays: -3, type: "SS" });
    await makeLink(test.db, { planId, predecessorId: near.id, successorId: second.id });
    await makeLink(test.db, { planId, predecessorId: far.id, successorId: beyond.id });
    return { owner, own, other, near, second, far };
  }

  it("are those that touch it, with the names of their far ends", async () => {
    const { own, other, near, second, far } = await linkedPrograms();

    const view = await read(pmo, own.code);

    const ends = view.links.map(({ predecessorId, successorId }) => [predecessorId, successorId]);
    expect(ends).toHaveLength(2);
    expect(ends).toEqual(
      expect.arrayContaining([
        [far.id, near.id],
        [near.id, second.id],
      ]),
    );
    expect(view.links.find(({ successorId }) => successorId === near.id)).toMatchObject({
      type: "SS",
      lagDays: -3,
    });
    expect(view.farItems).toEqual([
      { id: far.id, code: far.code, nameAr: far.nameAr, nameEn: far.nameEn, programCode: other.code },
    ]);
  });

  it("tell an owner nothing of programs that are not theirs", async () => {
    const { owner, own, near, second, far, other } = await linkedPrograms();

    const view = await read(await actorOf(test.db, owner.id), own.code);

    expect(view.links.map(({ predecessorId, successorId }) => [predecessorId, successorId])).toEqual([
      [near.id, second.id],
    ]);
    expect(view.farItems).toEqual([]);
    const answer = JSON.stringify(view);
    for (const told of [far.id, far.nameAr, other.code, other.nameAr]) expect(answer).not.toContain(told);
  });
});

describe("a program's history", () => {
  it("tells every change, the newest first, with who made it, when and why", async () => {
    const { id: programId, code } = await addProgram();
    const milestone = await makeMilestone(test.db, { programId, forecastFinishDay: "2027-02-01" });
    const caller = createTestCaller({ db: test.db, actor: pmo, clock });
    const { id } = milestone;
    await caller.milestones.update({
      id,
      version: 1,
      forecastDay: day("2027-03-01"),
      reasonCode: "procurement",
      note: "المورّد تأخر",
    });
    await caller.milestones.update({ id, version: 2, progressPercent: 60 });

    const { history, revision } = await read(pmo, code);

    expect(history).toMatchObject([
      { field: "progressPercent", fromValue: "0", toValue: "60", reasonCode: null, note: "" },
      {
        field: "forecastFinishDay",
        fromValue: '"2027-02-01"',
        toValue: '"2027-03-01"',
        itemId: id,
        day: "2026-11-24",
        action: "milestone.update",
        actor: { id: pmo.personId },
        reasonCode: "procurement",
        note: "المورّد تأخر",
      },
    ]);
    expect(history[0]?.seq).toBe(revision);
  });

  it("holds the newest two hundred changes, and none of another program", async () => {
    const [own, other] = [await addProgram(), await addProgram()];
    const event = await test.db.auditEvent.create({
      data: {
        at: clock.now(),
        day: "2026-11-24",
        action: "system.test",
        subjectType: "plan",
        subjectId: plan.id,
      },
    });
    const change = (programId: string, index: number) => ({
      eventSeq: event.seq,
      entity: "scheduleItem",
      entityId: `item ${index}`,
      programId,
      operation: "update",
      field: "weightPoints",
      fromValue: `${index}`,
      toValue: `${index + 1}`,
    });
    const indexes = Array.from({ length: 205 }, (_, index) => index);
    await test.db.change.createMany({
      data: indexes.flatMap((index) => [change(own.id, index), change(other.id, index)]),
    });

    const { history } = await read(pmo, own.code);

    expect(history.map(({ itemId }) => itemId)).toEqual(
      indexes
        .slice(5)
        .toReversed()
        .map((index) => `item ${index}`),
    );
    expect(history.every(({ actor }) => actor === null)).toBe(true);
  });

  it("leaves out how the plan came to be: records that were made or removed", async () => {
    const { id: programId, code } = await addProgram();
    const made = { entity: "scheduleItem", entityId: "x", programId, field: null } as const;
    await test.db.auditEvent.create({
      data: {
        at: clock.now(),
        day: "2026-11-24",
        action: "system.test",
        subjectType: "plan",
        subjectId: plan.id,
        changes: {
          create: [
            { ...made, operation: "create", toValue: "{}" },
            { ...made, operation: "remove", fromValue: "{}" },
          ],
        },
      },
    });

    expect((await read(pmo, code)).history).toEqual([]);
  });
});

describe("what a program's history tells of links", () => {
  let near: Awaited<ReturnType<typeof makeProgram>>;
  let far: Awaited<ReturnType<typeof makeProgram>>;
  let signed: Awaited<ReturnType<typeof makeMilestone>>;
  let opened: Awaited<ReturnType<typeof makeMilestone>>;
  let owner: Actor;

  beforeEach(async () => {
    const { id: ownerId } = await makePerson(test.db, { role: "owner" });
    near = await addProgram({ ownerId });
    far = await addProgram();
    signed = await makeMilestone(test.db, { programId: near.id, forecastFinishDay: "2027-01-10" });
    opened = await makeMilestone(test.db, { programId: far.id, forecastFinishDay: "2027-02-01" });
    owner = await actorOf(test.db, ownerId);
  });

  function asPmo() {
    return createTestCaller({ db: test.db, actor: pmo, clock });
  }

  it("is the same at both ends, newest first, also once the link is gone and when that is undone", async () => {
    const { links, history } = asPmo();
    const ends = { predecessorId: signed.id, successorId: opened.id };
    const { link } = await links.create({ ...ends, lagDays: 2, note: "لماذا" });
    await links.update({ id: link.id, version: 1, type: "SS", lagDays: 3 });
    const { actSeq } = await links.remove({ id: link.id, version: 2 });
    await history.undo({ actSeq });

    const told = (await read(pmo, near.code)).history;

    expect(told.map(({ action, operation, field }) => [action, operation, field])).toEqual([
      ["act.undo", "create", null],
      ["link.remove", "remove", null],
      ["link.update", "update", "lagDays"],
      ["link.update", "update", "type"],
      ["link.create", "create", null],
    ]);
    expect(told.at(-1)).toMatchObject({
      itemId: link.id,
      note: "لماذا",
      actor: { id: pmo.personId },
      link: {
        predecessor: { id: signed.id, code: signed.code, programCode: near.code },
        successor: { id: opened.id, programCode: far.code },
      },
    });
    expect(JSON.parse(told.at(-1)?.toValue ?? "")).toMatchObject({ type: "FS", lagDays: 2 });
    expect((await read(pmo, far.code)).history).toEqual(told);
  });

  it("leaves out those to programs that the reader may not read, and shows the ones within their own", async () => {
    const later = await makeMilestone(test.db, { programId: near.id, forecastFinishDay: "2027-02-01" });
    await asPmo().links.create({ predecessorId: signed.id, successorId: opened.id });
    await asPmo().links.create({ predecessorId: opened.id, successorId: later.id });
    await asPmo().links.create({ predecessorId: signed.id, successorId: later.id });

    const told = await read(owner, near.code);

    expect(told.history.map(({ link }) => link?.successor.id)).toEqual([later.id]);
    expect(JSON.stringify(told.history)).not.toContain(opened.id);
    expect((await read(pmo, near.code)).history).toHaveLength(3);
  });
});
