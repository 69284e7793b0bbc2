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
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

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

function read(actor: Actor | null, code: string) {
  return createTestCaller({ db: test.db, actor, clock }).programs.summary({ code });
}

/** A month's report; its period covers that month. */
async function addReport(
  programId: string,
  month: string,
  report: { state: string; confidence?: number; approvedById?: string; approvedAt?: Date },
) {
  const days = { startDay: `${month}-01`, finishDay: `${month}-28`, opensDay: `${month}-25` };
  const period = await test.db.reportingPeriod.create({
    data: { planId: plan.id, ...days, closesDay: `${month}-28` },
  });
  return test.db.report.create({ data: { programId, periodId: period.id, ...report } });
}

function addRisk(programId: string, code: string, parts: object = {}) {
  const names = { nameAr: `خطر ${code}`, nameEn: `Risk ${code}` };
  const scores = { probability: 2, impact: 2, raisedDay: "2026-10-01" };
  return test.db.risk.create({ data: { planId: plan.id, programId, code, ...names, ...scores, ...parts } });
}

describe("the side panel's answer", () => {
  it("is whole for a program of which nothing was reported, feared or asked", async () => {
    const { id, code } = await addProgram();
    await test.db.program.update({ where: { id }, data: { summaryAr: "عن البرنامج", summaryEn: "About" } });

    expect(await read(pmo, code)).toEqual({
      revision: 0,
      statusDay: "2026-11-24",
      summaryAr: "عن البرنامج",
      summaryEn: "About",
      trends: [],
      lastReport: null,
      risks: [],
      decisions: [],
    });
  });

  it("tells of the newest report that was submitted or approved, by the day in Riyadh, and of no draft", async () => {
    const { id: programId, code } = await addProgram();
    const sara = await makePerson(test.db, { role: "owner" });
    await addReport(programId, "2026-08", {
      ...{ state: "approved", confidence: 5 },
      ...{ approvedById: pmo.personId, approvedAt: new Date("2026-08-30T08:00:00Z") },
    });
    const { id } = await addReport(programId, "2026-09", { state: "submitted", confidence: 3 });
    await addReport(programId, "2026-10", { state: "draft", confidence: 1 });
    await addReport(programId, "2026-11", { state: "missing" });
    const texts = { achievements: "أُنجز التصميم", nextSteps: "الترسية", decisionsText: "اعتماد المورد" };
    await test.db.report.update({
      where: { id },
      data: { ...texts, preparedById: sara.id, submittedAt: new Date("2026-09-27T21:30:00Z") },
    });

    expect((await read(pmo, code)).lastReport).toEqual({
      ...texts,
      state: "submitted",
      periodStartDay: "2026-09-01",
      periodFinishDay: "2026-09-28",
      submittedDay: "2026-09-28",
      preparedBy: { id: sara.id, nameAr: sara.nameAr, nameEn: sara.nameEn },
      confidence: 3,
    });
  });

  it("tells those of a report before its approval only who may read it then", async () => {
    const owner = await makePerson(test.db, { role: "owner" });
    const { id: programId, code } = await addProgram({ ownerId: owner.id, isPublished: true });
    await addReport(programId, "2026-08", {
      ...{ state: "approved", confidence: 5 },
      ...{ approvedById: pmo.personId, approvedAt: new Date("2026-08-30T08:00:00Z") },
    });
    await addReport(programId, "2026-09", { state: "submitted", confidence: 3 });

    for (const insider of [pmo, await actorOf(test.db, owner.id)]) {
      expect((await read(insider, code)).lastReport?.state).toBe("submitted");
    }
    for (const role of ["executive", "administrator", "viewer"] as const) {
      const { lastReport } = await read(await makeActor(test.db, role), code);
      expect(lastReport).toMatchObject({ state: "approved", confidence: 5 });
    }
  });

  it("lists open risks of this program, the greatest exposure first", async () => {
    const [{ id: programId, code }, other] = [await addProgram(), await addProgram()];
    const milestone = await makeMilestone(test.db, { programId });
    await addRisk(programId, "R-1");
    await addRisk(programId, "R-2", {
      probability: 4,
      impact: 5,
      itemId: milestone.id,
      dueDay: "2026-12-01",
    });
    await addRisk(programId, "R-3", { probability: 5, impact: 5, state: "closed" });
    await addRisk(programId, "R-4", { probability: 1, impact: 4 });
    await addRisk(other.id, "R-5");

    const { risks } = await read(pmo, code);

    expect(risks.map((risk) => risk.code)).toEqual(["R-2", "R-1", "R-4"]);
    expect(risks[0]).toMatchObject({ milestoneCode: milestone.code, dueDay: "2026-12-01", owner: null });
    expect(risks[1]).toMatchObject({ response: "reduce", milestoneCode: null, dueDay: null });
  });

  it("lists the decisions that are still wanted, the earliest due first, with who is to take them", async () => {
    const { id: programId, code } = await addProgram();
    const decider = await makePerson(test.db, { role: "executive" });
    const decision = (number: number, dueDay: string, state = "wanted") => ({
      planId: plan.id,
      programId,
      code: `D-${number}`,
      nameAr: `قرار ${number}`,
      nameEn: `Decision ${number}`,
      askedDay: "2026-11-01",
      dueDay,
      state,
      deciderId: decider.id,
    });
    await test.db.decision.createMany({
      data: [decision(1, "2026-12-20"), decision(2, "2026-12-01"), decision(3, "2026-11-30", "taken")],
    });

    const { decisions } = await read(pmo, code);

    expect(decisions.map((each) => each.code)).toEqual(["D-2", "D-1"]);
    expect(decisions[0]?.decider?.id).toBe(decider.id);
  });

  it("draws each milestone's forecasts, by the earliest baseline day", async () => {
    const { id: programId, code } = await addProgram();
    const second = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-20" });
    const first = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-06" });
    await makeBaseline(test.db, plan.id, [
      { itemId: second.id, programId, finishDay: "2026-12-20" },
      { itemId: first.id, programId, finishDay: "2026-12-06" },
    ]);
    await createTestCaller({ db: test.db, actor: pmo, clock }).milestones.update({
      id: first.id,
      version: 1,
      forecastDay: "2026-12-13" as IsoDay,
      reasonCode: "procurement",
    });

    const { trends } = await read(pmo, code);

    expect(trends.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(trends[0]?.trend).toMatchObject({ moveCount: 1 });
    expect(trends[1]?.trend).toMatchObject({ direction: "stable", moveCount: 0 });
  });
});

describe("whose side panel it is", () => {
  it("is for those who may read the program; for the rest it is as if it were not there", async () => {
    const [mine, theirs] = [
      await makePerson(test.db, { role: "owner" }),
      await makePerson(test.db, { role: "owner" }),
    ];
    const { code } = await addProgram({ ownerId: mine.id, isPublished: false });

    await expect(read(null, code)).rejects.toMatchObject({ message: "NOT_SIGNED_IN" });
    for (const stranger of [await actorOf(test.db, theirs.id), await makeActor(test.db, "viewer")]) {
      await expect(read(stranger, code)).rejects.toMatchObject({ message: "NOT_FOUND" });
    }
    expect((await read(await actorOf(test.db, mine.id), code)).lastReport).toBeNull();
  });
});
