import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  makeActivity,
  makeActor,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;
let first: Awaited<ReturnType<typeof makeMilestone>>;
let second: Awaited<ReturnType<typeof makeMilestone>>;

/** "first" (Monday 1 February) lies after "second" (Sunday 10 January), which is in another program. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  plan = await makePlan(db);
  const { id: planId, workstreamId } = plan;
  const near = await makeProgram(db, { planId, workstreamId, code: "NE-1" });
  const far = await makeProgram(db, { planId, workstreamId, code: "FA-1" });
  first = await makeMilestone(db, { programId: near.id, code: "M1", forecastFinishDay: "2027-02-01" });
  second = await makeMilestone(db, { programId: far.id, code: "M2", forecastFinishDay: "2027-01-10" });
});

async function linksAs(role: Role) {
  return createTestCaller({ db: test.db, actor: await makeActor(test.db, role), clock }).links;
}

const forward = () => ({ predecessorId: first.id, successorId: second.id });
const backward = () => ({ predecessorId: second.id, successorId: first.id });

function refusedAs(code: string, data: object = {}) {
  return { cause: { code, data: expect.objectContaining(data) } };
}

describe("linking two items", () => {
  it("writes the link and what it pushes as one act, at both programs", async () => {
    const pmo = await linksAs("pmo");
    const { moves, mayMoveAll } = await pmo.impact({ ...forward(), type: "FS", lagDays: 0, lagUnit: "work" });
    expect(moves).toMatchObject([{ item: { id: second.id }, fromDay: "2027-01-10", toDay: "2027-02-01" }]);
    expect(mayMoveAll).toBe(true);

    const { link, actSeq } = await pmo.create({ ...forward(), note: "لماذا", movesDependants: true });

    expect(await test.db.link.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject(forward());
    const moved = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: second.id } });
    expect(moved).toMatchObject({ forecastFinishDay: "2027-02-01", version: 2 });
    const event = await test.db.auditEvent.findUniqueOrThrow({
      where: { seq: actSeq },
      include: { changes: true },
    });
    expect(event).toMatchObject({ action: "link.create", note: "لماذا", programId: first.programId });
    expect(event.changes).toMatchObject([
      { entity: "link", operation: "create", programId: second.programId },
      { entity: "scheduleItem", field: "forecastFinishDay", toValue: '"2027-02-01"' },
    ]);
  });

  it("pushes along the whole chain behind its successor, and moves all of it with it", async () => {
    const { programId } = second;
    const worked = await makeActivity(test.db, {
      programId,
      forecastStartDay: "2027-01-11",
      forecastFinishDay: "2027-01-17",
      durationWorkDays: 5,
    });
    const opened = await makeMilestone(test.db, { programId, code: "M3", forecastFinishDay: "2027-01-20" });
    const { id: planId } = plan;
    await makeLink(test.db, { planId, predecessorId: second.id, successorId: worked.id });
    await makeLink(test.db, { planId, predecessorId: worked.id, successorId: opened.id, lagDays: 2 });
    const pmo = await linksAs("pmo");

    const { moves } = await pmo.impact({ ...forward(), type: "FS", lagDays: 0, lagUnit: "work" });
    const expected = [
      [second.id, "2027-02-01"],
      [worked.id, "2027-02-08"],
      [opened.id, "2027-02-10"],
    ];
    expect(moves.map(({ item, toDay }) => [item.id, toDay])).toEqual(expected);
    const path = [first.id, second.id, worked.id, opened.id];
    expect(moves.at(-1)?.path.map(({ id }) => id)).toEqual(path);

    await pmo.create({ ...forward(), movesDependants: true });

    const items = await test.db.scheduleItem.findMany({ where: { programId }, orderBy: { position: "asc" } });
    expect(items.map(({ id, forecastFinishDay }) => [id, forecastFinishDay])).toEqual(expected);
    expect(await test.db.auditEvent.count()).toBe(1);
  });

  it("moves nothing unless asked to", async () => {
    await (await linksAs("pmo")).create(forward());
    const stayed = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: second.id } });
    expect(stayed).toMatchObject({ forecastFinishDay: "2027-01-10", version: 1 });
  });

  it("is refused for a circle, naming the way round, for a pair that is linked, and for one item", async () => {
    const pmo = await linksAs("pmo");
    await pmo.create(forward());
    const path = expect.arrayContaining([
      expect.objectContaining({ code: "M1", programCode: "NE-1" }),
      expect.objectContaining({ code: "M2", programCode: "FA-1" }),
    ]);
    await expect(pmo.create(backward())).rejects.toMatchObject(refusedAs("LINK_CYCLE", { path }));
    const problem = (rule: string) => ({ problems: [{ path: "successorId", rule }] });
    await expect(pmo.create(forward())).rejects.toMatchObject(
      refusedAs("INVALID_INPUT", problem("linkExists")),
    );
    await expect(pmo.create({ ...forward(), successorId: first.id })).rejects.toMatchObject(
      refusedAs("INVALID_INPUT", problem("linkToItself")),
    );
    expect(await test.db.link.count()).toBe(1);
  });

  it("lets one of two links that would make a circle together through", async () => {
    const pmo = await linksAs("pmo");
    const outcomes = await Promise.allSettled([pmo.create(forward()), pmo.create(backward())]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("knows no item of a plan that is only tried out", async () => {
    const { db } = test;
    const { id: planId, workstreamId } = await makePlan(db, { sourcePlanId: plan.id });
    const { id: programId } = await makeProgram(db, { planId, workstreamId });
    const [one, other] = [await makeMilestone(db, { programId }), await makeMilestone(db, { programId })];
    const ends = { predecessorId: one.id, successorId: other.id };
    const terms = { type: "FS", lagDays: 0, lagUnit: "work" } as const;
    const pmo = await linksAs("pmo");
    await expect(pmo.create(ends)).rejects.toMatchObject(refusedAs("NOT_FOUND"));
    await expect(pmo.impact({ ...ends, ...terms })).rejects.toMatchObject(refusedAs("NOT_FOUND"));

    const { id } = await makeLink(db, { planId, ...ends });
    await expect(pmo.update({ id, version: 1, lagDays: 3 })).rejects.toMatchObject(refusedAs("NOT_FOUND"));
    await expect(pmo.remove({ id, version: 1 })).rejects.toMatchObject(refusedAs("NOT_FOUND"));
    await expect(pmo.impact({ id, ...ends, ...terms })).rejects.toMatchObject(refusedAs("NOT_FOUND"));
  });

  it("is the PMO's alone", async () => {
    await expect((await linksAs("executive")).create(forward())).rejects.toMatchObject(
      refusedAs("FORBIDDEN"),
    );
    await expect((await linksAs("owner")).create(forward())).rejects.toMatchObject(refusedAs("FORBIDDEN"));
    const absent = { ...forward(), successorId: "absent" };
    await expect((await linksAs("pmo")).create(absent)).rejects.toMatchObject(refusedAs("NOT_FOUND"));
  });
});

describe("changing and removing a link", () => {
  it("keeps each changed field in history, and the whole link when it goes", async () => {
    const pmo = await linksAs("pmo");
    const { link } = await pmo.create(forward());
    const changed = await pmo.update({ id: link.id, version: 1, type: "SS", lagDays: 3 });
    expect(changed.link).toMatchObject({ type: "SS", lagDays: 3, version: 2 });
    await pmo.remove({ id: link.id, version: 2 });

    expect(await test.db.link.count()).toBe(0);
    const changes = await test.db.change.findMany({ where: { entityId: link.id }, orderBy: { seq: "asc" } });
    expect(changes.map(({ operation, field }) => [operation, field])).toEqual([
      ["create", null],
      ["update", "type"],
      ["update", "lagDays"],
      ["remove", null],
    ]);
    expect(JSON.parse(changes.at(-1)?.fromValue ?? "")).toMatchObject({ ...forward(), type: "SS" });
  });

  it("tells what another lag would move, and moves it in the act of the change when asked to", async () => {
    await test.db.scheduleItem.update({
      where: { id: second.id },
      data: { forecastFinishDay: "2027-02-01" },
    });
    const pmo = await linksAs("pmo");
    const { link } = await pmo.create(forward());
    const terms = { type: "FS", lagDays: 5, lagUnit: "work" } as const;
    const before = await test.db.change.count();

    const { moves } = await pmo.impact({ id: link.id, ...forward(), ...terms });
    expect(moves).toMatchObject([
      { item: { id: second.id }, fromDay: "2027-02-01", toDay: "2027-02-08", byWorkDays: 5 },
    ]);
    expect(await test.db.change.count()).toBe(before);

    const { actSeq } = await pmo.update({ id: link.id, version: 1, lagDays: 5, movesDependants: true });

    const moved = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: second.id } });
    expect(moved.forecastFinishDay).toBe("2027-02-08");
    const changes = await test.db.change.findMany({
      where: { eventSeq: actSeq },
      orderBy: { seq: "asc" },
    });
    expect(changes.map(({ entityId, field }) => [entityId, field])).toEqual([
      [link.id, "lagDays"],
      [second.id, "forecastFinishDay"],
    ]);
  });

  it("shows both values to whoever comes second", async () => {
    const pmo = await linksAs("pmo");
    const { link } = await pmo.create(forward());
    await pmo.update({ id: link.id, version: 1, lagDays: 3 });
    const values = [{ field: "lagDays", mine: 5, theirs: 3 }];
    await expect(pmo.update({ id: link.id, version: 1, lagDays: 5 })).rejects.toMatchObject(
      refusedAs("VERSION_CONFLICT", { currentVersion: 2, values, changedOn: "2026-11-24" }),
    );
    await expect(pmo.remove({ id: link.id, version: 1 })).rejects.toMatchObject(
      refusedAs("VERSION_CONFLICT"),
    );
    await expect(pmo.update({ id: link.id, version: 2, lagDays: 3 })).rejects.toMatchObject(
      refusedAs("INVALID_INPUT", { problems: [{ path: "edit", rule: "nothingChanged" }] }),
    );
  });
});
