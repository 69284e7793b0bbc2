import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
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
import { recordAsCreated } from "../testing/history.ts";

/** All of them Sundays: the plan is founded, three weeks pass, and it is compared on the fifth. */
const [FOUNDED, FIRST, SECOND, THIRD, TODAY] = [
  "2026-02-01",
  "2026-02-08",
  "2026-02-15",
  "2026-02-22",
  "2026-03-01",
] as IsoDay[] as [IsoDay, IsoDay, IsoDay, IsoDay, IsoDay];

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;
let open: Awaited<ReturnType<typeof makeProgram>>;
let hidden: typeof open;
let first: Awaited<ReturnType<typeof makeMilestone>>;
let second: typeof first;
let secret: typeof first;
let work: Awaited<ReturnType<typeof makeActivity>>;
let pmo: Actor;
let deciding: Actor;
let owner: Actor;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  plan = await makePlan(db);
  const { id: planId, workstreamId } = plan;
  const { id: ownerId } = await makePerson(db, { role: "owner" });
  open = await makeProgram(db, { planId, workstreamId, code: "OP-1", ownerId });
  hidden = await makeProgram(db, { planId, workstreamId, code: "HI-1", isPublished: false });
  const forecastFinishDay = "2026-06-07";
  first = await makeMilestone(db, { programId: open.id, code: "OP-1-M1", forecastFinishDay });
  second = await makeMilestone(db, { programId: open.id, code: "OP-1-M2", forecastFinishDay });
  secret = await makeMilestone(db, { programId: hidden.id, code: "HI-1-M1", forecastFinishDay });
  work = await makeActivity(db, {
    programId: open.id,
    forecastStartDay: "2026-05-03",
    forecastFinishDay: "2026-05-14",
    durationWorkDays: 10,
  });
  await makeLink(db, { planId, predecessorId: first.id, successorId: secret.id });
  const frozen = [first, second].map(({ id }) => ({ itemId: id, programId: open.id }));
  await makeBaseline(
    db,
    planId,
    [...frozen, { itemId: secret.id, programId: hidden.id }].map((item) => ({
      ...item,
      finishDay: forecastFinishDay,
    })),
  );
  pmo = await makeActor(db, "pmo");
  deciding = await makeActor(db, "executive");
  owner = await actorOf(db, ownerId);
  await recordAsCreated(db, fixedClock(FOUNDED));
});

function on(day: IsoDay, actor: Actor = pmo) {
  return createTestCaller({ db: test.db, actor, clock: fixedClock(day) });
}

async function callerAs(role: Role) {
  return on(TODAY, await makeActor(test.db, role));
}

const day = (text: string) => text as IsoDay;

/** Two weeks later on the first day, another week on the second; what is not theirs moves with it. */
async function moveTwice() {
  const change = { reasonCode: "procurement" as const, note: "تأخر الترسية" };
  await on(FIRST).milestones.update({ id: first.id, version: 1, forecastDay: day("2026-06-21"), ...change });
  await on(SECOND, owner).milestones.update({
    id: first.id,
    version: 2,
    forecastDay: day("2026-06-28"),
    reasonCode: "scope",
  });
}

describe("items between two days", () => {
  it("moved by working days, with every act, who did it and why", async () => {
    await moveTwice();

    const view = await on(TODAY).changes.between({ fromDay: FOUNDED });

    expect(view).toMatchObject({ fromDay: FOUNDED, toDay: TODAY });
    expect(view.items).toEqual([
      expect.objectContaining({
        id: first.id,
        code: "OP-1-M1",
        kind: "milestone",
        change: "moved",
        fromDay: "2026-06-07",
        toDay: "2026-06-28",
        movedWorkDays: 15,
      }),
    ]);
    expect(view.items[0]?.program).toMatchObject({ code: "OP-1", workstreamId: plan.workstreamId });
    expect(view.items[0]?.acts).toEqual([
      expect.objectContaining({
        day: FIRST,
        reasonCode: "procurement",
        note: "تأخر الترسية",
        fromDay: "2026-06-07",
        toDay: "2026-06-21",
      }),
      expect.objectContaining({
        day: SECOND,
        reasonCode: "scope",
        fromDay: "2026-06-21",
        toDay: "2026-06-28",
      }),
    ]);
    expect(view.items[0]?.acts.map(({ actor }) => actor?.id)).toEqual([pmo.personId, owner.personId]);
  });

  it("are those of each day's end, with the acts after the one and up to the other", async () => {
    await moveTwice();

    const { items } = await on(TODAY).changes.between({ fromDay: FIRST, toDay: SECOND });

    expect(items).toMatchObject([{ fromDay: "2026-06-21", toDay: "2026-06-28", movedWorkDays: 5 }]);
    expect(items[0]?.acts.map(({ day: at }) => at)).toEqual([SECOND]);
    expect((await on(TODAY).changes.between({ fromDay: SECOND, toDay: THIRD })).items).toEqual([]);
  });

  it("have not changed when they moved and came back", async () => {
    await moveTwice();
    await on(THIRD).milestones.update({
      id: first.id,
      version: 3,
      forecastDay: day("2026-06-07"),
      reasonCode: "correction",
    });

    expect((await on(TODAY).changes.between({ fromDay: FOUNDED })).items).toEqual([]);
  });

  it("were done, and reopened when the actual day was taken back", async () => {
    await on(FIRST).milestones.update({ id: second.id, version: 1, actualDay: day("2026-02-05") });
    const done = await on(TODAY).changes.between({ fromDay: FOUNDED, toDay: FIRST });
    expect(done.items).toMatchObject([
      { id: second.id, change: "done", fromDay: "2026-06-07", toDay: "2026-02-05" },
    ]);
    expect(done.items[0]?.acts).toMatchObject([{ fromDay: "2026-06-07", toDay: "2026-02-05" }]);

    await on(SECOND).milestones.update({
      id: second.id,
      version: 2,
      actualDay: null,
      progressPercent: 90,
      reasonCode: "correction",
    });
    const reopened = await on(TODAY).changes.between({ fromDay: FIRST });
    expect(reopened.items).toMatchObject([{ id: second.id, change: "reopened", toDay: "2026-06-07" }]);
  });

  it("of activities move with their finish", async () => {
    await on(FIRST).activities.update({
      id: work.id,
      version: 1,
      forecastFinishDay: day("2026-05-21"),
      reasonCode: "resources",
    });

    expect((await on(TODAY).changes.between({ fromDay: FOUNDED })).items).toMatchObject([
      { kind: "activity", change: "moved", movedWorkDays: 5 },
    ]);
  });

  it("came and went, with the acts that made and removed them", async () => {
    const event = { at: fixedClock(FIRST).now(), day: FIRST, actorId: pmo.personId, action: "item.change" };
    await inTx(test.db, async (tx) => {
      await tx.scheduleItem.delete({ where: { id: work.id } });
      const added = await tx.scheduleItem.create({
        data: { ...second, id: "added", code: "OP-1-M3", position: 99 },
      });
      await recordEvent(tx, { ...event, subjectType: "program", subjectId: open.id, note: "مراجعة النطاق" }, [
        { entity: "scheduleItem", entityId: work.id, programId: open.id, before: work, after: null },
        { entity: "scheduleItem", entityId: added.id, programId: open.id, before: null, after: added },
      ]);
    });

    const { items } = await on(TODAY).changes.between({ fromDay: FOUNDED });

    expect(items).toMatchObject([
      { id: "added", change: "added", fromDay: null, toDay: "2026-06-07", movedWorkDays: null },
      { id: work.id, change: "removed", fromDay: "2026-05-14", toDay: null, movedWorkDays: null },
    ]);
    expect(items.map(({ acts }) => acts)).toMatchObject([
      [{ note: "مراجعة النطاق", fromDay: null, toDay: "2026-06-07" }],
      [{ note: "مراجعة النطاق", fromDay: "2026-05-14", toDay: null }],
    ]);
  });
});

describe("programs between two days", () => {
  it("turned worse, with the reason of either status and how far the finish moved", async () => {
    await moveTwice();

    const { statuses } = await on(TODAY).changes.between({ fromDay: FOUNDED });

    expect(statuses).toMatchObject([
      { code: "OP-1", turn: "worse", from: { status: "onPlan" }, to: { status: "atRisk" } },
    ]);
    expect(statuses[0]?.finishMovedWorkDays).toBe(15);
  });
});

describe("links between two days", () => {
  it("were added, changed and removed, by whom", async () => {
    const ends = { predecessorId: second.id, successorId: first.id };
    const { id } = (await on(FIRST).links.create({ ...ends, note: "تعتمد عليه" })).link;
    await on(SECOND).links.update({ id, version: 1, lagDays: 5 });
    await on(THIRD).links.remove({ id, version: 2 });

    const changesFrom = async (fromDay: IsoDay, toDay: IsoDay) =>
      (await on(TODAY).changes.between({ fromDay, toDay })).links;

    expect(await changesFrom(FOUNDED, FIRST)).toMatchObject([
      {
        ...{ id, change: "added", from: null, to: { type: "FS", lagDays: 0, lagUnit: "work" } },
        predecessor: { code: "OP-1-M2", program: { code: "OP-1" } },
        successor: { code: "OP-1-M1" },
        acts: [{ day: FIRST, note: "تعتمد عليه", actor: { id: pmo.personId } }],
      },
    ]);
    expect(await changesFrom(FIRST, SECOND)).toMatchObject([
      { change: "changed", from: { lagDays: 0 }, to: { lagDays: 5 }, acts: [{ day: SECOND }] },
    ]);
    expect(await changesFrom(SECOND, THIRD)).toMatchObject([
      { change: "removed", from: { lagDays: 5 }, to: null, acts: [{ day: THIRD }] },
    ]);
    expect(await changesFrom(FOUNDED, THIRD)).toEqual([]);
  });
});

describe("baselines between two days", () => {
  it("were approved, with who asked, who decided, why, and how much they changed", async () => {
    await moveTwice();
    const requested = await on(THIRD).baselines.request({
      ...{ nameAr: "الثاني", nameEn: "Second", note: "بعد الترسية" },
      programIds: [open.id],
    });
    const id = requested.baselines.find(({ number }) => number === 2)?.id ?? "";
    await on(THIRD, deciding).baselines.decide({ id, decision: "approved" });

    const { baselines } = await on(TODAY).changes.between({ fromDay: SECOND });

    expect(baselines).toMatchObject([
      {
        ...{ number: 2, nameEn: "Second", note: "بعد الترسية" },
        requestedBy: { id: pmo.personId },
        decidedBy: { id: deciding.personId },
      },
    ]);
    // One milestone moved, the other weighs otherwise, and the activity is new in it.
    expect(baselines[0]?.changedItems).toBe(3);
    const seen = await (await callerAs("viewer")).changes.between({ fromDay: SECOND });
    expect(seen.baselines).toMatchObject([{ number: 2, requestedBy: null, decidedBy: null, note: "" }]);
  });
});

describe("what one may not read", () => {
  it("stands neither among items nor at the end of a link", async () => {
    await on(FIRST).milestones.update({
      id: secret.id,
      version: 1,
      forecastDay: day("2026-07-05"),
      reasonCode: "scope",
      note: "HI-1",
    });
    await on(SECOND).links.create({ predecessorId: second.id, successorId: secret.id });

    expect((await on(TODAY).changes.between({ fromDay: FOUNDED })).items).toHaveLength(1);
    for (const caller of [on(TODAY, owner), await callerAs("viewer")]) {
      const view = await caller.changes.between({ fromDay: FOUNDED });
      expect(view.items).toEqual([]);
      expect(view.links).toEqual([]);
      expect(JSON.stringify(view)).not.toContain("HI-1");
    }
  });
});

describe("the days", () => {
  it("are compared anew once something changes", async () => {
    expect((await on(TODAY).changes.between({ fromDay: FOUNDED })).items).toEqual([]);

    await on(TODAY).milestones.update({
      id: first.id,
      version: 1,
      forecastDay: day("2026-06-14"),
      reasonCode: "scope",
    });

    const { items, revision } = await on(TODAY).changes.between({ fromDay: FOUNDED });
    expect(items).toMatchObject([{ change: "moved", movedWorkDays: 5, acts: [{ day: TODAY }] }]);
    expect(revision).toBe((await on(TODAY).plan.roadmap({})).revision);
  });

  it("must be known, and in their order", async () => {
    const refused = (input: { fromDay: IsoDay; toDay?: IsoDay }) =>
      expect(on(TODAY).changes.between(input)).rejects;
    await refused({ fromDay: day("2026-01-31") }).toMatchObject({ cause: { code: "DAY_NOT_KNOWN" } });
    await refused({ fromDay: day("2026-03-02") }).toMatchObject({ cause: { code: "DAY_NOT_KNOWN" } });
    await refused({ fromDay: SECOND, toDay: FIRST }).toMatchObject({
      cause: { code: "INVALID_INPUT", data: { problems: [{ path: "toDay", rule: "beforeStart" }] } },
    });
    expect((await on(TODAY).changes.between({ fromDay: TODAY })).items).toEqual([]);
  });
});
