import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { PeriodRow } from "#shared/contract/periods.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson, makeProgram } from "../testing/factories.ts";
import { Crash, failingAt } from "../testing/failing.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import { makeReporting, REPORTING_DAY, type Reporting, strangers } from "../testing/reporting.ts";
import { draftLateReports } from "./draft-late.ts";
import { openDuePeriods } from "./open-due.ts";

const clock = fixedClock(REPORTING_DAY);
const iso = (text: string) => text as IsoDay;

let test: TestDatabase;
let made: Reporting;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
});

const as = (actor: Actor | null, db = test.db) => createTestCaller({ db, actor, clock }).periods;
const pmo = () => as(made.pmo);

async function november(): Promise<PeriodRow> {
  const { periods } = await pmo().list();
  const found = periods.find(({ id }) => id === made.period.id);
  if (!found) throw new Error("November is a period");
  return found;
}

async function versioned() {
  const { id, version } = await november();
  return { id, version };
}

const open = async () => pmo().open(await versioned());
const close = async (leavesUnreviewed = false) => pmo().close({ ...(await versioned()), leavesUnreviewed });
const reopen = async () => pmo().reopen({ ...(await versioned()), reason: "وصل تقرير متأخر" });

function reports() {
  return test.db.report.findMany({ orderBy: { id: "asc" } });
}

describe("opening a period", () => {
  it("gives every program that owes a report an empty draft", async () => {
    const { planId, workstreamId } = made.program;
    const stopped = await makeProgram(test.db, { planId, workstreamId });
    await test.db.program.update({
      where: { id: stopped.id },
      data: { declaredState: "stopped", declaredDay: "2026-06-01" },
    });

    await open();

    expect(await november()).toMatchObject({ state: "open", counts: { draft: 1, approved: 0 } });
    expect(await reports()).toMatchObject([{ programId: made.program.id, state: "draft", confidence: null }]);
  });

  it("is one act of history that says who opened what, with the drafts that came of it", async () => {
    await open();

    const act = await test.db.auditEvent.findFirstOrThrow({ include: { changes: true } });
    expect(act).toMatchObject({
      action: "period.open",
      actorId: made.pmo.personId,
      subjectId: made.period.id,
    });
    expect(act.changes.map(({ entity, field }) => [entity, field])).toEqual([
      ["reportingPeriod", "state"],
      ["reportingPeriod", "openedAt"],
      ["report", null],
    ]);
  });

  it("happens once", async () => {
    await open();
    expect(await refusalOf(open())).toMatchObject({
      code: "REPORTING_STATE",
      data: { state: "open", reason: "alreadyOpen" },
    });
    expect(await reports()).toHaveLength(1);
  });
});

describe("the clock", () => {
  const openDue = (day: string) =>
    openDuePeriods({ db: test.db, clock: fixedClock(iso(day)), log: silentLog() });

  it("opens a period on its day, once, and as nobody's act", async () => {
    expect(await openDue("2026-11-23")).toBe(0);
    expect(await openDue("2026-11-24")).toBe(1);
    expect(await openDue("2026-11-24")).toBe(0);
    expect(await november()).toMatchObject({ state: "open", counts: { draft: 1 } });
    expect(await test.db.auditEvent.findMany()).toMatchObject([{ action: "period.open", actorId: null }]);
  });

  it("catches up while owners can still report in time, and no later", async () => {
    expect(await openDue("2026-12-08")).toBe(0);
    expect(await openDue("2026-12-07")).toBe(1);
  });
});

describe("a program that comes to owe a report after its period opened", () => {
  const draftLate = () => draftLateReports({ db: test.db, clock });
  const stop = (declaredState: string | null) =>
    test.db.program.update({
      where: { id: made.program.id },
      data: { declaredState, declaredDay: declaredState && "2026-11-01" },
    });

  it("gets a draft once, as nobody's act", async () => {
    await stop("stopped");
    await open();
    expect(await draftLate()).toBe(0);
    await stop(null);
    expect(await draftLate()).toBe(1);
    expect(await draftLate()).toBe(0);
    expect(await november()).toMatchObject({ counts: { draft: 1 } });
    const [act] = await test.db.auditEvent.findMany({ orderBy: { seq: "desc" }, take: 1 });
    expect(act).toMatchObject({ action: "system.reportsDrafted", actorId: null });
    const owner = createTestCaller({ db: test.db, actor: made.owner, clock });
    expect((await owner.reports.current()).reports).toMatchObject([{ state: "draft" }]);
  });

  it("gets none for a period that is scheduled or closed", async () => {
    expect(await draftLate()).toBe(0);
    await stop("stopped");
    await open();
    await close();
    await stop(null);
    expect(await draftLate()).toBe(0);
  });
});

describe("closing a period", () => {
  it("freezes the plan as it stands and marks what is not approved as missing", async () => {
    await open();
    await close();

    expect(await november()).toMatchObject({
      state: "closed",
      counts: { draft: 0, missing: 1 },
      snapshot: { number: 1, statusDay: REPORTING_DAY },
    });
    const snapshot = await test.db.planSnapshot.findFirstOrThrow();
    expect(snapshot.sha256).toBe(createHash("sha256").update(snapshot.content).digest("hex"));
    expect(JSON.parse(snapshot.content)).toMatchObject({
      plan: { id: made.plan.id },
      programs: [{ id: made.program.id }],
    });
    expect(await test.db.reportTransition.findMany()).toMatchObject([
      { fromState: "draft", toState: "missing", actorId: made.pmo.personId },
    ]);
  });

  it("leaves approved reports as they are", async () => {
    await open();
    const [report] = await reports();
    const approver = await makePerson(test.db, { role: "pmo" });
    const data = { state: "approved", approvedById: approver.id, approvedAt: clock.now() };
    await test.db.report.update({ where: { id: report?.id ?? "" }, data });
    const before = await reports();

    await close();

    expect(await reports()).toEqual(before);
  });

  it("waits for reports that are under review, unless it is said to leave them", async () => {
    await open();
    await test.db.report.updateMany({ data: { state: "submitted", submittedAt: clock.now() } });

    expect(await refusalOf(close())).toMatchObject({
      code: "REPORTING_STATE",
      data: { state: "submitted", reason: "awaitsReview" },
    });
    expect(await november()).toMatchObject({ state: "open", snapshot: null });

    await close(true);
    expect(await november()).toMatchObject({ state: "closed", counts: { submitted: 0, missing: 1 } });
  });

  it("happens wholly or not at all, wherever it crashes", async () => {
    await open();
    const input = await versioned();
    const stateOf = async () => ({
      reports: await reports(),
      periods: await test.db.reportingPeriod.findMany(),
      steps: await test.db.reportTransition.findMany(),
      snapshots: await test.db.planSnapshot.count(),
      acts: await test.db.auditEvent.count(),
    });
    const before = await stateOf();
    let crashes = 0;
    for (let at = 1; ; at++) {
      const failing = failingAt(test.db, at);
      const attempt = as(made.pmo, failing.db).close({ ...input, leavesUnreviewed: false });
      const outcome = await attempt.then(
        () => "closed",
        (error: unknown) => error,
      );
      if ((await november()).state === "closed") break;
      expect(outcome).toMatchObject({ cause: { cause: expect.any(Crash) } });
      expect(await stateOf()).toEqual(before);
      crashes += 1;
    }
    expect(crashes).toBeGreaterThan(10);
    const after = await stateOf();
    expect([after.snapshots, after.steps.length, after.acts]).toEqual([1, 1, before.acts + 1]);
  });
});

describe("reopening a period", () => {
  it("takes a reason, lets missing reports go on where they were and keeps what was frozen", async () => {
    await open();
    await test.db.report.updateMany({ data: { state: "returned" } });
    await close();

    await reopen();

    expect(await november()).toMatchObject({
      state: "open",
      counts: { returned: 1, missing: 0 },
      snapshot: { number: 1 },
      reopenReason: "وصل تقرير متأخر",
    });
    await close();
    expect((await november()).snapshot).toMatchObject({ number: 2 });
    expect(await test.db.planSnapshot.count()).toBe(2);
  });

  it("needs a reason, and a period that has closed", async () => {
    const { id, version } = await versioned();
    expect(await refusalOf(pmo().reopen({ id, version, reason: " " }))).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await refusalOf(reopen())).toMatchObject({ data: { reason: "neverOpened" } });
  });
});

describe("the rules of periods", () => {
  const rules = { kind: "month", opensWorkDaysBeforeEnd: 8, closesWorkDaysAfterEnd: 5 } as const;

  it("make every period to come, to the plan's last day", async () => {
    const { version } = await pmo().list();
    const view = await pmo().setRules({ version, ...rules });

    expect(view).toMatchObject({ rules, version: version + 1 });
    expect(view.periods).toHaveLength(26);
    expect(view.periods[0]).toMatchObject({
      id: made.period.id,
      opensDay: "2026-11-19",
      closesDay: "2026-12-07",
    });
    expect(view.periods.at(-1)).toMatchObject({ startDay: "2028-12-01", state: "scheduled" });
    const act = await test.db.auditEvent.findFirstOrThrow({ include: { changes: true } });
    expect(act.action).toBe("period.update");
    expect(act.changes.filter(({ operation }) => operation === "create")).toHaveLength(25);
  });

  it("leave a period that has opened and days that were set by hand", async () => {
    await open();
    const first = await pmo().setRules({ version: (await pmo().list()).version, ...rules });
    const december = first.periods[1];
    await pmo().updateDays({
      ...{ id: december?.id ?? "", version: december?.version ?? 0 },
      ...{ opensDay: iso("2026-12-15"), closesDay: iso("2027-01-12") },
    });

    const view = await pmo().setRules({ version: first.version, ...rules, kind: "quarter" });
    expect(view.periods.slice(0, 2)).toMatchObject([
      { kind: "month", startDay: "2026-11-01", opensDay: "2026-11-24" },
      { kind: "quarter", startDay: "2026-12-01" },
    ]);
  });

  it("are not overwritten unseen", async () => {
    const { version } = await pmo().list();
    await pmo().setRules({ version, ...rules });
    const refusal = await refusalOf(pmo().setRules({ version, ...rules, opensWorkDaysBeforeEnd: 3 }));
    expect(refusal).toMatchObject({
      code: "VERSION_CONFLICT",
      data: { values: [{ field: "opensWorkDaysBeforeEnd", mine: 3, theirs: 8 }] },
    });
  });
});

describe("the days of a period", () => {
  const days = { opensDay: iso("2026-11-22"), closesDay: iso("2026-12-10") };

  it("may be others, and say that somebody set them", async () => {
    const view = await pmo().updateDays({ ...(await versioned()), ...days });
    expect(view.periods[0]).toMatchObject({ ...days, hasOwnDays: true, version: 2 });
  });

  it("are refused where nobody works, and once the period is closed", async () => {
    const friday = { ...days, closesDay: iso("2026-12-11") };
    expect(await refusalOf(pmo().updateDays({ ...(await versioned()), ...friday }))).toMatchObject({
      data: { problems: [{ path: "closesDay", rule: "notWorkDay" }] },
    });
    await open();
    await close();
    expect(await refusalOf(pmo().updateDays({ ...(await versioned()), ...days }))).toMatchObject({
      code: "REPORTING_STATE",
    });
  });

  it("are not overwritten unseen", async () => {
    const before = await versioned();
    await pmo().updateDays({ ...before, ...days });
    expect(
      await refusalOf(pmo().updateDays({ ...before, ...days, closesDay: iso("2026-12-13") })),
    ).toMatchObject({
      code: "VERSION_CONFLICT",
      data: { values: [{ field: "closesDay", mine: "2026-12-13", theirs: "2026-12-10" }] },
    });
  });
});

describe("who keeps the periods", () => {
  it("is the PMO; everybody but viewers may read them", async () => {
    const people = await strangers(test.db);
    const all = async (attempt: (role: (typeof ROLES)[number]) => Promise<unknown>) =>
      Object.values(await outcomesFor(ROLES, attempt)).join(" ");
    const no = "FORBIDDEN";
    const { id } = made.period;
    const rules = { kind: "month", opensWorkDaysBeforeEnd: 5, closesWorkDaysAfterEnd: 5 } as const;
    const { version } = await pmo().list();

    expect(await all((role) => as(people[role]).list())).toBe(`yes yes yes yes ${no}`);
    expect(await all((role) => as(people[role]).setRules({ version, ...rules }))).toBe(
      `${no} yes ${no} ${no} ${no}`,
    );
    const days = { opensDay: iso("2026-11-22"), closesDay: iso("2026-12-10") };
    expect(await all((role) => as(people[role]).updateDays({ id, version: 1, ...days }))).toBe(
      `${no} yes ${no} ${no} ${no}`,
    );
    expect(await all((role) => as(people[role]).open({ id, version: 2 }))).toBe(
      `${no} yes ${no} ${no} ${no}`,
    );
    expect(await all((role) => as(people[role]).close({ id, version: 3 }))).toBe(
      `${no} yes ${no} ${no} ${no}`,
    );
    expect(await all((role) => as(people[role]).reopen({ id, version: 4, reason: "x" }))).toBe(
      `${no} yes ${no} ${no} ${no}`,
    );
  });

  it("sees beside each period what may be done to it as it stands", async () => {
    expect((await november()).abilities).toEqual(["period.update", "period.open"]);
    await open();
    expect((await november()).abilities).toEqual(["period.update", "period.close"]);
    await close();
    expect((await november()).abilities).toEqual(["period.reopen"]);
    const [read] = (await as(made.owner).list()).periods;
    expect(read?.abilities).toEqual([]);
  });
});
