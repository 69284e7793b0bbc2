import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson, makeProgram } from "../testing/factories.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import {
  makeReporting,
  openNovember,
  REPORTING_DAY,
  type Reporting,
  strangers,
} from "../testing/reporting.ts";

let test: TestDatabase;
let made: Reporting;
let id: string;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
});

function as(actor: Actor | null, day: string = REPORTING_DAY) {
  return createTestCaller({ db: test.db, actor, clock: fixedClock(day as IsoDay) });
}

async function submitReport(): Promise<void> {
  const entries = [made.due, made.soon].map(({ id: itemId }) => ({ itemId, claim: "onDate" as const }));
  const said = { confidence: 4, achievements: "أنجزنا", nextSteps: "نُطلق", entries };
  const { version } = await as(made.owner).reports.save({ id, version: 1, ...said });
  await as(made.owner).reports.submit({ id, version });
}

describe("the desk", () => {
  it("has nothing to show before a period has opened", async () => {
    expect(await as(made.pmo).reports.desk({})).toMatchObject({
      period: null,
      tiles: [],
      timeliness: { value: null, missing: "nothingDue" },
    });
  });

  it("has a tile for each program: who has not reported, and who owes nothing", async () => {
    const { planId, workstreamId } = made.program;
    const stopped = await makeProgram(test.db, { planId, workstreamId });
    const declared = { declaredState: "stopped", declaredDay: "2026-06-01" };
    await test.db.program.update({ where: { id: stopped.id }, data: declared });
    id = await openNovember(test.db, made);

    const desk = await as(made.pmo).reports.desk({});

    expect(desk.period).toMatchObject({ id: made.period.id, abilities: ["period.update", "period.close"] });
    expect(desk.closesInWorkDays).toBe(8);
    expect(desk.tiles).toMatchObject([
      { program: { id: made.program.id }, state: "draft", reportId: id, owner: { id: made.owner.personId } },
      { program: { id: stopped.id }, state: "notOwing", notOwing: "stopped", reportId: null },
    ]);
    expect(desk.counts).toMatchObject({ draft: 1, notOwing: 1, submitted: 0 });
  });

  it("shows claims once they are made, and counts lateness in working days", async () => {
    id = await openNovember(test.db, made);
    await submitReport();
    const [tile] = (await as(made.pmo).reports.desk({})).tiles;
    expect(tile).toMatchObject({
      state: "submitted",
      confidence: 4,
      submittedDay: REPORTING_DAY,
      lateWorkDays: 0,
    });
    await as(made.pmo, "2026-12-09").reports.approve({ id, version: 3 });
    const later = await as(made.pmo, "2026-12-10").reports.desk({});
    expect(later.tiles[0]).toMatchObject({ state: "approved", approvedDay: "2026-12-09", lateWorkDays: 2 });
    expect(later.timeliness).toMatchObject({ value: 0, inputs: { onTimeCount: 0, dueCount: 1 } });
  });

  it("lists what is due within ninety days and what is overdue", async () => {
    id = await openNovember(test.db, made);
    const { upcoming, overdue } = await as(made.pmo, "2026-12-01").reports.desk({});
    expect(upcoming).toMatchObject([{ id: made.soon.id, programCode: made.program.code, inWorkDays: 7 }]);
    expect(overdue).toMatchObject([{ id: made.due.id, status: { status: "late" } }]);
  });

  it("shows another period when it is named, and knows its neighbours", async () => {
    id = await openNovember(test.db, made);
    const periodId = made.period.id;
    expect(await as(made.pmo).reports.desk({ periodId })).toMatchObject({
      previousPeriodId: null,
      nextPeriodId: null,
    });
    expect((await refusalOf(as(made.pmo).reports.desk({ periodId: "gone" }))).code).toBe("NOT_FOUND");
  });
});

describe("who may do what with a report", () => {
  const all = async (people: Readonly<Record<string, Actor>>, attempt: (actor: Actor) => Promise<unknown>) =>
    Object.values(await outcomesFor(Object.keys(people), (name) => attempt(people[name] ?? made.pmo))).join(
      " ",
    );

  it("goes by role, program and state, for every procedure", async () => {
    id = await openNovember(test.db, made);
    // Administrator, PMO, an owner of nothing, executive, viewer, and the program's own owner.
    const others = await strangers(test.db);
    const people = { ...Object.fromEntries(ROLES.map((role) => [role, others[role]])), own: made.owner };
    const [no, none] = ["FORBIDDEN", "NOT_FOUND"];

    expect(await all(people, (actor) => as(actor).reports.current())).toBe(`${no} yes yes ${no} ${no} yes`);
    expect(await all(people, (actor) => as(actor).reports.edit({ id }))).toBe(
      `${no} ${no} ${none} ${no} ${no} yes`,
    );
    expect(await all(people, (actor) => as(actor).reports.save({ id, version: 1, confidence: null }))).toBe(
      `${no} ${no} ${none} ${no} ${no} yes`,
    );
    expect(await all(people, (actor) => as(actor).reports.submit({ id, version: 2 }))).toBe(
      `${no} ${no} ${none} ${no} ${no} INVALID_INPUT`,
    );
    expect(await all(people, (actor) => as(actor).reports.read({ id }))).toBe(
      `${none} yes ${none} ${none} ${none} yes`,
    );
    expect(await all(people, (actor) => as(actor).reports.queue({}))).toBe(
      `${no} yes ${no} ${no} ${no} ${no}`,
    );
    expect(await all(people, (actor) => as(actor).reports.review({ id }))).toBe(
      `${no} yes ${no} ${no} ${no} ${no}`,
    );
    expect(await all(people, (actor) => as(actor).reports.desk({}))).toBe(`yes yes yes yes ${no} yes`);
    const back = (actor: Actor) => as(actor).reports.return({ id, version: 2, note: "x" });
    expect(await all(people, back)).toBe(`${no} REPORTING_STATE ${no} ${no} ${no} ${no}`);
    expect(await all(people, (actor) => as(actor).reports.approve({ id, version: 2 }))).toBe(
      `${no} REPORTING_STATE ${no} ${no} ${no} ${no}`,
    );
  });

  it("lets every reader read what is approved, and hides a program that is not theirs", async () => {
    id = await openNovember(test.db, made);
    const approver = await makePerson(test.db, { role: "pmo" });
    const data = {
      state: "approved",
      approvedById: approver.id,
      approvedAt: new Date("2026-11-25T09:00:00Z"),
    };
    await test.db.report.update({ where: { id }, data });
    const others = await strangers(test.db);
    expect(await all(others, (actor) => as(actor).reports.read({ id }))).toBe("yes yes NOT_FOUND yes yes");
    await test.db.program.update({ where: { id: made.program.id }, data: { isPublished: false } });
    expect(await all(others, (actor) => as(actor).reports.read({ id }))).toBe(
      "yes yes NOT_FOUND yes NOT_FOUND",
    );
  });

  it("shows an executive who has not reported, but nothing of what is not approved", async () => {
    id = await openNovember(test.db, made);
    await submitReport();
    const { executive } = await strangers(test.db);
    const { tiles, period } = await as(executive).reports.desk({});
    expect(tiles).toMatchObject([{ state: "submitted", reportId: null, confidence: null, divergence: null }]);
    expect(period?.abilities).toEqual([]);
  });
});
