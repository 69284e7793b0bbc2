import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { BaselineRequestInput } from "#shared/contract/baselines.ts";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { AppError } from "../trpc/errors.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let asker: Actor;
let decider: Actor;
let first: Awaited<ReturnType<typeof makeProgram>>;
let second: typeof first;
let open: Awaited<ReturnType<typeof makeMilestone>>;
let done: typeof open;
let far: typeof open;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const { workstreamId } = plan;
  first = await makeProgram(test.db, { planId: plan.id, workstreamId });
  second = await makeProgram(test.db, { planId: plan.id, workstreamId });
  const ofFirst = { programId: first.id, weightPoints: 10 };
  open = await makeMilestone(test.db, { ...ofFirst, forecastFinishDay: "2026-12-01" });
  done = await makeMilestone(test.db, { ...ofFirst, forecastFinishDay: "2026-06-01" });
  far = await makeMilestone(test.db, {
    programId: second.id,
    weightPoints: 5,
    forecastFinishDay: "2027-02-01",
  });
  asker = await makeActor(test.db, "pmo");
  decider = await makeActor(test.db, "executive");
});

const callAs = (actor: Actor | null) => createTestCaller({ db: test.db, actor, clock }).baselines;

function request(input: Partial<BaselineRequestInput> = {}, actor = asker) {
  return callAs(actor).request({ nameAr: "خط الأساس", nameEn: "Baseline", programIds: null, ...input });
}

async function idOf(number: number): Promise<string> {
  const { baselines } = await callAs(asker).list();
  return baselines.find((baseline) => baseline.number === number)?.id ?? "";
}

const approve = async (number: number, actor = decider) =>
  callAs(actor).decide({ id: await idOf(number), decision: "approved" });

async function setFirst() {
  await request();
  await approve(1);
}

/** A year on: one milestone slipped and was reweighted, one was done late, and one left the plan. */
async function liveOn() {
  await test.db.scheduleItem.update({
    where: { id: open.id },
    data: { forecastFinishDay: "2026-12-08", weightPoints: 20 },
  });
  await test.db.scheduleItem.update({
    where: { id: done.id },
    data: { actualFinishDay: "2026-09-01", progressPercent: 100 },
  });
  await test.db.scheduleItem.update({ where: { id: far.id }, data: { forecastFinishDay: "2027-03-01" } });
}

async function frozen(number: number) {
  const items = await test.db.baselineItem.findMany({
    where: { baselineId: await idOf(number), itemKind: "milestone" },
  });
  return new Map(
    items.map(({ itemId, finishDay, weightPoints }) => [itemId, `${finishDay} ${weightPoints}`]),
  );
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

describe("asking for a baseline", () => {
  it("freezes every program, activity and milestone with its weight, and waits", async () => {
    const { baselines } = await request();

    expect(baselines).toMatchObject([
      { number: 1, state: "requested", isCurrent: false, setDay: "2026-11-24", milestoneCount: 3 },
    ]);
    expect(baselines[0]?.requestedBy.id).toBe(asker.personId);
    expect(await frozen(1)).toEqual(
      new Map([
        [open.id, "2026-12-01 10"],
        [done.id, "2026-06-01 10"],
        [far.id, "2027-02-01 5"],
      ]),
    );
    const programs = await test.db.baselineItem.findMany({ where: { itemKind: "program" } });
    expect(programs).toHaveLength(2);
  });

  it("changes nothing on any screen until it is approved", async () => {
    await request();
    const { plan } = createTestCaller({ db: test.db, actor: asker, clock });
    expect((await plan.roadmap({})).baselineNumber).toBeNull();
    await approve(1);
    expect((await plan.roadmap({})).baselineNumber).toBe(1);
  });

  it("keeps for ever what was asked, item by item", async () => {
    await request({ note: "الخطة المعتمدة" });
    const [event] = await test.db.auditEvent.findMany({ include: { changes: true } });
    expect(event).toMatchObject({
      action: "baseline.request",
      actorId: asker.personId,
      note: "الخطة المعتمدة",
    });
    const entities = event?.changes.map(({ entity }) => entity) ?? [];
    expect(entities.filter((entity) => entity === "baseline")).toHaveLength(1);
    expect(entities.filter((entity) => entity === "baselineItem")).toHaveLength(5);
  });

  it("asks for a reason from the second on, and for one request at a time", async () => {
    await request();
    expect((await refusalOf(request())).data).toEqual({
      problems: [{ path: "request", rule: "requestOpen" }],
    });
    await approve(1);
    expect((await refusalOf(request())).data).toEqual({ problems: [{ path: "note", rule: "noteMissing" }] });
    await expect(request({ note: "تغيّر النطاق" })).resolves.toBeTruthy();
  });

  it("lets one of many through who ask at the same moment", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => request()));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await test.db.baseline.count()).toBe(1);
  });

  it("knows only programs of the plan", async () => {
    expect((await refusalOf(request({ programIds: ["gone"] }))).code).toBe("NOT_FOUND");
    expect(await test.db.baseline.count()).toBe(0);
  });
});

describe("a re-baseline", () => {
  beforeEach(async () => {
    await setFirst();
    await liveOn();
  });

  it("promises anew what is to come, and keeps what was promised of what is done", async () => {
    await request({ note: "why" });
    expect(await frozen(2)).toEqual(
      new Map([
        [open.id, "2026-12-08 20"],
        [done.id, "2026-06-01 10"],
        [far.id, "2027-03-01 5"],
      ]),
    );
  });

  it("copies programs outside its scope from the current baseline", async () => {
    await request({ note: "why", programIds: [first.id] });
    const items = await frozen(2);
    expect(items.get(open.id)).toBe("2026-12-08 20");
    expect(items.get(far.id)).toBe("2027-02-01 5");
  });

  it("becomes current once approved, and the old one stays to be chosen", async () => {
    await request({ note: "why" });
    await approve(2);

    const { plan } = createTestCaller({ db: test.db, actor: asker, clock });
    const [now, before] = [await plan.roadmap({}), await plan.roadmap({ baselineNumber: 1 })];
    expect(now.baselineNumber).toBe(2);
    expect(now.baselines.map(({ number }) => number)).toEqual([1, 2]);
    const slipIn = ({ programs }: typeof now) =>
      programs.flatMap(({ milestones }) => milestones).find(({ id }) => id === open.id)?.slipWorkDays;
    expect([slipIn(now), slipIn(before)]).toEqual([0, 5]);
    const { baselines } = await callAs(asker).list();
    expect(baselines.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it("never changes once approved", async () => {
    const change = test.db.baselineItem.updateMany({ data: { finishDay: "2030-01-01" } });
    await expect(change).rejects.toThrow();
    await expect(test.db.baseline.deleteMany({})).rejects.toThrow();
  });
});

describe("deciding", () => {
  it("is for another PMO officer or an executive, never for who asked", async () => {
    await request();
    expect((await refusalOf(approve(1, asker))).data).toEqual({ reason: "ownRequest" });
    const colleague = await makeActor(test.db, "pmo");
    await expect(approve(1, colleague)).resolves.toMatchObject({ baselines: [{ state: "approved" }] });
  });

  it("is offered to exactly those who may", async () => {
    await request();
    const offered = async (actor: Actor) => (await callAs(actor).list()).baselines[0]?.abilities;
    expect(await offered(asker)).toEqual(["baseline.withdraw"]);
    expect(await offered(decider)).toEqual(["baseline.decide"]);
    expect(await offered(await makeActor(test.db, "administrator"))).toEqual([]);
    await approve(1);
    expect(await offered(decider)).toEqual([]);
  });

  it("keeps who decided, when, and what was said", async () => {
    await request();
    const { baselines } = await callAs(decider).decide({
      ...{ id: await idOf(1), decision: "refused", note: "الأوزان غير مكتملة" },
    });
    expect(baselines[0]).toMatchObject({
      state: "refused",
      decidedBy: { id: decider.personId },
      decidedDay: "2026-11-24",
      decisionNote: "الأوزان غير مكتملة",
    });
    const [event] = await test.db.auditEvent.findMany({
      where: { action: "baseline.decide" },
      include: { changes: true },
    });
    expect(event?.changes.map(({ field }) => field).sort()).toEqual(["decidedAt", "decidedById", "state"]);
  });

  it("asks for a reason to refuse", async () => {
    await request();
    const refusal = callAs(decider).decide({ id: await idOf(1), decision: "refused" });
    expect((await refusalOf(refusal)).data).toEqual({
      problems: [{ path: "note", rule: "refusalNoteMissing" }],
    });
  });

  it("happens once: of many at the same moment one decides and the others learn that it is decided", async () => {
    await request();
    const id = await idOf(1);
    const deciders = await Promise.all(
      ["pmo", "executive", "pmo", "executive"].map((role) => makeActor(test.db, role as Role)),
    );
    const outcomes = await Promise.allSettled(
      deciders.map((actor, at) =>
        callAs(actor).decide({ id, decision: at % 2 === 0 ? "approved" : "refused", note: "why" }),
      ),
    );
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason.message] : [],
    );
    expect(refused).toEqual(["BASELINE_STATE", "BASELINE_STATE", "BASELINE_STATE"]);
    expect(await test.db.auditEvent.count({ where: { action: "baseline.decide" } })).toBe(1);
  });
});

describe("taking a request back", () => {
  it("is for who asked, while it waits, and leaves its trace in history", async () => {
    await request();
    const id = await idOf(1);
    expect((await refusalOf(callAs(await makeActor(test.db, "pmo")).withdraw({ id }))).data).toEqual({
      reason: "notYourRequest",
    });

    expect((await callAs(asker).withdraw({ id })).baselines).toEqual([]);

    const removed = await test.db.change.groupBy({
      by: ["entity"],
      where: { operation: "remove" },
      _count: true,
    });
    expect(removed.map(({ entity, _count }) => [entity, _count]).sort()).toEqual([
      ["baseline", 1],
      ["baselineItem", 5],
    ]);
  });

  it("comes too late once it is decided", async () => {
    await setFirst();
    const late = callAs(asker).withdraw({ id: await idOf(1) });
    expect(await refusalOf(late)).toMatchObject({ code: "BASELINE_STATE", data: { state: "approved" } });
  });
});

describe("comparing", () => {
  beforeEach(async () => {
    await setFirst();
    await liveOn();
  });

  it("shows what moved, by how much, and which weights changed, between two baselines", async () => {
    await request({ note: "why", programIds: [first.id] });
    const { programs, totals } = await callAs(decider).compare({ from: 1, to: 2 });

    expect(totals).toEqual({ added: 0, removed: 0, later: 1, earlier: 0, reweighted: 1, same: 2 });
    expect(programs.map(({ code, movedWorkDays }) => [code, movedWorkDays])).toEqual([
      [first.code, 5],
      [second.code, 0],
    ]);
    const moved = programs[0]?.milestones.find(({ id }) => id === open.id);
    expect(moved).toMatchObject({
      ...{ code: open.code, fromDay: "2026-12-01", toDay: "2026-12-08", movedWorkDays: 5 },
      ...{ fromWeightPoints: 10, toWeightPoints: 20 },
    });
  });

  it("shows a baseline against the forecast, actual days included", async () => {
    const { programs } = await callAs(asker).compare({ from: 1, to: "forecast" });
    const days = programs.flatMap(({ milestones }) => milestones.map(({ id, toDay }) => [id, toDay]));
    expect(new Map(days as [string, string][])).toEqual(
      new Map([
        [open.id, "2026-12-08"],
        [done.id, "2026-09-01"],
        [far.id, "2027-03-01"],
      ]),
    );
  });

  it("names what was added and what has left, by the name it left with", async () => {
    await makeMilestone(test.db, { programId: first.id, code: "NEW" });
    const { id, code, nameAr, nameEn } = far;
    await test.db.scheduleItem.delete({ where: { id } });
    await test.db.auditEvent.create({
      data: {
        ...{
          at: clock.now(),
          day: clock.today(),
          action: "system.test",
          subjectType: "scheduleItem",
          subjectId: id,
        },
        changes: {
          create: {
            ...{ entity: "scheduleItem", entityId: id, operation: "remove" },
            fromValue: JSON.stringify({ code, nameAr, nameEn }),
          },
        },
      },
    });

    const { programs, totals } = await callAs(asker).compare({ from: 1, to: "forecast" });

    expect(totals).toMatchObject({ added: 1, removed: 1 });
    const all = programs.flatMap(({ milestones }) => milestones);
    expect(all.find((milestone) => milestone.id === id)).toMatchObject({ nameEn, code, toDay: null });
    expect(all.find((milestone) => milestone.code === "NEW")).toMatchObject({ fromDay: null });
  });

  it("finds no baseline that is not there", async () => {
    expect((await refusalOf(callAs(asker).compare({ from: 1, to: 9 }))).code).toBe("NOT_FOUND");
  });
});

describe("who may ask", () => {
  it.each(["administrator", "owner", "executive", "viewer"] as const)("is not the %s", async (role) => {
    expect((await refusalOf(request({}, await makeActor(test.db, role)))).code).toBe("FORBIDDEN");
  });

  it("and who may read is not everybody", async () => {
    for (const role of ["owner", "viewer"] as const) {
      expect((await refusalOf(callAs(await makeActor(test.db, role)).list())).code).toBe("FORBIDDEN");
    }
    expect((await refusalOf(callAs(null).list())).code).toBe("NOT_SIGNED_IN");
  });
});
