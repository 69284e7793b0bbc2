import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type {
  ChangeRequestApproveInput,
  ChangeRequestCreateInput,
} from "#shared/contract/change-requests.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { remind } from "../reminders/remind.ts";
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
import { Crash, failingAt } from "../testing/failing.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import { makeReporting, REPORTING_DAY, type Reporting, strangers } from "../testing/reporting.ts";

const clock = fixedClock(REPORTING_DAY);
const iso = (text: string) => text as IsoDay;

let test: TestDatabase;
let made: Reporting;
/** Of another program; waits for `made.soon`. */
let waiting: Awaited<ReturnType<typeof makeMilestone>>;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
  const { id: planId, workstreamId } = made.plan;
  const other = await makeProgram(test.db, { planId, workstreamId });
  waiting = await makeMilestone(test.db, { programId: other.id, forecastFinishDay: "2026-12-13" });
  await makeLink(test.db, { planId, predecessorId: made.soon.id, successorId: waiting.id });
});

const as = (actor: Actor | null, db: Db = test.db) => createTestCaller({ db, actor, clock });

/** Four weeks later, for a reason. */
const later = (): ChangeRequestCreateInput => ({
  changes: [{ itemId: made.soon.id, finishDay: iso("2027-01-07") }],
  reasonCode: "procurement",
  note: "تأخر المورد",
});

const ask = (parts: Partial<ChangeRequestCreateInput> = {}, actor = made.owner) =>
  as(actor).changeRequests.create({ ...later(), ...parts });

const approve = (
  id: string,
  { actor = made.pmo, db = test.db, ...input }: Partial<ChangeRequestApproveInput> & Partial<Deciding> = {},
) => as(actor, db).changeRequests.approve({ id, version: 1, ...input });

interface Deciding {
  readonly actor: Actor;
  readonly db: Db;
}

const read = (id: string, actor = made.pmo) => as(actor).changeRequests.read({ id });
const stored = (id: string) => test.db.scheduleItem.findUniqueOrThrow({ where: { id } });

const move = async (itemId: string, forecastDay: string) =>
  as(made.pmo).milestones.update({
    ...{ id: itemId, version: (await stored(itemId)).version },
    ...{ forecastDay: iso(forecastDay), reasonCode: "dependency", note: "" },
  });

describe("asking for a change", () => {
  it("keeps what the plan said, what is asked and what it would move, and changes nothing", async () => {
    const { id, code, state } = await ask();
    expect([code, state]).toEqual(["CR-01", "submitted"]);
    const request = await read(id);
    expect(request).toMatchObject({
      nameEn: made.soon.nameEn,
      program: { id: made.program.id },
      askedBy: { id: made.owner.personId },
      askedDay: REPORTING_DAY,
      changes: [
        {
          item: { code: made.soon.code, kind: "milestone" },
          seen: { startDay: null, finishDay: "2026-12-10" },
          asked: { startDay: null, finishDay: "2027-01-07" },
          standing: "asSeen",
          byWorkDays: 20,
        },
      ],
      impactThen: { moves: [{ item: { id: waiting.id }, fromDay: "2026-12-13" }] },
    });
    expect(request.impactNow?.moves).toMatchObject([{ item: { id: waiting.id } }]);
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2026-12-10", version: 1 });
  });

  it("tells whoever asked for it nothing of programs that they may not read", async () => {
    const { id } = await ask();
    const { impactThen, impactNow } = await read(id, made.owner);
    for (const impact of [impactThen, impactNow])
      expect(impact).toMatchObject({ moves: [], hiddenMoveCount: 1 });
  });

  it("asks for days of an activity by both of its ends", async () => {
    const activity = await makeActivity(test.db, {
      ...{ programId: made.program.id, durationWorkDays: 5 },
      ...{ forecastStartDay: "2026-12-06", forecastFinishDay: "2026-12-10" },
    });
    const changes = [{ itemId: activity.id, startDay: iso("2026-12-13"), finishDay: iso("2026-12-17") }];
    const { id } = await ask({ changes });
    await approve(id);
    expect(await stored(activity.id)).toMatchObject({
      forecastStartDay: "2026-12-13",
      forecastFinishDay: "2026-12-17",
      durationWorkDays: 5,
    });
  });

  it.each([
    ["2026-12-10", "nothingChanged"],
    ["2026-11-01", "forecastInPast"],
    ["2040-01-01", "farPastPlan"],
  ])("refuses %s: %s", async (day, rule) => {
    const error = await refusalOf(ask({ changes: [{ itemId: made.soon.id, finishDay: iso(day) }] }));
    expect(error.data).toMatchObject({ problems: [{ path: "changes.0.finishDay", rule }] });
  });

  it("refuses what is done, and what lies in two programs", async () => {
    const finishDay = iso("2027-01-07");
    const both = [made.soon.id, waiting.id].map((itemId) => ({ itemId, finishDay }));
    expect((await refusalOf(ask({ changes: both }, made.pmo))).data).toMatchObject({
      problems: [{ path: "changes.1.itemId", rule: "otherProgram" }],
    });
    await as(made.pmo).milestones.update({ id: made.soon.id, version: 1, actualDay: REPORTING_DAY });
    expect((await refusalOf(ask())).data).toMatchObject({ problems: [{ rule: "itemDone" }] });
  });

  it("refuses to set a baseline anew before there is any", async () => {
    const empty = await createTestDatabase();
    onTestFinished(() => empty.close());
    const { id: planId, workstreamId } = await makePlan(empty.db);
    const { id: programId } = await makeProgram(empty.db, { planId, workstreamId });
    const { id: itemId } = await makeMilestone(empty.db, { programId, forecastFinishDay: "2026-12-10" });
    const { changeRequests } = as(await makeActor(empty.db, "pmo"), empty.db);
    const changes = [{ itemId, finishDay: iso("2027-01-07") }];
    const refused = changeRequests.create({ ...later(), changes, isRebaseline: true });
    expect((await refusalOf(refused)).data).toEqual({
      problems: [{ path: "isRebaseline", rule: "noBaseline" }],
    });
    await expect(changeRequests.create({ ...later(), changes })).resolves.toMatchObject({ code: "CR-01" });
  });

  it("gives each its own number when many ask at the same moment", async () => {
    const asked = await Promise.all(Array.from({ length: 3 }, () => ask()));
    expect(asked.map(({ code }) => code).sort()).toEqual(["CR-01", "CR-02", "CR-03"]);
  });

  it("is for owners of the program and the PMO", async () => {
    const people = await strangers(test.db);
    expect(
      await outcomesFor(["administrator", "pmo", "owner", "executive", "viewer"], (role) =>
        ask({}, people[role]),
      ),
    ).toEqual({
      administrator: "FORBIDDEN",
      pmo: "yes",
      owner: "NOT_FOUND",
      executive: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
  });
});

describe("reading requests", () => {
  it("is for readers of the program; viewers are told of what was decided by the plan itself", async () => {
    const { id } = await ask();
    const people = await strangers(test.db);
    const roles = ["administrator", "pmo", "owner", "executive", "viewer"] as const;
    expect(await outcomesFor(roles, (role) => read(id, people[role]))).toEqual({
      administrator: "yes",
      pmo: "yes",
      owner: "NOT_FOUND",
      executive: "yes",
      viewer: "FORBIDDEN",
    });
    expect((await as(people.owner).changeRequests.list({})).requests).toEqual([]);
    expect((await as(people.executive).changeRequests.list({})).requests).toMatchObject([{ id }]);
  });

  it("lists those that wait first, by state and by program, with what the reader may do", async () => {
    const [first, second] = [await ask(), await ask()];
    await approve(second.id);
    const list = async (input: object, actor = made.pmo) =>
      (await as(actor).changeRequests.list(input)).requests.map(({ code, abilities }) => [code, abilities]);
    const decide = ["changeRequest.approve", "changeRequest.refuse"];
    expect(await list({})).toEqual([
      [first.code, decide],
      [second.code, []],
    ]);
    expect(await list({ state: "submitted" }, made.owner)).toEqual([
      [first.code, ["changeRequest.withdraw"]],
    ]);
    expect(await list({ programId: waiting.programId })).toEqual([]);
  });

  it("reads what an older version left as a request that names no change", async () => {
    const { id } = await ask();
    await test.db.changeRequest.update({
      where: { id },
      data: { proposal: '{"programId":"x"}', impact: "" },
    });
    expect(await read(id)).toMatchObject({ changes: [], impactThen: null, impactNow: null });
    await approve(id);
    expect(await read(id)).toMatchObject({ state: "approved" });
  });
});

describe("approving", () => {
  it("moves the plan with the request's reason and number, and tells who asked", async () => {
    const { id } = await ask();
    const executive = await makeActor(test.db, "executive");
    const done = await approve(id, { actor: executive, note: "لا بديل" });
    expect(done).toMatchObject({ state: "approved", version: 2 });
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2027-01-07" });
    expect(await stored(waiting.id)).toMatchObject({ forecastFinishDay: "2026-12-13" });
    const act = await test.db.auditEvent.findFirstOrThrow({ where: { subjectId: made.soon.id } });
    expect(act).toMatchObject({
      action: "changeRequest.approve",
      actorId: executive.personId,
      reasonCode: "procurement",
      note: "CR-01: تأخر المورد",
    });
    expect(await read(id)).toMatchObject({
      decidedBy: { id: executive.personId },
      decisionNote: "لا بديل",
      abilities: [],
      impactNow: null,
    });
    const told = await test.db.notification.findMany({ where: { personId: made.owner.personId } });
    expect(told).toMatchObject([{ kind: "changeApproved" }]);
    expect(await test.db.outboxMessage.count({ where: { personId: made.owner.personId } })).toBe(1);
  });

  it("moves what depends on it when that was asked for, also what the approver may not move by themselves", async () => {
    const { id } = await ask({ movesDependants: true });
    await approve(id, { actor: await makeActor(test.db, "executive") });
    const { forecastFinishDay } = await stored(waiting.id);
    expect(forecastFinishDay > "2027-01-06").toBe(true);
    const change = await test.db.change.findFirstOrThrow({
      where: { entityId: waiting.id },
      include: { event: true },
    });
    expect(change.event).toMatchObject({ reasonCode: "dependency", note: "CR-01", subjectId: id });
  });

  it("sets the program's baseline anew in the same step, asked by one and decided by another", async () => {
    const { id } = await ask({ isRebaseline: true });
    await approve(id);
    const baseline = await test.db.baseline.findFirstOrThrow({ where: { number: 2 } });
    expect(baseline).toMatchObject({
      state: "approved",
      requestedById: made.owner.personId,
      decidedById: made.pmo.personId,
      note: "CR-01: تأخر المورد",
    });
    const frozen = await test.db.baselineItem.findFirstOrThrow({
      where: { baselineId: baseline.id, itemId: made.soon.id },
    });
    expect(frozen.finishDay).toBe("2027-01-07");
    expect(await test.db.baselineItem.count({ where: { baselineId: baseline.id, itemId: waiting.id } })).toBe(
      0,
    );
  });

  it("does nothing while another baseline waits for its decision", async () => {
    const { id } = await ask({ isRebaseline: true });
    await as(made.pmo).baselines.request({ nameAr: "خط", nameEn: "", note: "why", programIds: null });
    expect((await refusalOf(approve(id))).data).toMatchObject({ problems: [{ rule: "requestOpen" }] });
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2026-12-10" });
    expect(await read(id)).toMatchObject({ state: "submitted" });
  });

  it("is for another PMO officer or an executive, never for who asked", async () => {
    const { id } = await ask({}, made.pmo);
    expect((await refusalOf(approve(id))).data).toEqual({ reason: "ownRequest" });
    const people = await strangers(test.db);
    for (const role of ["administrator", "viewer"] as const)
      expect((await refusalOf(approve(id, { actor: people[role] }))).code).toBe("FORBIDDEN");
    expect((await refusalOf(approve(id, { actor: made.owner }))).code).toBe("FORBIDDEN");
    await approve(id, { actor: people.pmo });
  });

  it("judges days as of now, and takes nothing that is done or gone", async () => {
    const { id } = await ask();
    const nextYear = createTestCaller({ db: test.db, actor: made.pmo, clock: fixedClock(iso("2027-02-01")) });
    expect((await refusalOf(nextYear.changeRequests.approve({ id, version: 1 }))).data).toMatchObject({
      problems: [{ rule: "forecastInPast" }],
    });
    await as(made.pmo).milestones.update({
      ...{ id: made.soon.id, version: 1, actualDay: REPORTING_DAY, note: "" },
    });
    expect((await refusalOf(approve(id))).data).toMatchObject({ problems: [{ rule: "itemDone" }] });
    expect((await read(id)).changes).toMatchObject([{ standing: "done" }]);
  });

  it("happens once when two decide at the same moment", async () => {
    const { id } = await ask();
    const deciders = [made.pmo, await makeActor(test.db, "pmo"), await makeActor(test.db, "executive")];
    const outcomes = await Promise.allSettled(deciders.map((actor) => approve(id, { actor })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await stored(made.soon.id)).toMatchObject({ version: 2 });
  });

  it("happens wholly or not at all, wherever it crashes, and once when tried again", async () => {
    const { id } = await ask({ movesDependants: true, isRebaseline: true });
    const stateOf = async () => ({
      requests: await test.db.changeRequest.findMany(),
      items: await test.db.scheduleItem.findMany(),
      baselines: await test.db.baseline.findMany(),
      frozen: await test.db.baselineItem.count(),
      told: await test.db.notification.findMany(),
      letters: await test.db.outboxMessage.count(),
      acts: await test.db.auditEvent.count(),
      changes: await test.db.change.count(),
    });
    const before = await stateOf();
    let crashes = 0;
    for (let at = 1; ; at++) {
      const outcome = await approve(id, { db: failingAt(test.db, at).db }).then(
        () => null,
        (error: unknown) => error,
      );
      if (outcome === null) break;
      expect(outcome).toMatchObject({ cause: { cause: expect.any(Crash) } });
      expect(await stateOf()).toEqual(before);
      crashes += 1;
    }
    expect(crashes).toBeGreaterThan(15);
    const after = await stateOf();
    expect([after.acts - before.acts, after.baselines.length - before.baselines.length]).toEqual([4, 1]);
    expect((await refusalOf(approve(id))).data).toEqual({ state: "approved" });
    expect(await stateOf()).toEqual(after);
  });
});

describe("a plan that moved since the change was asked for", () => {
  it("is shown with both sides, and must be confirmed as it now stands", async () => {
    const { id } = await ask();
    await move(made.soon.id, "2026-12-20");
    expect((await read(id)).changes).toMatchObject([
      { standing: "moved", seen: { finishDay: "2026-12-10" }, now: { finishDay: "2026-12-20" } },
    ]);
    const refusal = await refusalOf(approve(id));
    expect(refusal).toMatchObject({
      code: "REQUEST_PLAN_MOVED",
      data: { items: [{ itemId: made.soon.id, now: { finishDay: "2026-12-20" } }] },
    });
    const confirm = (finishDay: string) => [
      { itemId: made.soon.id, startDay: null, finishDay: iso(finishDay) },
    ];
    expect((await refusalOf(approve(id, { confirmed: confirm("2026-12-21") }))).code).toBe(
      "REQUEST_PLAN_MOVED",
    );
    await approve(id, { confirmed: confirm("2026-12-20") });
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2027-01-07" });
  });

  it("is no conflict where it says by now what was asked: approval then has nothing to move", async () => {
    const { id } = await ask();
    await move(made.soon.id, "2027-01-07");
    await approve(id);
    expect(await stored(made.soon.id)).toMatchObject({ version: 2 });
    expect(await read(id)).toMatchObject({ state: "approved" });
  });
});

describe("refusing and withdrawing", () => {
  it("says why, tells who asked, and leaves the plan", async () => {
    const { id } = await ask();
    const refuse = (note: string) => as(made.pmo).changeRequests.refuse({ id, version: 1, note });
    expect((await refusalOf(refuse(" "))).data).toMatchObject({ problems: [{ rule: "refusalNoteMissing" }] });
    await refuse("ابحثوا عن مورد آخر");
    expect(await read(id, made.owner)).toMatchObject({
      state: "refused",
      decisionNote: "ابحثوا عن مورد آخر",
    });
    expect(await stored(made.soon.id)).toMatchObject({ version: 1 });
    const told = await test.db.notification.findMany({ where: { personId: made.owner.personId } });
    expect(told).toMatchObject([{ kind: "changeRefused" }]);
  });

  it("is told to the office and to executives, to the office alone by mail in the morning", async () => {
    const executive = await makeActor(test.db, "executive");
    await ask();
    const told = await test.db.notification.findMany({ where: { kind: "changeRequested" } });
    expect(told.map(({ personId }) => personId).toSorted()).toEqual(
      [executive.personId, made.pmo.personId].toSorted(),
    );
    expect(await test.db.outboxMessage.count()).toBe(0);
    await remind({ db: test.db, clock });
    const letters = await test.db.outboxMessage.findMany({ where: { personId: executive.personId } });
    expect(letters).toEqual([]);
  });

  it("takes one's own back, and calls the asking read for the office", async () => {
    const { id } = await ask();
    const unread = () => test.db.notification.count({ where: { readAt: null, kind: "changeRequested" } });
    expect(await unread()).toBe(1);
    const withdraw = (actor: Actor) => as(actor).changeRequests.withdraw({ id, version: 1 });
    expect((await refusalOf(withdraw(made.pmo))).data).toEqual({ reason: "notYourRequest" });
    await withdraw(made.owner);
    expect(await unread()).toBe(0);
    expect(await read(id)).toMatchObject({ state: "withdrawn", decidedBy: null });
    expect((await refusalOf(approve(id))).code).toBe("CHANGE_REQUEST_STATE");
  });

  it("refuses whoever read an older version", async () => {
    const { id } = await ask();
    const error = await refusalOf(as(made.pmo).changeRequests.refuse({ id, version: 2, note: "no" }));
    expect(error).toMatchObject({ code: "VERSION_CONFLICT", data: { currentVersion: 1 } });
  });

  it("is frozen in the database once it is decided", async () => {
    const { id } = await ask();
    await approve(id);
    await expect(test.db.changeRequest.update({ where: { id }, data: { note: "" } })).rejects.toThrow();
    await expect(test.db.changeRequest.delete({ where: { id } })).rejects.toThrow();
  });
});
