import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Told } from "#shared/contract/notifications.ts";
import type { MailContent } from "#shared/contract/outbox.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Clock, fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { remind } from "./remind.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const on = (day: string): Clock => fixedClock(day as IsoDay);
const remindOn = (day: string) => remind({ db: database.db, clock: on(day) });

/** A plan with November 2026 open for reports (24 November to 7 December) and one owner with two programs. */
async function makeNovember() {
  const { db } = database;
  const plan = await makePlan(db);
  const manager = await makePerson(db);
  const owner = await makePerson(db, { role: "owner" });
  await db.person.update({ where: { id: owner.id }, data: { managerId: manager.id } });
  const programs = [];
  for (const code of ["A-1", "A-2"]) {
    const program = await makeProgram(db, {
      ...{ planId: plan.id, workstreamId: plan.workstreamId, code, ownerId: owner.id },
    });
    await makeMilestone(db, { programId: program.id });
    programs.push(program);
  }
  const period = await db.reportingPeriod.create({
    data: {
      ...{ planId: plan.id, state: "open", startDay: "2026-11-01", finishDay: "2026-11-30" },
      ...{ opensDay: "2026-11-24", closesDay: "2026-12-07" },
    },
  });
  return { owner, manager, programs, period };
}

async function lettersOf(): Promise<{ personId: string; dedupeKey: string; kinds: string[] }[]> {
  const rows = await database.db.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ personId, dedupeKey, data }) => {
    const { told } = JSON.parse(data) as MailContent;
    return {
      personId,
      dedupeKey,
      kinds: told.map(({ kind, data }) => `${kind} ${codeOf(data)}`),
    };
  });
}

function codeOf(data: Told["data"]): string {
  if ("decision" in data) return data.decision.code;
  if ("risk" in data) return data.risk.code;
  return "issue" in data ? data.issue.code : (data.program?.code ?? "");
}

describe("reminders", () => {
  it("stand in the owner's notifications one by one, and go in one letter", async () => {
    const { owner } = await makeNovember();
    expect(await remindOn("2026-11-24")).toBe(1);
    expect(await lettersOf()).toEqual([
      {
        personId: owner.id,
        dedupeKey: `digest:${owner.id}:2026-11-24`,
        kinds: ["reportOpening A-1", "reportOpening A-2"],
      },
    ]);
    const actor = await actorOf(database.db, owner.id);
    const caller = createTestCaller({ db: database.db, actor, clock: on("2026-11-24") });
    const { unread, notifications } = await caller.notifications.list();
    expect(unread).toBe(2);
    expect(notifications[0]).toMatchObject({
      kind: "reportOpening",
      isRead: false,
      at: "2026-11-24T09:00:00.000Z",
      data: { period: { kind: "month", startDay: "2026-11-01", closesDay: "2026-12-07" } },
    });
  });

  it("are written once however often they are looked for, at the same time too", async () => {
    await makeNovember();
    await Promise.all([remindOn("2026-11-24"), remindOn("2026-11-24"), remindOn("2026-11-24")]);
    expect(await remindOn("2026-11-24")).toBe(0);
    expect(await remindOn("2026-11-25")).toBe(0);
    expect(await database.db.notification.count()).toBe(2);
    expect(await lettersOf()).toHaveLength(1);
  });

  it("after downtime tell how things stand, and nothing of what was missed", async () => {
    const { owner, manager } = await makeNovember();
    expect(await remindOn("2026-12-10")).toBe(2);
    expect((await lettersOf()).map(({ personId, kinds }) => [personId, kinds])).toEqual(
      expect.arrayContaining([
        [owner.id, ["reportOverdue A-1", "reportOverdue A-2"]],
        [manager.id, ["reportEscalated A-1", "reportEscalated A-2"]],
      ]),
    );
    expect(await remindOn("2026-12-13")).toBe(0);
  });

  it("repeat in the letter what still stands, and notify of the news only", async () => {
    const { programs, period, owner } = await makeNovember();
    await remindOn("2026-11-24");
    const [first] = programs;
    const returned = { fromState: "submitted", toState: "returned", at: new Date("2026-11-25T06:00:00Z") };
    const report = await database.db.report.create({
      data: {
        ...{ programId: first?.id ?? "", periodId: period.id, state: "returned" },
        transitions: { create: { ...returned, actorId: owner.id } },
      },
    });
    await remindOn("2026-11-25");
    expect((await lettersOf())[1]?.kinds).toEqual(["reportReturned A-1", "reportOpening A-2"]);
    const { data } = await database.db.notification.findFirstOrThrow({ where: { kind: "reportReturned" } });
    expect(JSON.parse(data)).toMatchObject({ reportId: report.id });
    expect(await database.db.notification.count()).toBe(3);
  });

  it("say nothing of reports that are submitted, of stopped and of complete programs", async () => {
    const { programs, period } = await makeNovember();
    const [first, second] = programs;
    await database.db.report.create({
      data: { programId: first?.id ?? "", periodId: period.id, state: "submitted" },
    });
    await database.db.program.update({
      where: { id: second?.id ?? "" },
      data: { declaredState: "stopped", declaredDay: "2026-11-01" },
    });
    expect(await remindOn("2026-11-24")).toBe(0);
    await database.db.program.update({
      where: { id: second?.id ?? "" },
      data: { declaredState: null, declaredDay: null },
    });
    await database.db.scheduleItem.updateMany({
      data: { actualFinishDay: "2026-10-30", progressPercent: 100 },
    });
    expect(await remindOn("2026-11-24")).toBe(0);
  });

  it("do not blame an owner whose report nobody decided on before the period closed", async () => {
    const { programs, period } = await makeNovember();
    await database.db.reportingPeriod.update({ where: { id: period.id }, data: { state: "closed" } });
    for (const [index, { id }] of programs.entries()) {
      const fromState = index === 0 ? "submitted" : "draft";
      await database.db.report.create({
        data: {
          ...{ programId: id, periodId: period.id, state: "missing" },
          transitions: { create: { fromState, toState: "missing", at: new Date("2026-12-07T12:00:00Z") } },
        },
      });
    }
    await remindOn("2026-12-08");
    expect((await lettersOf()).flatMap(({ kinds }) => kinds)).toEqual(["reportOverdue A-2"]);
  });

  it("are read by themselves once they stand no more: a later stage began, or the report is in", async () => {
    const { owner, programs, period } = await makeNovember();
    await remindOn("2026-11-24");
    await remindOn("2026-12-08");
    const unread = () => database.db.notification.findMany({ where: { personId: owner.id, readAt: null } });
    expect((await unread()).map(({ kind }) => kind)).toEqual(["reportOverdue", "reportOverdue"]);
    const [first] = programs;
    await database.db.report.create({
      data: { programId: first?.id ?? "", periodId: period.id, state: "submitted" },
    });
    await remindOn("2026-12-09");
    expect((await unread()).map(({ subjectId }) => subjectId)).toEqual([programs[1]?.id]);
    expect(await database.db.notification.count()).toBe(4);
  });

  it("tell whoever answers for a risk or an issue once that its day has passed, while it is open", async () => {
    const { db } = database;
    const { owner, programs } = await makeNovember();
    const [program] = programs;
    if (!program) throw new Error("there is a program");
    const entry = {
      ...{ planId: program.planId, programId: program.id, ownerId: owner.id },
      ...{ nameAr: "تأخر", nameEn: "Late", dueDay: "2026-11-23", raisedDay: "2026-11-01" },
    };
    const { id } = await db.risk.create({ data: { ...entry, code: "R-07", probability: 3, impact: 4 } });
    await db.issue.create({ data: { ...entry, code: "I-02", severity: 4 } });
    await remindOn("2026-11-24");
    const actions = (kinds: readonly string[]) => kinds.filter((kind) => !kind.startsWith("report"));
    expect((await lettersOf()).map(({ kinds }) => actions(kinds))).toEqual([
      ["riskOverdue R-07", "issueOverdue I-02"],
    ]);
    await db.risk.update({ where: { id }, data: { state: "closed" } });
    await remindOn("2026-11-25");
    const unread = await db.notification.findMany({ where: { readAt: null, personId: owner.id } });
    const kinds = unread.map(({ kind }) => kind);
    expect(kinds).not.toContain("riskOverdue");
    expect(kinds.filter((kind) => kind === "issueOverdue")).toHaveLength(1);
  });

  /** An issue of the first program that Sunday 22 November was the day of. */
  async function makeIssue(ownerId: string, { id: programId, planId }: { id: string; planId: string }) {
    const entry = { planId, programId, ownerId, code: "I-02", nameAr: "عطل", nameEn: "Down", severity: 4 };
    return database.db.issue.create({ data: { ...entry, dueDay: "2026-11-22", raisedDay: "2026-11-01" } });
  }

  it("tell of an action on its day, when that has passed, and after a grace whoever stands above", async () => {
    const { owner, manager, programs } = await makeNovember();
    const [program] = programs;
    if (!program) throw new Error("there is a program");
    const { id } = await makeIssue(owner.id, program);
    const ofIssue = async () =>
      (await lettersOf()).flatMap(({ personId, kinds }) =>
        kinds.filter((kind) => kind.startsWith("issue")).map((kind) => [personId, kind]),
      );
    await remindOn("2026-11-22");
    expect(await ofIssue()).toEqual([[owner.id, "issueDue I-02"]]);
    await remindOn("2026-11-23");
    await remindOn("2026-11-23");
    expect((await ofIssue()).slice(1)).toEqual([[owner.id, "issueOverdue I-02"]]);
    await remindOn("2026-11-25");
    await remindOn("2026-11-26");
    expect((await ofIssue()).filter(([personId]) => personId === manager.id)).toEqual([
      [manager.id, "issueEscalated I-02"],
    ]);
    await database.db.issue.update({ where: { id }, data: { state: "closed" } });
    await remindOn("2026-11-29");
    const unread = { readAt: null, kind: { startsWith: "issue" } };
    expect(await database.db.notification.count({ where: unread })).toBe(0);
  });

  it.each(["stopped", "complete"])("tell of no action of a program that is %s", async (state) => {
    const { owner, programs } = await makeNovember();
    const [program] = programs;
    if (!program) throw new Error("there is a program");
    await makeIssue(owner.id, program);
    await (state === "stopped"
      ? database.db.program.update({
          where: { id: program.id },
          data: { declaredState: "stopped", declaredDay: "2026-11-20" },
        })
      : database.db.scheduleItem.updateMany({
          where: { programId: program.id },
          data: { progressPercent: 100, forecastFinishDay: "2026-11-20", actualFinishDay: "2026-11-20" },
        }));
    await remindOn("2026-11-23");
    await remindOn("2026-11-25");
    expect(await database.db.notification.count({ where: { kind: { startsWith: "issue" } } })).toBe(0);
  });

  it("tell of a decision that is overdue whoever is to take it, and then whoever carries it out", async () => {
    const { db } = database;
    const { owner, manager } = await makeNovember();
    const plan = await db.plan.findFirstOrThrow({ select: { id: true } });
    const names = { code: "D-01", nameAr: "قرار", nameEn: "A decision" };
    const people = { askedById: owner.id, deciderId: manager.id };
    const days = { askedDay: "2026-11-01", dueDay: "2026-11-23" };
    const data = { ...names, ...people, ...days, planId: plan.id };
    const { id } = await db.decision.create({ data });
    await remindOn("2026-11-23");
    expect(await lettersOf()).toEqual([]);
    await remindOn("2026-11-24");
    await remindOn("2026-11-25");
    const told = (await lettersOf()).filter(({ personId }) => personId === manager.id);
    expect(told.map(({ kinds }) => kinds)).toEqual([["decisionNotTaken D-01"]]);

    await db.decision.update({ where: { id }, data: { state: "taken", dueDay: "2026-11-25" } });
    await remindOn("2026-11-26");
    const last = (await lettersOf()).at(-1);
    expect(last?.personId).toBe(owner.id);
    expect(last?.kinds).toContain("decisionNotCarriedOut D-01");
    const unread = { personId: manager.id, readAt: null };
    expect(await db.notification.count({ where: unread })).toBe(0);
  });

  it("wait for the morning", async () => {
    await makeNovember();
    const at = (hour: string): Clock => ({
      now: () => new Date(`2026-11-24T${hour}:30:00+03:00`),
      today: () => "2026-11-24" as IsoDay,
    });
    expect(await remind({ db: database.db, clock: at("06") })).toBe(0);
    expect(await remind({ db: database.db, clock: at("07") })).toBe(1);
  });

  it("have nothing to say before there is a plan", async () => {
    expect(await remindOn("2026-11-24")).toBe(0);
  });
});
