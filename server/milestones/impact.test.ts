import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { MilestoneImpactInput } from "#shared/contract/impact.ts";
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
import { AppError } from "../trpc/errors.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let pmo: Actor;
let owner: Actor;
let plan: Awaited<ReturnType<typeof makePlan>>;
let near: Awaited<ReturnType<typeof makeProgram>>;
let far: Awaited<ReturnType<typeof makeProgram>>;
let signed: Awaited<ReturnType<typeof makeMilestone>>;
let built: Awaited<ReturnType<typeof makeActivity>>;
let opened: Awaited<ReturnType<typeof makeMilestone>>;
let free: Awaited<ReturnType<typeof makeMilestone>>;

/**
 * "signed" (Monday 1 February) lets "built" begin the next day for ten working days, and that lets "opened", in
 * another program, be met on its last one; "free" hangs on nothing.
 */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  plan = await makePlan(db);
  const { workstreamId } = plan;
  const person = await makePerson(db, { role: "owner" });
  near = await makeProgram(db, { planId: plan.id, workstreamId, code: "NE-1", ownerId: person.id });
  far = await makeProgram(db, { planId: plan.id, workstreamId, code: "FA-1" });
  signed = await makeMilestone(db, { programId: near.id, code: "M1", forecastFinishDay: "2027-02-01" });
  built = await makeActivity(db, {
    programId: near.id,
    forecastStartDay: "2027-02-02",
    forecastFinishDay: "2027-02-15",
    durationWorkDays: 10,
  });
  opened = await makeMilestone(db, { programId: far.id, code: "M1", forecastFinishDay: "2027-02-15" });
  free = await makeMilestone(db, { programId: far.id, code: "M2", forecastFinishDay: "2027-01-10" });
  await makeLink(db, { planId: plan.id, predecessorId: signed.id, successorId: built.id });
  await makeLink(db, { planId: plan.id, predecessorId: built.id, successorId: opened.id });
  await makeBaseline(db, plan.id, [
    { itemId: signed.id, programId: near.id, finishDay: "2027-02-01" },
    { itemId: opened.id, programId: far.id, finishDay: "2027-02-15" },
    { itemId: free.id, programId: far.id, finishDay: "2027-01-10" },
  ]);
  pmo = await makeActor(db, "pmo");
  owner = await actorOf(db, person.id);
});

function callerOf(actor: Actor) {
  return createTestCaller({ db: test.db, actor, clock });
}

function impact(actor: Actor, edit: Omit<MilestoneImpactInput, "id">, id = signed.id) {
  return callerOf(actor).milestones.impact({ id, ...edit });
}

function forecastOf(id: string) {
  const select = { forecastStartDay: true, forecastFinishDay: true, version: true };
  return test.db.scheduleItem.findUniqueOrThrow({ where: { id }, select });
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && error.cause instanceof AppError ? error.cause.code : "none";
}

describe("what a moved milestone would move", () => {
  it("names each pushed item with its days, its working days and the path that drives it", async () => {
    const { moves, hiddenMoveCount, mayMoveAll } = await impact(pmo, { forecastDay: day("2027-02-15") });

    expect(
      moves.map(({ item, fromDay, toDay, byWorkDays }) => [item.id, fromDay, toDay, byWorkDays]),
    ).toEqual([
      [built.id, "2027-02-15", "2027-03-01", 10],
      [opened.id, "2027-02-15", "2027-03-01", 10],
    ]);
    expect(moves[1]?.path.map(({ programCode, code }) => `${programCode}/${code}`)).toEqual([
      "NE-1/M1",
      `NE-1/${built.code}`,
      "FA-1/M1",
    ]);
    expect({ hiddenMoveCount, mayMoveAll }).toEqual({ hiddenMoveCount: 0, mayMoveAll: true });
  });

  it("names the finishes of programs and plan and the statuses that would change", async () => {
    const found = await impact(pmo, { forecastDay: day("2027-02-22") });

    expect(found.programs.map(({ code, toDay }) => `${code} ${toDay}`)).toEqual(
      expect.arrayContaining(["NE-1 2027-03-08", "FA-1 2027-03-08"]),
    );
    expect(found.planFinish).toEqual({ fromDay: "2027-02-15", toDay: "2027-03-08" });
    expect(found.statusChanges).toContainEqual(
      expect.objectContaining({ kind: "milestone", programCode: "FA-1", code: "M1", toStatus: "atRisk" }),
    );
  });

  it("judges statuses against the baseline that the screen shows, and knows no other than there are", async () => {
    const { id } = await test.db.baseline.create({
      data: {
        planId: plan.id,
        number: 2,
        nameAr: "خط الأساس الثاني",
        nameEn: "Second baseline",
        setDay: "2026-11-01",
        requestedById: (await makePerson(test.db)).id,
        items: {
          create: { itemId: opened.id, programId: far.id, itemKind: "milestone", finishDay: "2027-03-31" },
        },
      },
    });
    const decided = { decidedById: pmo.personId, decidedAt: clock.now() };
    await test.db.baseline.update({ where: { id }, data: { state: "approved", ...decided } });
    const edit = { forecastDay: day("2027-02-22") };
    const opens = expect.objectContaining({ kind: "milestone", programCode: "FA-1", code: "M1" });

    expect((await impact(pmo, edit)).statusChanges).not.toContainEqual(opens);
    expect((await impact(pmo, { ...edit, baselineNumber: 1 })).statusChanges).toContainEqual(opens);
    expect(await codeOf(impact(pmo, { ...edit, baselineNumber: 9 }))).toBe("NOT_FOUND");

    const saving = { ...edit, reasonCode: "scope", movesDependants: true, baselineNumber: 1 } as const;
    await callerOf(pmo).milestones.update({ id: signed.id, version: 1, ...saving });
    const moved = { id: opened.id, version: 2, progressPercent: 10 };
    const answer = await callerOf(pmo).milestones.update({ ...moved, baselineNumber: 1 });
    expect(answer.milestone.baselineDay).toBe("2027-02-15");
  });

  it("moves nothing when there is room, or when it comes earlier: forecasts hold what follows", async () => {
    expect((await impact(pmo, { forecastDay: day("2027-01-24") })).moves).toEqual([]);
    expect((await impact(pmo, { forecastDay: day("2027-01-20") }, free.id)).moves).toEqual([]);
  });

  it("refuses by the rules of saving what could never be saved, whatever it would push", async () => {
    for (const edit of [{ forecastDay: day("9999-12-31") }, { actualDay: day("9999-12-31") }]) {
      expect(await codeOf(impact(pmo, edit))).toBe("INVALID_INPUT");
    }
    const saving = { forecastDay: day("9999-12-31"), reasonCode: "scope", movesDependants: true } as const;
    const error = await callerOf(pmo)
      .milestones.update({ id: signed.id, version: 1, ...saving })
      .catch((thrown: unknown) => (thrown instanceof Error ? thrown.cause : null));
    expect(error).toMatchObject({ data: { problems: [{ path: "forecastDay", rule: "farPastPlan" }] } });
  });

  it("changes nothing by asking", async () => {
    await impact(pmo, { forecastDay: day("2027-02-15") });

    expect(await forecastOf(built.id)).toMatchObject({ forecastFinishDay: "2027-02-15", version: 1 });
    expect(await test.db.change.count()).toBe(0);
  });

  it("counts for an owner what moves in programs they may not read, and names nothing of it", async () => {
    const found = await impact(owner, { forecastDay: day("2027-02-15") });

    expect(found.moves.map(({ item }) => item.id)).toEqual([built.id]);
    expect(found).toMatchObject({ hiddenMoveCount: 1, mayMoveAll: false });
    expect(JSON.stringify(found)).not.toContain("FA-1");
  });

  it("is for those who may make the change", async () => {
    const edit = { forecastDay: day("2027-02-15") };
    expect(await codeOf(impact(await makeActor(test.db, "executive"), edit))).toBe("FORBIDDEN");
    expect(await codeOf(impact(owner, edit, opened.id))).toBe("NOT_FOUND");
  });

  it("says that nothing can be said when links run in a circle", async () => {
    await makeLink(test.db, { planId: plan.id, predecessorId: opened.id, successorId: signed.id });

    expect(await impact(pmo, { forecastDay: day("2027-02-15") })).toMatchObject({
      isSchedulable: false,
      moves: [],
      mayMoveAll: false,
    });
  });
});

describe("moving a milestone with all that it pushes", () => {
  const edit = { forecastDay: day("2027-02-22"), reasonCode: "procurement", movesDependants: true } as const;

  it("writes every forecast in one act, and the statuses become what was announced", async () => {
    const announced = await impact(pmo, { forecastDay: edit.forecastDay });

    await callerOf(pmo).milestones.update({ id: signed.id, version: 1, ...edit });

    expect(await forecastOf(built.id)).toEqual({
      forecastStartDay: "2027-02-23",
      forecastFinishDay: "2027-03-08",
      version: 2,
    });
    expect(await forecastOf(opened.id)).toMatchObject({
      forecastStartDay: null,
      forecastFinishDay: "2027-03-08",
    });
    expect(await test.db.auditEvent.count()).toBe(1);
    expect(await test.db.change.count({ where: { field: "forecastFinishDay" } })).toBe(3);
    const { programs } = await callerOf(pmo).plan.roadmap({});
    for (const { kind, programCode, code, toStatus } of announced.statusChanges) {
      const program = programs.find((each) => each.code === programCode);
      const subject = kind === "program" ? program : program?.milestones.find((each) => each.code === code);
      expect(subject?.status.status).toBe(toStatus);
    }
  });

  it("is refused to an owner whose change pushes others' programs, and saves nothing then", async () => {
    const attempt = callerOf(owner).milestones.update({ id: signed.id, version: 1, ...edit });

    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(await codeOf(attempt));
    expect((await forecastOf(signed.id)).version).toBe(1);
    expect(await test.db.change.count()).toBe(0);
  });

  it("holds when many editors move the plan at the same moment: each act is whole", async () => {
    const updates = [
      callerOf(pmo).milestones.update({ id: signed.id, version: 1, ...edit }),
      callerOf(pmo).milestones.update({ id: free.id, version: 1, progressPercent: 10 }),
      callerOf(pmo).milestones.update({ id: opened.id, version: 1, progressPercent: 20 }),
    ];

    const outcomes = await Promise.allSettled(updates);

    expect(outcomes[0]?.status).toBe("fulfilled");
    expect((await forecastOf(built.id)).forecastFinishDay).toBe("2027-03-08");
    expect((await forecastOf(opened.id)).forecastFinishDay).toBe("2027-03-08");
  });
});
