import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ReportApproveInput, ReportReturnInput, ReportSaveInput } from "#shared/contract/reports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActivity, makeActor, makeLink, makePerson } from "../testing/factories.ts";
import { Crash, failingAt } from "../testing/failing.ts";
import { refusalOf } from "../testing/refusal.ts";
import { makeReporting, openNovember, REPORTING_DAY, type Reporting } from "../testing/reporting.ts";

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

async function versionOf() {
  return (await test.db.report.findUniqueOrThrow({ where: { id } })).version;
}

/** Done on the 22nd, and the next one five weeks later. */
const claims = (): NonNullable<ReportSaveInput["entries"]> => [
  {
    itemId: made.due.id,
    claim: "done",
    day: iso("2026-11-22"),
    evidenceLink: "https://portal.example/launch",
  },
  {
    itemId: made.soon.id,
    claim: "newForecast",
    day: iso("2027-01-14"),
    reasonCode: "procurement",
    note: "المورّد تأخر",
  },
];

async function submitted(entries = claims(), confidence = 4, actor = made.owner): Promise<void> {
  const said = { confidence, achievements: "أنجزنا", nextSteps: "نُطلق", entries };
  const { version } = await as(actor).reports.save({ id, version: await versionOf(), ...said });
  await as(actor).reports.submit({ id, version });
}

const review = () => as(made.pmo).reports.review({ id });
const giveBack = async (notes: Omit<ReportReturnInput, "id" | "version">) =>
  as(made.pmo).reports.return({ id, version: await versionOf(), ...notes });
const approve = async (confirmed: ReportApproveInput["confirmed"] = [], db: Db = test.db) =>
  as(made.pmo, db).reports.approve({ id, version: await versionOf(), confirmed });

const stored = (itemId: string) => test.db.scheduleItem.findUniqueOrThrow({ where: { id: itemId } });

describe("a review", () => {
  it("shows each claim beside the plan and what it would change, those that change something first", async () => {
    await submitted([{ itemId: made.due.id, claim: "onDate" }, ...claims().slice(1)]);
    const { entries, abilities, unanswered, last } = await review();
    expect(entries).toMatchObject([
      {
        milestone: { id: made.soon.id },
        claim: "newForecast",
        byWorkDays: 25,
        changesPlan: true,
        moved: null,
      },
      {
        milestone: { id: made.due.id },
        claim: "onDate",
        day: "2026-11-29",
        byWorkDays: null,
        changesPlan: false,
      },
    ]);
    expect(abilities).toEqual(["report.return", "report.approve"]);
    expect([unanswered, last]).toEqual([[], null]);
  });

  it("says where the claim contradicts the computed status", async () => {
    const declared = { declaredState: "stalled", declaredDay: "2026-10-01" };
    await test.db.program.update({ where: { id: made.program.id }, data: declared });
    await submitted(undefined, 5);
    expect((await review()).divergence).toEqual({
      score: 300,
      reasons: [{ rule: "moreConfident", points: 3 }],
    });
    expect((await as(made.pmo).reports.queue({})).reports).toMatchObject([
      {
        id,
        confidence: 5,
        divergence: { score: 300 },
        doneCount: 1,
        newForecastCount: 1,
        isResubmitted: false,
      },
    ]);
  });
});

describe("returning", () => {
  it("puts the notes on exact fields, where the owner sees them", async () => {
    await submitted();
    await giveBack({
      note: "نحتاج توضيحًا",
      fields: [{ field: "nextSteps", note: "متى؟" }],
      entries: [{ itemId: made.soon.id, note: "ما أثر التأخر؟" }],
    });
    const { state, returned, abilities } = await as(made.owner).reports.edit({ id });
    expect(state).toBe("returned");
    expect(returned).toMatchObject({
      note: "نحتاج توضيحًا",
      by: { id: made.pmo.personId },
      day: REPORTING_DAY,
      fields: [{ field: "nextSteps", note: "متى؟" }],
      entries: [{ itemId: made.soon.id, note: "ما أثر التأخر؟" }],
    });
    expect(abilities).toEqual(["report.draft", "report.submit"]);
  });

  it("leaves the notes with the report when it is submitted anew, for who reviews it", async () => {
    await submitted();
    await giveBack({ fields: [{ field: "nextSteps", note: "متى؟" }] });
    await submitted();
    expect((await as(made.owner).reports.edit({ id })).returned).toBeNull();
    expect((await review()).returned).toMatchObject({ fields: [{ field: "nextSteps" }] });
    expect((await as(made.pmo).reports.queue({})).reports).toMatchObject([{ isResubmitted: true }]);
    await giveBack({ note: "مرة أخرى" });
    expect((await review()).returned).toMatchObject({ note: "مرة أخرى", fields: [], entries: [] });
  });

  it("takes a note on something, and only on what the report says", async () => {
    await submitted();
    expect(await refusalOf(giveBack({}))).toMatchObject({
      data: { problems: [{ path: "note", rule: "returnNoteMissing" }] },
    });
    expect(await refusalOf(giveBack({ entries: [{ itemId: made.far.id, note: "؟" }] }))).toMatchObject({
      data: { problems: [{ path: `entries.${made.far.id}`, rule: "notInList" }] },
    });
    expect(await refusalOf(giveBack({ fields: [{ field: "nextSteps", note: " " }] }))).toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});

describe("approving", () => {
  it("takes the claims into the plan with their reasons", async () => {
    await submitted();
    expect(await approve()).toMatchObject({ id, state: "approved" });

    expect(await stored(made.due.id)).toMatchObject({
      actualFinishDay: "2026-11-22",
      progressPercent: 100,
      version: 2,
    });
    expect(await stored(made.soon.id)).toMatchObject({
      forecastFinishDay: "2027-01-14",
      actualFinishDay: null,
    });
    expect(await test.db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "approved",
      approvedById: made.pmo.personId,
      approvedAt: clock.now(),
    });
    const acts = await test.db.auditEvent.findMany({
      where: { action: "report.approve" },
      include: { changes: true },
      orderBy: { seq: "asc" },
    });
    expect(acts).toMatchObject([
      { subjectType: "report", subjectId: id, reasonCode: null },
      { subjectType: "scheduleItem", subjectId: made.due.id, reasonCode: null },
      {
        subjectType: "scheduleItem",
        subjectId: made.soon.id,
        reasonCode: "procurement",
        note: "المورّد تأخر",
      },
    ]);
    expect(acts[2]?.changes).toMatchObject([
      { field: "forecastFinishDay", fromValue: '"2026-12-10"', toValue: '"2027-01-14"' },
    ]);
  });

  it("is for ever: nothing can be done to it, and readers may read it", async () => {
    await submitted();
    await approve();
    const version = await versionOf();
    const again = [
      as(made.pmo).reports.return({ id, version, note: "x" }),
      as(made.pmo).reports.approve({ id, version }),
      as(made.owner).reports.save({ id, version, confidence: 1 }),
    ];
    for (const attempt of again) {
      expect((await refusalOf(attempt)).data).toMatchObject({ state: "approved", reason: "alreadyApproved" });
    }
    expect(await as(await makeActor(test.db, "viewer")).reports.read({ id })).toMatchObject({
      state: "approved",
      content: { confidence: 4 },
      approved: { by: { id: made.pmo.personId }, day: REPORTING_DAY },
      milestones: [{ id: made.due.id }, { id: made.soon.id }],
      abilities: [],
    });
  });

  it("moves what depends on the claims only when asked to, and never what is claimed itself", async () => {
    const { id: programId, planId } = made.program;
    const activity = await makeActivity(test.db, {
      ...{ programId, forecastStartDay: "2026-12-13", forecastFinishDay: "2026-12-17", durationWorkDays: 5 },
    });
    await makeLink(test.db, { planId, predecessorId: made.soon.id, successorId: activity.id });
    await makeLink(test.db, { planId, predecessorId: activity.id, successorId: made.far.id });
    await submitted();
    const version = await versionOf();
    await as(made.pmo).reports.approve({ id, version, movesDependants: true });

    expect(await stored(activity.id)).toMatchObject({
      forecastStartDay: "2027-01-17",
      forecastFinishDay: "2027-01-21",
      version: 2,
    });
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2027-01-14" });
    expect(await stored(made.far.id)).toMatchObject({ forecastFinishDay: "2027-06-01", version: 1 });
    const [act] = await test.db.auditEvent.findMany({
      where: { reasonCode: "dependency" },
      include: { changes: true },
    });
    expect(act).toMatchObject({ action: "report.approve", subjectId: id, actorId: made.pmo.personId });
    expect(new Set(act?.changes.map(({ entityId }) => entityId))).toEqual(new Set([activity.id]));
  });

  it("judges claims as of the day they were submitted", async () => {
    await submitted([
      { itemId: made.due.id, claim: "newForecast", day: iso("2026-11-26"), reasonCode: "scope" },
      ...claims().slice(1),
    ]);
    const later = createTestCaller({ db: test.db, actor: made.pmo, clock: fixedClock(iso("2026-11-30")) });
    await later.reports.approve({ id, version: await versionOf() });
    expect(await stored(made.due.id)).toMatchObject({ forecastFinishDay: "2026-11-26" });
  });

  it("happens wholly or not at all, wherever it crashes, and once when tried again", async () => {
    await submitted();
    const version = await versionOf();
    const stateOf = async () => ({
      reports: await test.db.report.findMany(),
      items: await test.db.scheduleItem.findMany(),
      steps: await test.db.reportTransition.count(),
      acts: await test.db.auditEvent.count(),
      changes: await test.db.change.count(),
    });
    const before = await stateOf();
    let crashes = 0;
    for (let at = 1; ; at++) {
      const outcome = await approve([], failingAt(test.db, at).db).then(
        () => null,
        (error: unknown) => error,
      );
      if (outcome === null) break;
      expect(outcome).toMatchObject({ cause: { cause: expect.any(Crash) } });
      expect(await stateOf()).toEqual(before);
      crashes += 1;
    }
    expect(crashes).toBeGreaterThan(12);
    const after = await stateOf();
    expect([after.steps - before.steps, after.acts - before.acts]).toEqual([1, 3]);
    expect((await refusalOf(as(made.pmo).reports.approve({ id, version }))).code).toBe("REPORTING_STATE");
    expect(await stateOf()).toEqual(after);
  });

  it("happens once when two reviewers press at the same moment", async () => {
    await submitted();
    const version = await versionOf();
    const reviewers = [made.pmo, await makeActor(test.db, "pmo"), await makeActor(test.db, "pmo")];
    const outcomes = await Promise.allSettled(
      reviewers.map((reviewer) => as(reviewer).reports.approve({ id, version })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await stored(made.soon.id)).toMatchObject({ version: 2 });
  });
});

describe("a plan that moved since a claim was made", () => {
  const move = async (itemId: string, forecastDay: string) =>
    as(made.pmo).milestones.update({
      ...{ id: itemId, version: (await stored(itemId)).version },
      ...{ forecastDay: iso(forecastDay), reasonCode: "dependency", note: "" },
    });

  it("is shown with both sides and who moved it, and nothing is approved", async () => {
    await submitted();
    await move(made.soon.id, "2026-12-20");

    const refusal = await refusalOf(approve());

    expect(refusal).toMatchObject({
      code: "PLAN_MOVED",
      data: {
        items: [
          {
            itemId: made.soon.id,
            seenForecastDay: "2026-12-10",
            forecastDay: "2026-12-20",
            claim: "newForecast",
            claimedDay: "2027-01-14",
            changedOn: REPORTING_DAY,
          },
        ],
      },
    });
    expect(await stored(made.due.id)).toMatchObject({ actualFinishDay: null });
    const [entry] = (await review()).entries.filter(({ moved }) => moved);
    expect(entry?.moved).toMatchObject({ itemId: made.soon.id, forecastDay: "2026-12-20" });
    expect((await as(made.pmo).reports.queue({})).reports[0]?.hasPlanMoved).toBe(true);
  });

  it("gives way to the claim, or stands, as the reviewer says who saw it", async () => {
    await submitted();
    await move(made.soon.id, "2026-12-20");
    const seen = { itemId: made.soon.id, forecastDay: iso("2026-12-20"), actualDay: null };
    await approve([{ ...seen, stands: "plan" }]);
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2026-12-20" });
    expect(await stored(made.due.id)).toMatchObject({ actualFinishDay: "2026-11-22" });
  });

  it("gives way to the claim when the reviewer says so", async () => {
    await submitted();
    await move(made.soon.id, "2026-12-20");
    const seen = { itemId: made.soon.id, forecastDay: iso("2026-12-20"), actualDay: null };
    await approve([{ ...seen, stands: "claim" }]);
    expect(await stored(made.soon.id)).toMatchObject({ forecastFinishDay: "2027-01-14" });
  });

  it("is corrected when the claim of another actual day stands", async () => {
    await submitted();
    const { version } = await stored(made.due.id);
    await as(made.pmo).milestones.update({ id: made.due.id, version, actualDay: iso("2026-11-24") });
    const seen = { itemId: made.due.id, forecastDay: iso("2026-11-29"), actualDay: iso("2026-11-24") };
    await approve([{ ...seen, stands: "claim" }]);
    expect(await stored(made.due.id)).toMatchObject({ actualFinishDay: "2026-11-22" });
    const act = { action: "report.approve", subjectId: made.due.id };
    expect(await test.db.auditEvent.findFirst({ where: act })).toMatchObject({ reasonCode: "correction" });
  });

  it("is asked about again when it moved once more after it was seen", async () => {
    await submitted();
    await move(made.soon.id, "2026-12-20");
    const seen = { itemId: made.soon.id, forecastDay: iso("2026-12-20"), actualDay: null };
    await move(made.soon.id, "2026-12-22");
    const refusal = await refusalOf(approve([{ ...seen, stands: "claim" }]));
    expect(refusal).toMatchObject({ code: "PLAN_MOVED", data: { items: [{ forecastDay: "2026-12-22" }] } });
  });

  it("is no matter where it moved to what the claim says", async () => {
    await submitted();
    await move(made.soon.id, "2027-01-14");
    await approve();
    const acts = await test.db.auditEvent.count({ where: { action: "report.approve" } });
    expect(acts).toBe(2);
  });
});

describe("nobody decides their own", () => {
  it("also when an officer of the PMO deputises the program", async () => {
    const { personId } = await makeActor(test.db, "pmo");
    await test.db.programRole.create({ data: { personId, programId: made.program.id, role: "deputy" } });
    const deputy = await actorOf(test.db, personId);
    await submitted(claims(), 4, deputy);

    const version = await versionOf();
    const own = { code: "FORBIDDEN", data: { reason: "ownReport" } };
    expect(await refusalOf(as(deputy).reports.approve({ id, version }))).toMatchObject(own);
    expect(await refusalOf(as(deputy).reports.return({ id, version, note: "x" }))).toMatchObject(own);
    expect((await as(deputy).reports.review({ id })).abilities).toEqual([]);
    await as(made.pmo).reports.approve({ id, version });
  });

  it("nor who wrote it before they joined the PMO", async () => {
    const { id: personId } = await makePerson(test.db, { role: "owner" });
    const role = await test.db.programRole.create({
      data: { personId, programId: made.program.id, role: "deputy" },
    });
    const version = await versionOf();
    await as(await actorOf(test.db, personId)).reports.save({ id, version, confidence: 5 });
    await submitted();
    await test.db.programRole.delete({ where: { id: role.id } });
    await test.db.person.update({ where: { id: personId }, data: { role: "pmo" } });

    const officer = await actorOf(test.db, personId);
    const attempt = as(officer).reports.approve({ id, version: await versionOf() });
    expect(await refusalOf(attempt)).toMatchObject({ code: "FORBIDDEN", data: { reason: "ownReport" } });
  });
});
