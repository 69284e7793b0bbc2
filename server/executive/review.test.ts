import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeBaseline, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { refusalOf } from "../testing/refusal.ts";
import { makeReporting, openNovember, REPORTING_DAY, type Reporting } from "../testing/reporting.ts";

const day = (text: string) => text as IsoDay;
const FOUNDED = day("2026-11-01");
const APPROVED = day("2026-11-26");
const CLOSED = day("2026-12-07");
const MOVED = day("2026-12-17");
const TODAY = day("2026-12-20");

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
});

function on(at: IsoDay, actor: Actor) {
  return createTestCaller({ db: test.db, actor, clock: fixedClock(at) });
}

async function reviewAs(role: Role, input: { asAt?: IsoDay; since?: IsoDay } = {}, at: IsoDay = TODAY) {
  return on(at, await makeActor(test.db, role)).executive.review(input);
}

describe("the executive's page", () => {
  let made: Reporting;
  let hidden: Awaited<ReturnType<typeof makeProgram>>;
  let executive: Actor;

  /** Two programs, one of them unpublished; November is reported, closed, and the plan moves on. */
  beforeEach(async () => {
    const { db } = test;
    made = await makeReporting(db);
    const { id: planId, workstreamId } = made.plan;
    hidden = await makeProgram(db, { planId, workstreamId, code: "HI-1", isPublished: false });
    const secret = await makeMilestone(db, {
      programId: hidden.id,
      code: "HI-1-M1",
      forecastFinishDay: "2026-12-15",
    });
    const frozen = [made.due, made.soon, made.far, secret].map((item) => ({
      itemId: item.id,
      programId: item.programId,
      finishDay: item.forecastFinishDay,
    }));
    await makeBaseline(db, planId, frozen, 2);
    const names = { nameAr: "خطر", nameEn: "Risk", raisedDay: "2026-10-01" };
    const ofOwn = { programId: made.program.id, itemId: made.soon.id };
    await db.risk.createMany({
      data: [
        { planId, code: "R-1", ...names, ...ofOwn, probability: 2, impact: 3 },
        { planId, code: "R-2", ...names, programId: hidden.id, probability: 5, impact: 5 },
        { planId, code: "R-3", ...names, probability: 4, impact: 4 },
        { planId, code: "R-4", ...names, ...ofOwn, probability: 5, impact: 5, state: "closed" },
      ],
    });
    executive = await makeActor(db, "executive");
    await recordAsCreated(db, fixedClock(FOUNDED));
  });

  async function report(): Promise<void> {
    const id = await openNovember(test.db, made);
    const entries = [made.due, made.soon].map(({ id: itemId }) => ({ itemId, claim: "onDate" as const }));
    const said = { confidence: 4, achievements: "أنجزنا", nextSteps: "نُطلق", entries };
    const { version } = await on(REPORTING_DAY, made.owner).reports.save({ id, version: 1, ...said });
    await on(REPORTING_DAY, made.owner).reports.submit({ id, version });
    await on(APPROVED, made.pmo).reports.approve({ id, version: 3 });
  }

  async function closeAndMove(): Promise<void> {
    const { id, version } = await test.db.reportingPeriod.findFirstOrThrow();
    await on(CLOSED, made.pmo).periods.close({ id, version });
    const { milestones } = on(MOVED, made.pmo);
    for (const { id: itemId } of [made.due, made.soon]) {
      await milestones.update({ id: itemId, version: 1, actualDay: MOVED });
    }
  }

  const readNow = (at: IsoDay = TODAY) => on(at, executive).executive.review({});

  it("counts the programs by status, and says whose status turned since the last review", async () => {
    await report();
    await closeAndMove();

    const { headline, since, changes } = await readNow();

    expect(since).toEqual({ day: CLOSED, by: "lastReview" });
    expect(headline).toEqual({
      total: 2,
      counts: [
        { status: "onPlan", codes: [made.program.code] },
        { status: "late", codes: ["HI-1"] },
      ],
      worse: ["HI-1"],
      better: [made.program.code],
    });
    expect(changes).toMatchObject({ fromDay: CLOSED, toDay: TODAY });
    expect(changes.items.map(({ code, change }) => `${code} ${change}`).sort()).toEqual(
      [`${made.due.code} done`, `${made.soon.code} done`].sort(),
    );
  });

  it("shows the strip as the roadmap does, and its figures as the measures do", async () => {
    const view = await readNow();
    const caller = on(TODAY, executive);
    const [roadmap, measures] = [await caller.plan.roadmap({}), await caller.measures.plan({})];

    expect(view.workstreams).toEqual(roadmap.workstreams);
    expect(view.programs).toEqual(roadmap.programs);
    expect(view).toMatchObject({
      plan: roadmap.plan,
      statusDay: TODAY,
      asAt: null,
      revision: roadmap.revision,
      baselines: roadmap.baselines,
      baselineNumber: 2,
    });
    for (const name of [
      "progress",
      "plannedProgress",
      "schedulePerformanceTime",
      "forecastFinish",
    ] as const) {
      expect(view.figures[name]).toEqual(measures.figures[name]);
    }
    expect(view.figures.plannedProgress).toMatchObject({ value: 0.75, inputs: { duePoints: 30 } });
  });

  it("puts overdue milestones before those of the next ninety days", async () => {
    const at = day("2026-12-13");
    const last = await makeMilestone(test.db, { programId: hidden.id, forecastFinishDay: "2027-03-13" });
    await makeMilestone(test.db, { programId: hidden.id, forecastFinishDay: "2027-03-14" });

    const { ahead } = await readNow(at);

    expect(
      ahead.map(({ milestone, isOverdue, inWorkDays }) => [milestone.code, isOverdue, inWorkDays]),
    ).toEqual([
      [made.due.code, true, -10],
      [made.soon.code, true, -1],
      ["HI-1-M1", false, 2],
      [last.code, false, 64],
    ]);
    expect(ahead[0]?.program.code).toBe(made.program.code);
  });

  it("counts a milestone as overdue whose forecast alone has passed, and leaves out what is stopped", async () => {
    const late = await makeMilestone(test.db, { programId: hidden.id, forecastFinishDay: "2026-11-30" });
    await test.db.program.update({
      where: { id: made.program.id },
      data: { declaredState: "stopped", declaredDay: "2026-11-30" },
    });

    const { ahead } = await readNow(day("2026-12-14"));

    expect(ahead.map(({ milestone, isOverdue }) => [milestone.code, isOverdue])).toEqual([
      [late.code, true],
      ["HI-1-M1", false],
    ]);
  });

  it("lists open risks, the greatest exposure first, with what they threaten", async () => {
    const { risks, openRiskCount } = await readNow();
    expect(
      risks.map(({ code, program, milestoneCode, milestoneName }) => [
        code,
        program?.code,
        milestoneCode,
        milestoneName?.nameEn,
      ]),
    ).toEqual([
      ["R-2", "HI-1", null, undefined],
      ["R-3", undefined, null, undefined],
      ["R-1", made.program.code, made.soon.code, made.soon.nameEn],
    ]);
    expect(openRiskCount).toBe(3);
  });

  it("shows ten risks at the most, and counts them all", async () => {
    const names = { nameAr: "خطر", nameEn: "Risk", raisedDay: "2026-10-01", probability: 1, impact: 1 };
    await test.db.risk.createMany({
      data: Array.from({ length: 9 }, (_, index) => ({ planId: made.plan.id, code: `S-${index}`, ...names })),
    });
    const { risks, openRiskCount } = await readNow();
    expect([risks.length, openRiskCount]).toEqual([10, 12]);
  });

  it("says who has not reported for the newest period that has opened", async () => {
    await report();

    expect((await readNow(APPROVED)).freshness).toEqual({
      period: expect.objectContaining({ id: made.period.id, state: "open" }),
      counts: { approved: 1, submitted: 0, missing: 1, notOwing: 0 },
      notReported: [{ id: hidden.id, code: "HI-1", nameAr: hidden.nameAr, nameEn: hidden.nameEn }],
      lastChangeDay: FOUNDED,
      lastApprovalDay: APPROVED,
    });

    await closeAndMove();
    expect((await readNow()).freshness).toMatchObject({
      period: { state: "closed" },
      counts: { approved: 1, missing: 1 },
      lastChangeDay: MOVED,
    });
  });

  it("lists decisions that are wanted, to be carried out, or carried out since the day that changes are told from", async () => {
    const owner = on(day("2026-12-08"), made.owner).decisions;
    const ask = (nameEn: string, dueDay: string) =>
      owner.ask({
        nameAr: "قرار",
        nameEn,
        programId: made.program.id,
        deciderId: executive.personId,
        dueDay: day(dueDay),
      });
    const [later, sooner, taken] = [
      await ask("Later", "2027-01-10"),
      await ask("Sooner", "2026-12-17"),
      await ask("Taken", "2026-12-16"),
    ];
    await on(day("2026-12-09"), executive).decisions.take({
      id: taken.id,
      version: 1,
      deciderId: executive.personId,
      assigneeId: made.owner.personId,
      decidedDay: day("2026-12-09"),
      dueDay: day("2026-12-31"),
      outcomeText: "نعم",
    });

    const { decisions, abilities } = await readNow();
    expect(decisions.map(({ code }) => code)).toEqual([sooner.code, later.code, taken.code]);
    expect(decisions[0]).toMatchObject({ dueInWorkDays: -1, decider: { id: executive.personId } });
    expect(decisions[0]?.abilities).toContain("decision.take");
    expect(abilities).toEqual(["pack.read", "pack.create"]);
    expect((await on(TODAY, made.owner).executive.review({})).abilities).toEqual(["decision.ask"]);

    await on(day("2026-12-18"), made.owner).decisions.complete({ id: taken.id, version: 2 });
    const codesSince = async (since: string) =>
      (await on(TODAY, executive).executive.review({ since: day(since) })).decisions.map(({ code }) => code);
    expect(await codesSince("2026-12-17")).toContain(taken.code);
    expect(await codesSince("2026-12-19")).not.toContain(taken.code);
  });

  describe("by role", () => {
    beforeEach(async () => {
      await report();
      await closeAndMove();
    });

    it.each<Role>(["administrator", "pmo", "executive"])("shows all of it to %s", async (role) => {
      const view = await reviewAs(role);
      expect(view.headline.total).toBe(2);
      expect(view.risks).toHaveLength(3);
      expect(view.freshness.notReported).toHaveLength(1);
      expect(view.since.by).toBe("lastReview");
    });

    it("shows owners their own programs alone", async () => {
      const view = await on(TODAY, made.owner).executive.review({});
      expectNothingHidden(view);
      expect(view.headline).toMatchObject({ total: 1, worse: [], better: [made.program.code] });
      expect(view.risks.map(({ code }) => code)).toEqual(["R-1"]);
      expect(view.freshness).toMatchObject({
        counts: { approved: 1, missing: 0 },
        lastApprovalDay: APPROVED,
      });
      expect((await reviewAs("owner")).headline.total).toBe(0);
    });

    it("shows viewers what is published and approved, and nothing of periods", async () => {
      const view = await reviewAs("viewer");
      expectNothingHidden(view);
      expect(view.headline.total).toBe(1);
      expect(view.risks.map(({ code }) => code)).toEqual(["R-1"]);
      expect(view.since).toEqual({ day: "2026-11-20", by: "month" });
      expect(view.freshness).toMatchObject({
        period: null,
        counts: { approved: 0, submitted: 0, missing: 0, notOwing: 0 },
        lastApprovalDay: APPROVED,
      });
      expect(view.abilities).toEqual([]);
    });

    it("is closed to visitors", async () => {
      const visitor = createTestCaller({ db: test.db, actor: null, clock: fixedClock(TODAY) });
      expect((await refusalOf(visitor.executive.review({}))).code).toBe("NOT_SIGNED_IN");
    });

    function expectNothingHidden(view: ExecutiveReviewView): void {
      const text = JSON.stringify(view);
      for (const secret of ["HI-1", hidden.id, "R-2", "R-3"]) expect(text).not.toContain(secret);
    }
  });

  describe("as at a day", () => {
    it("says what it said on that day, of decisions, risks and reports, too", async () => {
      await report();
      const { id: decisionId } = await on(APPROVED, made.owner).decisions.ask({
        nameAr: "قرار",
        nameEn: "Decision",
        programId: made.program.id,
        deciderId: executive.personId,
        dueDay: day("2026-12-10"),
      });
      const asked = day("2026-11-29");
      const then = await on(asked, executive).executive.review({});
      expect(then.freshness.period).toMatchObject({ state: "open" });
      expect(then.decisions).toHaveLength(1);

      await closeAndMove();
      await on(MOVED, made.owner).decisions.withdraw({ id: decisionId, version: 1 });
      const {
        risks: [risk],
      } = then;
      await test.db.risk.update({ where: { id: risk?.id ?? "" }, data: { state: "closed" } });

      const view = await on(TODAY, executive).executive.review({ asAt: asked });

      expect(view.asAt).toBe(asked);
      expect(withoutAbilities({ ...view, asAt: null })).toEqual(withoutAbilities(then));
      expect(view.decisions[0]?.abilities).toEqual([]);
      expect(view.headline).not.toEqual((await readNow()).headline);
    });

    it("is the page of today for today, but nothing is offered to be done", async () => {
      const [view, live] = [await reviewAs("pmo", { asAt: TODAY }), await reviewAs("pmo")];
      expect(withoutAbilities({ ...view, asAt: null })).toEqual(withoutAbilities(live));
      expect(live.programs[0]?.abilities).toContain("milestone.update");
      expect(view.programs[0]?.abilities).not.toContain("milestone.update");
      expect(live.abilities).toEqual(["decision.ask", "pack.read", "pack.create"]);
      expect(view.abilities).toEqual(["pack.read", "pack.create"]);
    });

    it("reads a past day although history has more acts than one statement can ask for", async () => {
      const { seq: eventSeq, ...act } = await test.db.auditEvent.findFirstOrThrow();
      const changed = { entity: "scheduleItem", entityId: made.due.id, programId: made.program.id };
      const moved = { operation: "update", field: "forecastFinishDay", fromValue: '"2026-11-29"' };
      const seqs = Array.from({ length: 2_100 }, (_, index) => eventSeq + index + 1);
      await test.db.auditEvent.createMany({ data: seqs.map((seq) => ({ ...act, seq })) });
      await test.db.change.createMany({
        data: seqs.map((seq) => ({ ...changed, ...moved, toValue: '"2026-11-29"', eventSeq: seq })),
      });
      expect((await reviewAs("executive", { asAt: FOUNDED })).headline.total).toBe(2);
    });

    it("refuses a day that history does not hold", async () => {
      for (const asAt of [day("2026-10-31"), day("2026-12-21")]) {
        expect(await refusalOf(reviewAs("executive", { asAt }))).toMatchObject({
          code: "DAY_NOT_KNOWN",
          data: { firstDay: FOUNDED, lastDay: TODAY },
        });
      }
    });
  });

  describe("since a day", () => {
    it("tells of changes from the reader's day on", async () => {
      await report();
      await closeAndMove();
      const view = await on(TODAY, executive).executive.review({ since: MOVED });
      expect(view.since).toEqual({ day: MOVED, by: "reader" });
      expect(view.changes.items).toEqual([]);
      expect(view.headline).toMatchObject({ worse: [], better: [] });
    });

    it("is the last close before the status day, not one on it, and where history begins before any", async () => {
      await report();
      await closeAndMove();
      const sinceOn = async (asAt: IsoDay) => (await on(TODAY, executive).executive.review({ asAt })).since;
      expect(await sinceOn(CLOSED)).toEqual({ day: FOUNDED, by: "planStart" });
      expect(await sinceOn(day("2026-12-08"))).toEqual({ day: CLOSED, by: "lastReview" });
    });

    it("refuses a day after the status day in words, and one that history does not hold", async () => {
      const problem = (at: IsoDay) => ({
        code: "INVALID_INPUT",
        data: { problems: [{ path: "since", rule: "afterStatusDay", params: { day: at } }] },
      });
      expect(await refusalOf(reviewAs("executive", { since: day("2026-12-21") }))).toMatchObject(
        problem(TODAY),
      );
      const early = { asAt: APPROVED, since: CLOSED };
      expect(await refusalOf(reviewAs("executive", early))).toMatchObject(problem(APPROVED));
      expect((await refusalOf(reviewAs("executive", { since: day("2026-10-31") }))).code).toBe(
        "DAY_NOT_KNOWN",
      );
    });
  });

  it("shows a change to the next reader", async () => {
    expect((await readNow()).figures.progress.value).toBe(0);
    await on(TODAY, made.pmo).milestones.update({ id: made.due.id, version: 1, actualDay: TODAY });
    expect((await readNow()).figures.progress.value).toBe(0.25);
  });
});

/** What may be done differs between a day and its memory. */
function withoutAbilities(view: ExecutiveReviewView): unknown {
  return JSON.parse(JSON.stringify(view, (key, value) => (key === "abilities" ? undefined : value)));
}

describe("the executive's page of little", () => {
  it("is empty for an empty plan", async () => {
    await makePlan(test.db);
    await recordAsCreated(test.db, fixedClock(FOUNDED));
    const view = await reviewAs("executive");
    expect(view).toMatchObject({
      headline: { total: 0, counts: [], worse: [], better: [] },
      workstreams: [],
      programs: [],
      since: { day: FOUNDED, by: "planStart" },
      ahead: [],
      decisions: [],
      risks: [],
      openRiskCount: 0,
      freshness: { period: null, notReported: [], lastApprovalDay: null },
    });
    expect(view.figures.progress.missing).toBe("noMilestones");
  });

  it("is not found without a plan", async () => {
    expect((await refusalOf(reviewAs("executive"))).code).toBe("NOT_FOUND");
  });

  it("says why it measures nothing without a baseline", async () => {
    const { id: planId, workstreamId } = await makePlan(test.db);
    const program = await makeProgram(test.db, { planId, workstreamId });
    await makeMilestone(test.db, { programId: program.id, forecastFinishDay: "2027-01-31" });
    await recordAsCreated(test.db, fixedClock(FOUNDED));
    const { figures, baselineNumber, ahead } = await reviewAs("executive");
    expect(baselineNumber).toBeNull();
    expect(figures.schedulePerformanceTime.missing).toBe("noBaseline");
    expect(ahead).toMatchObject([{ isOverdue: false, milestone: { baselineDay: null } }]);
  });

  it("begins with today where nothing was recorded before", async () => {
    const { id: planId, workstreamId } = await makePlan(test.db);
    await makeProgram(test.db, { planId, workstreamId });
    const { since, changes, freshness } = await reviewAs("executive");
    expect(since).toEqual({ day: TODAY, by: "planStart" });
    expect(changes).toMatchObject({ statuses: [], items: [], programs: [] });
    expect(freshness.lastChangeDay).toBeNull();
  });
});
