import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
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

/** A Tuesday. */
const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
});

function addProgram(parts: { code: string; isPublished?: boolean; ownerId?: string }) {
  return makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId, ...parts });
}

/** Three milestones of a year, weights 20, 30 and 50: the first done in time, the second due and still open. */
async function addMeasured(parts: { code: string; isPublished?: boolean; ownerId?: string }) {
  const { id: programId } = await addProgram(parts);
  const [done, due, last] = [
    await makeMilestone(test.db, {
      programId,
      code: `${parts.code}-1`,
      forecastFinishDay: "2026-03-31",
      actualFinishDay: "2026-03-31",
    }),
    await makeMilestone(test.db, { programId, code: `${parts.code}-2`, forecastFinishDay: "2026-12-31" }),
    await makeMilestone(test.db, { programId, code: `${parts.code}-3`, forecastFinishDay: "2027-01-31" }),
  ];
  const frozen = [
    { itemId: programId, programId, itemKind: "program" as const, startDay: "2026-01-01", weightPoints: 0 },
    { itemId: done.id, programId, weightPoints: 20 },
    { itemId: due.id, programId, weightPoints: 30 },
    { itemId: last.id, programId, weightPoints: 50 },
  ];
  const finishDays = ["2026-12-31", "2026-03-31", "2026-09-30", "2026-12-31"];
  return {
    programId,
    due,
    last,
    frozen: frozen.map((item, index) => ({ ...item, finishDay: finishDays[index] ?? "" })),
  };
}

/** A second baseline, set and approved on that day. */
async function rebaseline(items: Parameters<typeof makeBaseline>[2], setDay: string) {
  const [asking, deciding] = [await makePerson(test.db), await makePerson(test.db)];
  const { id } = await test.db.baseline.create({
    data: {
      planId: plan.id,
      number: 2,
      nameAr: "خط الأساس الثاني",
      nameEn: "Second baseline",
      setDay,
      requestedById: asking.id,
      items: { create: items.map((item) => ({ itemKind: "milestone", ...item })) },
    },
  });
  const decided = { decidedById: deciding.id, decidedAt: clock.now() };
  await test.db.baseline.update({ where: { id }, data: { state: "approved", ...decided } });
}

async function callerAs(role: "pmo" | "executive" | "viewer") {
  return createTestCaller({ db: test.db, clock, actor: await makeActor(test.db, role) });
}

describe("the measures of a program", () => {
  it("come with the inputs that their formulas read", async () => {
    const { frozen } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen);

    const { figures, curve } = await (await callerAs("executive")).measures.program({ code: "AA-1" });

    expect(figures.progress).toMatchObject({ value: 0.2, inputs: { donePoints: 20, totalPoints: 100 } });
    expect(figures.plannedProgress).toMatchObject({ value: 0.5, inputs: { duePoints: 50 } });
    expect(figures.schedulePerformance).toMatchObject({
      value: 0.4,
      inputs: { earnedPoints: 20, plannedPoints: 50 },
    });
    // 24 of November's 30 days have passed: 10.8 months; the plan had earned 20 points from March to August.
    expect(figures.scheduleVarianceTime.inputs).toEqual({ earnedPeriods: 8, actualPeriods: 10.8 });
    expect(figures.scheduleVarianceTime.value).toBeCloseTo(-2.8);
    expect(figures.schedulePerformanceTime.value).toBeCloseTo(8 / 10.8);
    expect(figures.baselineExecution).toMatchObject({
      value: 0.5,
      inputs: { completedCount: 1, dueCount: 2 },
    });
    expect(figures.slip).toMatchObject({
      value: 21,
      inputs: { baselineDay: "2026-12-31", forecastDay: "2027-01-31", actualDay: null },
    });
    expect(curve.totalPoints).toBe(100);
    expect(curve.points.find(({ day }) => day === "2026-11-24")).toMatchObject({
      plannedPoints: 50,
      earnedPoints: 20,
      forecastPoints: 20,
    });
  });

  it("come with the band between forecasts and pace, and with the pace of each month's end", async () => {
    const { frozen } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen);

    const { curve, pace, figures } = await (await callerAs("pmo")).measures.program({ code: "AA-1" });

    expect(curve.forecastFinishDay).toBe("2027-01-31");
    expect(curve.band?.paceFinishDay).toBe(figures.forecastFinish.value);
    expect(curve.band?.points[0]).toEqual({ day: "2026-11-24", forecastPoints: 20, pacePoints: 20 });
    expect(pace.map(({ day }) => day).slice(-2)).toEqual(["2026-10-31", "2026-11-24"]);
    expect(pace.at(-1)?.performanceIndexTime).toBe(figures.schedulePerformanceTime.value);
    // By the end of March all that was due was done.
    expect(pace.find(({ day }) => day === "2026-03-31")?.performanceIndexTime).toBe(1);
  });

  it("say why they have no value where there is nothing to measure by", async () => {
    await addProgram({ code: "AA-1" });

    const { figures, waterfall, trends } = await (await callerAs("pmo")).measures.program({ code: "AA-1" });

    expect(figures.progress.missing).toBe("noMilestones");
    expect(figures.schedulePerformance.missing).toBe("noBaseline");
    expect(figures.reportTimeliness.missing).toBe("nothingDue");
    expect([waterfall, trends]).toEqual([null, []]);
  });

  it("are measured against the baseline that is asked for, and a baseline that is not there is not found", async () => {
    const { frozen } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen, 1);
    const later = frozen.map((item) => ({ ...item, finishDay: "2027-06-30" }));
    await makeBaseline(test.db, plan.id, later, 2);
    const caller = await callerAs("pmo");

    expect((await caller.measures.program({ code: "AA-1" })).figures.plannedProgress.value).toBe(0);
    const first = await caller.measures.program({ code: "AA-1", baselineNumber: 1 });
    expect(first.figures.plannedProgress.value).toBe(0.5);
    await expect(caller.measures.program({ code: "AA-1", baselineNumber: 9 })).rejects.toMatchObject({
      cause: { code: "NOT_FOUND" },
    });
  });

  it("explain slip by the reasons that were given, and draw each move into the milestone's trend", async () => {
    const { frozen, last } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen);
    const caller = await callerAs("pmo");
    const before = await caller.measures.program({ code: "AA-1" });

    await caller.milestones.update({
      id: last.id,
      version: 1,
      forecastDay: "2027-02-28" as IsoDay,
      reasonCode: "procurement",
    });

    const { waterfall, trends, figures } = await caller.measures.program({ code: "AA-1" });
    expect(waterfall?.steps).toContainEqual(
      expect.objectContaining({ reasonCode: "procurement", workDays: 20, moveCount: 1 }),
    );
    expect(waterfall?.totalWorkDays).toBe((before.waterfall?.totalWorkDays ?? 0) + 20);
    expect(figures.slip.value).toBe(41);
    const trend = trends.find(({ code }) => code === "AA-1-3")?.trend;
    expect(trend?.points.at(-1)).toEqual({ reportDay: "2026-11-24", forecastDay: "2027-02-28" });
    expect(trend?.moveCount).toBe(1);
  });

  it("count moves from when the milestone's own day was set, which a later baseline may have taken over", async () => {
    const { frozen, last, due } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen, 1);
    const forecastDay = "2027-02-28" as IsoDay;
    const moved = frozen.map((item) => (item.itemId === due.id ? { ...item, finishDay: forecastDay } : item));
    await rebaseline(moved, "2026-11-24");
    const caller = await callerAs("pmo");
    for (const { id } of [last, due]) {
      await caller.milestones.update({ id, version: 1, forecastDay, reasonCode: "scope" });
    }

    const { waterfall } = await caller.measures.program({ code: "AA-1" });

    // The new baseline took the due milestone's move into its day; the last one kept its day, and so its reason.
    expect(waterfall?.steps[0]).toMatchObject({ reasonCode: "scope", workDays: 20, moveCount: 1 });
  });

  it("count a report as in time by the day it was approved on in Riyadh", async () => {
    const { id: programId } = await addProgram({ code: "AA-1" });
    const approvals = ["2026-09-10T20:30:00Z", "2026-10-11T21:30:00Z", null];
    for (const [index, approvedAt] of approvals.entries()) {
      const month = `2026-${String(index + 9).padStart(2, "0")}`;
      const days = { startDay: `${month}-01`, finishDay: `${month}-28`, opensDay: `${month}-01` };
      await test.db.reportingPeriod.create({
        data: {
          planId: plan.id,
          ...days,
          closesDay: `${month}-${index === 1 ? "11" : "10"}`,
          reports: { create: { programId, approvedAt: approvedAt === null ? null : new Date(approvedAt) } },
        },
      });
    }

    const { figures } = await (await callerAs("pmo")).measures.program({ code: "AA-1" });

    expect(figures.reportTimeliness.inputs).toMatchObject({ onTimeCount: 1, dueCount: 3 });
  });

  it("are not found by who may not read the program", async () => {
    await addProgram({ code: "AA-1", isPublished: false });
    await expect((await callerAs("viewer")).measures.program({ code: "AA-1" })).rejects.toMatchObject({
      cause: { code: "NOT_FOUND" },
    });
  });
});

describe("the measures of the plan", () => {
  it("add up the programs, and have a row for each", async () => {
    const [one, other] = [await addMeasured({ code: "AA-1" }), await addMeasured({ code: "AA-2" })];
    await makeBaseline(test.db, plan.id, [...one.frozen, ...other.frozen]);

    const view = await (await callerAs("executive")).measures.plan({});

    expect(view.curve.totalPoints).toBe(200);
    expect(view.figures.schedulePerformance.value).toBe(0.4);
    expect(view.programs.map(({ code }) => code)).toEqual(["AA-1", "AA-2"]);
    expect(view.programs[0]?.figures.slip.value).toBe(21);
    expect(view.trends.map(({ code }) => code)).toEqual(["AA-1", "AA-2"]);
  });

  it("hold only the programs that the reader may read, whoever asked before", async () => {
    const person = await makePerson(test.db, { role: "owner" });
    const [own, other] = [
      await addMeasured({ code: "AA-1", ownerId: person.id }),
      await addMeasured({ code: "AA-2", isPublished: false }),
    ];
    await makeBaseline(test.db, plan.id, [...own.frozen, ...other.frozen]);
    expect((await (await callerAs("executive")).measures.plan({})).programs).toHaveLength(2);

    const owner = createTestCaller({ db: test.db, clock, actor: await actorOf(test.db, person.id) });
    const seen = [await owner.measures.plan({}), await (await callerAs("viewer")).measures.plan({})];

    for (const view of seen) {
      expect(view.programs.map(({ code }) => code)).toEqual(["AA-1"]);
      expect(view.curve.totalPoints).toBe(100);
      expect(JSON.stringify(view)).not.toContain("AA-2");
    }
  });

  it("lay slip out by reason and by workstream, adding up to the whole of it", async () => {
    const { frozen, last } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen);
    const caller = await callerAs("pmo");
    await caller.milestones.update({
      id: last.id,
      version: 1,
      forecastDay: "2027-02-28" as IsoDay,
      reasonCode: "procurement",
    });

    const { causes, workstreams, waterfall } = await caller.measures.plan({});

    expect(workstreams).toHaveLength(1);
    expect(causes?.rows[0]).toMatchObject({
      reasonCode: "procurement",
      total: { workDays: 20, moveCount: 1 },
    });
    expect(causes?.total.workDays).toBe(waterfall?.totalWorkDays);
    expect(causes?.byGroup).toEqual([causes?.total]);
  });

  it("show a change to the next reader", async () => {
    const { frozen, due } = await addMeasured({ code: "AA-1" });
    await makeBaseline(test.db, plan.id, frozen);
    const caller = await callerAs("pmo");
    expect((await caller.measures.plan({})).figures.progress.value).toBe(0.2);

    await caller.milestones.update({ id: due.id, version: 1, actualDay: "2026-11-23" as IsoDay });

    expect((await caller.measures.plan({})).figures.progress.value).toBe(0.5);
  });
});
