import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ReportEntryInput, ReportSaveInput } from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeProgram } from "../testing/factories.ts";
import { Crash, failingAt } from "../testing/failing.ts";
import { refusalOf } from "../testing/refusal.ts";
import {
  makePeriod,
  makeReporting,
  openNovember,
  REPORTING_DAY,
  type Reporting,
} from "../testing/reporting.ts";

const clock = fixedClock(REPORTING_DAY);
const iso = (text: string) => text as IsoDay;

let test: TestDatabase;
let made: Reporting;
let id: string;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
  id = await openNovember(test.db, made);
});

const as = (actor: Actor | null, db: Db = test.db) => createTestCaller({ db, actor, clock });
const form = () => as(made.owner).reports.edit({ id });

async function save(change: Omit<ReportSaveInput, "id" | "version">, version?: number) {
  return as(made.owner).reports.save({ id, version: version ?? (await form()).version, ...change });
}

function onDate(itemId: string) {
  return { itemId, claim: "onDate" } satisfies ReportEntryInput;
}

/** All that nothing moved needs. */
function answers(): Omit<ReportSaveInput, "id" | "version"> {
  const entries = [onDate(made.due.id), onDate(made.soon.id)];
  return { confidence: 4, achievements: "أنجزنا الاختبار", nextSteps: "الإطلاق", entries };
}

async function submit(version?: number) {
  return as(made.owner).reports.submit({ id, version: version ?? (await form()).version });
}

describe("what an owner has to report on", () => {
  it("is their program in the open period, with how much of it is answered", async () => {
    const { reports, nextPeriod } = await as(made.owner).reports.current();
    expect(reports).toMatchObject([
      {
        id,
        state: "draft",
        program: { code: made.program.code },
        period: { id: made.period.id, state: "open", closesDay: "2026-12-07" },
        askedCount: 2,
        answeredCount: 0,
        closesInWorkDays: 8,
        abilities: ["report.draft", "report.submit"],
        saved: null,
      },
    ]);
    expect(nextPeriod).toBeNull();
  });

  it("says why a program of theirs owes none", async () => {
    await test.db.report.deleteMany();
    const stopped = { declaredState: "stopped", declaredDay: "2026-06-01" };
    await test.db.program.update({ where: { id: made.program.id }, data: stopped });
    expect(await as(made.owner).reports.current()).toMatchObject({
      reports: [],
      notOwing: [{ code: made.program.code, reason: "stopped" }],
    });
  });
});

describe("the draft", () => {
  it("asks about what is due or soon, and offers that days hold", async () => {
    const { asked, others, isPrefilled, problems } = await form();
    expect(asked).toMatchObject([
      {
        milestone: { id: made.due.id },
        reason: "due",
        inWorkDays: 2,
        suggestion: "onDate",
        isRequired: true,
      },
      { milestone: { id: made.soon.id }, reason: "soon", suggestion: "onDate", lastClaim: null },
    ]);
    expect(others).toMatchObject([{ id: made.far.id }]);
    expect(isPrefilled).toBe(true);
    expect(problems.map(({ path }) => path)).toEqual([
      "confidence",
      "achievements",
      "nextSteps",
      `entries.${made.due.id}`,
      `entries.${made.soon.id}`,
    ]);
  });

  it("shows what its program's registers promise by the end of the period, the earliest first", async () => {
    const { id: programId, planId, workstreamId } = made.program;
    const other = await makeProgram(test.db, { planId, workstreamId });
    const names = { nameAr: "اسم", nameEn: "Name" };
    const service = { planId, programId, ...names, audience: "citizen", channel: "portal" };
    await test.db.eService.createMany({
      data: [
        { ...service, code: "S-1", position: 0, plannedLaunchDay: "2026-11-30" },
        { ...service, code: "S-2", position: 1, plannedLaunchDay: "2026-12-01" },
        { ...service, code: "S-3", position: 2, plannedLaunchDay: "2026-11-01" },
        { ...service, programId: other.id, code: "S-4", position: 3, plannedLaunchDay: "2026-11-01" },
      ],
    });
    const place = await test.db.place.create({
      data: { ...names, kind: "governorate", code: "JED", position: 0 },
    });
    const live = { state: "live", plannedDay: "2026-11-20", actualDay: "2026-11-22" };
    await test.db.rollOut.create({ data: { programId, placeId: place.id, ...live } });
    const { promised } = await form();
    expect(promised.services.map(({ code, isOverdue }) => [code, isOverdue])).toEqual([
      ["S-3", true],
      ["S-1", false],
    ]);
    expect(promised.places).toEqual([
      {
        id: place.id,
        code: "JED",
        ...names,
        plannedDay: live.plannedDay,
        doneDay: live.actualDay,
        isOverdue: false,
      },
    ]);
  });

  it("begins with what was to come next, and with what the plan knows to be done", async () => {
    const october = await makePeriod(test.db, made.plan.id, {
      startDay: "2026-10-01",
      finishDay: "2026-10-31",
      opensDay: "2026-10-25",
      closesDay: "2026-11-05",
      state: "closed",
    });
    const { id: lastId } = await test.db.report.create({
      data: {
        programId: made.program.id,
        periodId: october.id,
        state: "submitted",
        confidence: 3,
        nextSteps: "إطلاق المرحلة الأولى",
        preparedById: made.owner.personId,
        submittedAt: new Date("2026-10-28T08:00:00Z"),
        entries: { create: { itemId: made.due.id, claim: "onDate", day: "2026-11-29" } },
      },
    });
    await test.db.report.update({
      where: { id: lastId },
      data: {
        state: "approved",
        approvedById: made.pmo.personId,
        approvedAt: new Date("2026-10-29T08:00:00Z"),
      },
    });
    const done = { actualFinishDay: "2026-11-19", progressPercent: 100 };
    await test.db.scheduleItem.update({ where: { id: made.due.id }, data: done });

    const { content, asked, last } = await form();

    expect(content).toMatchObject({ confidence: null, achievements: "إطلاق المرحلة الأولى", nextSteps: "" });
    expect(content.entries).toMatchObject([{ itemId: made.due.id, claim: "done", day: "2026-11-19" }]);
    expect(last).toMatchObject({ confidence: 3, period: { id: october.id } });
    expect(asked.find(({ milestone }) => milestone.id === made.due.id)).toMatchObject({
      reason: "done",
      lastClaim: { claim: "onDate", day: "2026-11-29" },
    });
  });
});

describe("saving", () => {
  it("keeps each change, and with the first one what was offered", async () => {
    const done = { actualFinishDay: "2026-11-19", progressPercent: 100 };
    await test.db.scheduleItem.update({ where: { id: made.due.id }, data: done });

    const saved = await save({ confidence: 4 });

    expect(saved).toMatchObject({ version: 2, saved: { by: { id: made.owner.personId } } });
    const { content, isPrefilled } = await form();
    expect(isPrefilled).toBe(false);
    expect(content).toMatchObject({ confidence: 4, entries: [{ itemId: made.due.id, claim: "done" }] });
  });

  it("takes an answer half given, says what it lacks, and takes it back", async () => {
    const { problems } = await save({
      entries: [{ itemId: made.due.id, claim: "newForecast", day: iso("2027-01-10") }],
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: `entries.${made.due.id}.reasonCode`, rule: "reasonMissing" }),
    );
    await save({ entries: [{ itemId: made.due.id, claim: null }] });
    expect((await form()).content.entries).toEqual([]);
  });

  it("keeps what the plan said when the claim was made, until another claim is made", async () => {
    await save({ entries: [onDate(made.due.id)] });
    await test.db.scheduleItem.update({
      where: { id: made.due.id },
      data: { forecastFinishDay: "2026-12-01" },
    });
    await save({ entries: [{ ...onDate(made.due.id), note: "كما هو" }] });
    const entry = () => test.db.reportEntry.findFirstOrThrow({ where: { itemId: made.due.id } });
    expect(await entry()).toMatchObject({ seenForecastDay: "2026-11-29", day: "2026-11-29", note: "كما هو" });
    await save({ entries: [{ itemId: made.due.id, claim: "newForecast", day: iso("2027-01-10") }] });
    expect(await entry()).toMatchObject({ seenForecastDay: "2026-12-01" });
  });

  it("is one act of history for each change, and none for saving the same again", async () => {
    await save(answers());
    const acts = await test.db.auditEvent.count();
    const again = await save(answers());
    expect(again.version).toBe(2);
    expect(await test.db.auditEvent.count()).toBe(acts);
    const act = await test.db.auditEvent.findFirstOrThrow({
      where: { action: "report.draft" },
      include: { changes: true },
    });
    expect(act).toMatchObject({
      actorId: made.owner.personId,
      programId: made.program.id,
      subjectType: "report",
    });
    expect(act.changes.map(({ entity }) => entity)).toContain("reportEntry");
  });

  it("shows both sides when another device was first, and loses neither", async () => {
    const { version } = await form();
    await save({ nextSteps: "من الهاتف", entries: [onDate(made.due.id)] }, version);
    const late = iso("2027-01-10");
    const refusal = await refusalOf(
      save(
        { nextSteps: "من المكتب", entries: [{ itemId: made.due.id, claim: "newForecast", day: late }] },
        version,
      ),
    );
    expect(refusal).toMatchObject({
      code: "VERSION_CONFLICT",
      data: {
        currentVersion: version + 1,
        values: [
          { field: "nextSteps", mine: "من المكتب", theirs: "من الهاتف" },
          { field: `entries.${made.due.id}.claim`, mine: "newForecast", theirs: "onDate" },
        ],
      },
    });
    const other = await refusalOf(save({ confidence: 2 }, version));
    expect(other.data).toMatchObject({ values: [{ field: "confidence", mine: 2, theirs: null }] });
    expect((await form()).content.nextSteps).toBe("من الهاتف");
  });

  it("refuses what is not of the program, and a link that no browser should open", async () => {
    expect(await refusalOf(save({ entries: [onDate("elsewhere")], touchedRiskIds: ["r"] }))).toMatchObject({
      data: {
        problems: [
          { path: "entries.elsewhere", rule: "notInList" },
          { path: "touchedRiskIds", rule: "notInList" },
        ],
      },
    });
    const link = { ...onDate(made.due.id), evidenceLink: "javascript:alert(1)" };
    expect(await refusalOf(save({ entries: [link] }))).toMatchObject({
      data: { problems: [{ path: "entries.0.evidenceLink", rule: "wrongFormat" }] },
    });
  });

  it("lets exactly one of many at the same moment through", async () => {
    const { version } = await form();
    const attempts = [1, 2, 3, 4, 5].map((confidence) => save({ confidence }, version));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await form()).version).toBe(version + 1);
  });
});

describe("submitting", () => {
  it("hands over what was saved, and takes it out of the owner's hands", async () => {
    await save(answers());
    expect(await submit()).toMatchObject({ id, state: "submitted", version: 3 });

    const { state, abilities, steps, content } = await form();
    expect([state, abilities]).toEqual(["submitted", []]);
    expect(content.entries).toMatchObject([{ day: "2026-11-29" }, { day: "2026-12-10" }]);
    expect(steps).toMatchObject([
      { fromState: "draft", toState: "submitted", by: { id: made.owner.personId }, day: REPORTING_DAY },
    ]);
    expect(await refusalOf(save({ confidence: 1 }))).toMatchObject({
      code: "REPORTING_STATE",
      data: { state: "submitted", reason: "underReview" },
    });
  });

  it("names everything that is still missing, and stays a draft", async () => {
    const refusal = await refusalOf(submit());
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", data: { problems: (await form()).problems } });
    expect((await form()).state).toBe("draft");
  });

  it("submits only what was read", async () => {
    const { version } = await save(answers());
    await save({ confidence: 2 });
    expect((await refusalOf(submit(version))).code).toBe("VERSION_CONFLICT");
  });

  it("happens once, however often it is pressed", async () => {
    const { version } = await save(answers());
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => submit(version)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await test.db.reportTransition.count()).toBe(1);
  });

  it("happens wholly or not at all, wherever it crashes", async () => {
    const { version } = await save(answers());
    const stateOf = async () => [
      await test.db.report.findMany(),
      await test.db.reportTransition.count(),
      await test.db.auditEvent.count(),
    ];
    const before = await stateOf();
    for (let at = 1; ; at++) {
      const attempt = as(made.owner, failingAt(test.db, at).db).reports.submit({ id, version });
      const outcome = await attempt.then(
        () => null,
        (error: unknown) => error,
      );
      if (outcome === null) break;
      expect(outcome).toMatchObject({ cause: { cause: expect.any(Crash) } });
      expect(await stateOf()).toEqual(before);
    }
    const [[report], steps, acts] = (await stateOf()) as [{ state: string }[], number, number];
    expect([report?.state, steps, acts]).toEqual(["submitted", 1, (before[2] as number) + 1]);
  });
});
