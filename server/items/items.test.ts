import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import { nextItemCode } from "./new-item.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let pmo: Actor;
let owner: Actor;
let planId: string;
let programId: string;
let first: Awaited<ReturnType<typeof makeMilestone>>;
let second: typeof first;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const plan = await makePlan(db);
  planId = plan.id;
  const { id: ownerId } = await makePerson(db, { role: "owner" });
  ({ id: programId } = await makeProgram(db, {
    ...{ planId, workstreamId: plan.workstreamId, code: "P-1", ownerId },
  }));
  first = await makeMilestone(db, { programId, code: "P-1-M07", forecastFinishDay: "2027-02-01" });
  second = await makeMilestone(db, { programId, code: "P-1-M08", forecastFinishDay: "2027-03-01" });
  pmo = await makeActor(db, "pmo");
  owner = await actorOf(db, ownerId);
});

function as(actor: Actor) {
  return createTestCaller({ db: test.db, actor, clock });
}

const MILESTONE = { kind: "milestone", nameAr: "افتتاح الفرع", day: day("2027-04-01") } as const;

function add(actor: Actor = pmo) {
  return as(actor).items.create({ ...MILESTONE, programId, weightPoints: 5, note: "طلب اللجنة" });
}

describe("adding an item", () => {
  it("puts it last in its program under the next code, with its history", async () => {
    const { item, actSeq } = await add();
    expect(item).toMatchObject({ code: "P-1-M09", programCode: "P-1", version: 1 });
    const [program] = (await as(pmo).plan.roadmap({})).programs;
    expect(program?.milestones.at(-1)).toMatchObject({
      id: item.id,
      forecastDay: "2027-04-01",
      weightPoints: 5,
    });
    const event = await test.db.auditEvent.findUniqueOrThrow({
      where: { seq: actSeq },
      include: { changes: true },
    });
    expect(event).toMatchObject({ action: "item.create", subjectId: item.id, programId, note: "طلب اللجنة" });
    expect(event.changes.map(({ operation }) => operation)).toEqual(["create"]);
  });

  it("counts the length of an activity by the program's calendar", async () => {
    const span = { startDay: day("2027-04-01"), finishDay: day("2027-04-14") };
    const { item } = await as(pmo).items.create({ kind: "activity", programId, nameEn: "Move in", ...span });
    const stored = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: item.id } });
    expect(stored).toMatchObject({ code: "A1", durationWorkDays: 10, forecastStartDay: "2027-04-01" });
  });

  it("names every field that cannot be so", async () => {
    const wrong = { ...MILESTONE, nameAr: " ", day: day("2026-01-01"), code: "p-1-m07" };
    const refusal = await refusalOf(as(pmo).items.create({ ...wrong, programId }));
    expect(refusal.data).toMatchObject({
      problems: [
        { path: "nameAr", rule: "noName" },
        { path: "day", rule: "forecastInPast" },
        { path: "code", rule: "taken" },
      ],
    });
  });

  it("is taken back and done again, but not while something is linked to it", async () => {
    const { item, actSeq } = await add();
    const { link } = await as(pmo).links.create({ predecessorId: second.id, successorId: item.id });
    const refusal = await refusalOf(as(pmo).history.undo({ actSeq }));
    expect(refusal.data).toEqual({ problems: [{ path: "actSeq", rule: "itemIsLinked" }] });

    await as(pmo).links.remove({ id: link.id, version: 1 });
    const undone = await as(pmo).history.undo({ actSeq });
    expect(await test.db.scheduleItem.count()).toBe(2);
    await as(pmo).history.undo(undone);
    const again = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: item.id } });
    expect(again).toMatchObject({ code: "P-1-M09", forecastFinishDay: "2027-04-01", weightPoints: 5 });
    expect(again.version).toBeGreaterThan(1);
  });
});

describe("removing an item", () => {
  it("takes its links with it, and all of it comes back together", async () => {
    const third = await makeMilestone(test.db, { programId, code: "P-1-M09" });
    const into = await makeLink(test.db, { planId, predecessorId: first.id, successorId: second.id });
    const out = await makeLink(test.db, { planId, predecessorId: second.id, successorId: third.id });

    const removed = await as(pmo).items.remove({ id: second.id, version: 1 });

    expect(removed).toMatchObject({ item: { id: second.id }, removedLinkCount: 2 });
    expect(await test.db.link.count()).toBe(0);
    const undone = await as(pmo).history.undo({ actSeq: removed.actSeq });
    const links = await test.db.link.findMany({ select: { id: true } });
    expect(new Set(links.map(({ id }) => id))).toEqual(new Set([into.id, out.id]));
    expect(await test.db.scheduleItem.findUnique({ where: { id: second.id } })).toMatchObject({
      code: "P-1-M08",
      forecastFinishDay: "2027-03-01",
    });
    await as(pmo).history.undo(undone);
    expect(await test.db.scheduleItem.findUnique({ where: { id: second.id } })).toBeNull();

    // Around what is gone, the other way: with what comes back it would be a circle that no link closes alone.
    const around = await as(pmo).links.create({ predecessorId: third.id, successorId: first.id });
    const [last] = await test.db.auditEvent.findMany({
      where: { action: "act.undo" },
      orderBy: { seq: "desc" },
    });
    const refusal = await refusalOf(as(pmo).history.undo({ actSeq: last?.seq ?? 0 }));
    expect(refusal.code).toBe("LINK_CYCLE");
    await as(pmo).links.remove({ id: around.link.id, version: 1 });
    await as(pmo).history.undo({ actSeq: last?.seq ?? 0 });
    expect(await test.db.link.count()).toBe(2);
  });

  it("is refused for what a baseline, a report or a register speaks of, and for who read it otherwise", async () => {
    await makeBaseline(test.db, planId, [{ itemId: first.id, programId, finishDay: "2027-02-01" }]);
    await test.db.comment.create({
      data: { subjectType: "scheduleItem", subjectId: second.id, authorId: pmo.personId, body: "نص" },
    });
    const remove = (id: string, version = 1) => refusalOf(as(pmo).items.remove({ id, version }));
    expect((await remove(first.id)).data).toEqual({ problems: [{ path: "id", rule: "keptByBaseline" }] });
    expect((await remove(second.id)).data).toEqual({ problems: [{ path: "id", rule: "keptByRegister" }] });
    expect(await remove(second.id, 7)).toMatchObject({
      code: "VERSION_CONFLICT",
      data: { currentVersion: 1 },
    });
  });

  it("does not let its taking back remove what a baseline holds since", async () => {
    const { item, actSeq } = await add();
    await makeBaseline(test.db, planId, [{ itemId: item.id, programId, finishDay: "2027-04-01" }]);
    const refusal = await refusalOf(as(pmo).history.undo({ actSeq }));
    expect(refusal.data).toEqual({ problems: [{ path: "id", rule: "keptByBaseline" }] });
  });
});

it("is for the office alone on the plan", async () => {
  const people = {
    owner,
    pmo,
    other: await makeActor(test.db, "owner"),
    viewer: await makeActor(test.db, "viewer"),
  };
  const who = ["pmo", "owner", "other", "viewer"] as const;
  expect(await outcomesFor(who, (each) => add(people[each]))).toEqual({
    pmo: "yes",
    owner: "FORBIDDEN",
    other: "FORBIDDEN",
    viewer: "FORBIDDEN",
  });
});

it("the next code is one more than the highest of its kind, and never one that is taken", () => {
  const milestone = (code: string) => ({ kind: "milestone", code });
  expect(nextItemCode([], "milestone")).toBe("M1");
  expect(nextItemCode([milestone("HR-9"), milestone("HR-10")], "milestone")).toBe("HR-11");
  expect(nextItemCode([milestone("X"), { kind: "activity", code: "M1" }], "milestone")).toBe("M2");
});

it("a code that a removed item had is not given again", async () => {
  await as(pmo).items.remove({ id: second.id, version: 1 });
  expect((await add()).item.code).toBe("P-1-M09");
});
