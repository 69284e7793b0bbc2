import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { DecisionAskInput, DecisionTakeInput } from "#shared/contract/decisions.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { AppError } from "../trpc/errors.ts";
import { readDecisionsSince } from "./read.ts";

const TODAY = "2026-11-24" as IsoDay;
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let executive: Actor;
let planId: string;
let program: Awaited<ReturnType<typeof makeProgram>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  planId = plan.id;
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  program = await makeProgram(test.db, { planId, workstreamId: plan.workstreamId, ownerId });
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
  executive = await makeActor(test.db, "executive");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) }).decisions;

function ask(actor = owner, input: Partial<DecisionAskInput> = {}) {
  const names = { nameAr: "تمويل الربط الفضائي", nameEn: "Fund satellite links" };
  const asked = { programId: program.id, deciderId: executive.personId, dueDay: day("2026-12-20") };
  return as(actor).ask({ ...names, ...asked, ...input });
}

function take(id: string, input: Partial<DecisionTakeInput> = {}, actor = executive) {
  const outcome = { outcomeText: "الموافقة على التمويل لمدة سنة.", decidedDay: TODAY };
  const named = { deciderId: executive.personId, assigneeId: owner.personId };
  return as(actor).take({ id, version: 1, ...outcome, ...named, dueDay: day("2027-01-31"), ...input });
}

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) return "allowed";
  return cause.code === "INVALID_INPUT" ? cause.data : cause.code;
}

const problem = (path: string, rule: string) => ({ problems: [{ path, rule }] });

const rowOf = async (id: string, actor = pmo) => (await as(actor).read({ id })).decision;

async function told(): Promise<string[]> {
  const rows = await test.db.notification.findMany();
  const nameOf = new Map([
    [owner.personId, "owner"],
    [pmo.personId, "pmo"],
    [executive.personId, "executive"],
  ]);
  return rows.map(({ personId, kind }) => `${nameOf.get(personId) ?? "somebody"} ${kind}`).sort();
}

describe("a decision", () => {
  it("is asked by an owner, taken by an executive, carried out, and told on the way", async () => {
    const { id, code } = await ask();
    expect(code).toBe("D-01");
    expect(await rowOf(id)).toMatchObject({
      ...{ state: "wanted", askedDay: TODAY, dueDay: "2026-12-20", dueInWorkDays: 18, decidedDay: null },
      ...{ program: { code: program.code }, askedBy: { id: owner.personId }, assignee: null },
    });
    await take(id);
    expect(await rowOf(id)).toMatchObject({
      ...{ state: "taken", decidedDay: TODAY, dueDay: "2027-01-31", version: 2 },
      ...{ decider: { id: executive.personId }, assignee: { id: owner.personId } },
    });
    await as(owner).complete({ id, version: 2, note: "حُوّل المبلغ" });
    expect(await rowOf(id)).toMatchObject({ state: "done", dueInWorkDays: null });
    expect(await told()).toEqual(["executive decisionWanted", "owner decisionTaken"]);
    const letters = await test.db.outboxMessage.findMany();
    expect(letters.map(({ personId }) => personId).sort()).toEqual(
      [executive.personId, owner.personId].sort(),
    );
  });

  it("keeps every act with who did it, and what it changed by names", async () => {
    const { id } = await ask();
    await as(pmo).update({
      ...{ id, version: 1, nameAr: "تمويل الربط", nameEn: "Fund satellite links" },
      ...{ deciderId: pmo.personId, dueDay: day("2026-12-13") },
    });
    await take(id, { version: 2, decidedDay: TODAY }, pmo);
    await as(owner).complete({ id, version: 3, note: "تم" });
    await as(executive).reopen({ id, version: 4, note: "لم يصل المبلغ" });

    const { history } = await as(owner).read({ id });

    expect(history.map(({ act, actor, note }) => [act, actor?.id, note])).toEqual([
      ["reopen", executive.personId, "لم يصل المبلغ"],
      ["complete", owner.personId, "تم"],
      ["take", pmo.personId, ""],
      ["update", pmo.personId, ""],
      ["ask", owner.personId, ""],
    ]);
    expect(history[3]?.changes).toEqual([
      { field: "nameAr", kind: "text", from: "تمويل الربط الفضائي", to: "تمويل الربط" },
      {
        field: "deciderId",
        kind: "person",
        from: expect.objectContaining({ id: executive.personId }),
        to: expect.objectContaining({ id: pmo.personId }),
      },
      { field: "dueDay", kind: "day", from: "2026-12-20", to: "2026-12-13" },
    ]);
    expect(history[2]?.changes).toContainEqual({
      field: "assigneeId",
      kind: "person",
      from: null,
      to: expect.objectContaining({ id: owner.personId }),
    });
  });

  it("has the next free number, also when several are asked for at once", async () => {
    await test.db.decision.create({
      data: {
        ...{ planId, programId: program.id, code: "D-41", nameAr: "سابق", nameEn: "" },
        ...{ askedDay: "2026-01-01", dueDay: "2026-02-01" },
      },
    });
    const codes = await Promise.all([ask(), ask(pmo), ask(owner), ask(pmo, { programId: null })]);
    expect(codes.map(({ code }) => code).sort()).toEqual(["D-42", "D-43", "D-44", "D-45"]);
  });

  it("is corrected by recording it again, and who was told of the first is told of the second", async () => {
    const { id } = await ask();
    await take(id);
    await take(id, { version: 2, outcomeText: "الموافقة لمدة سنتين.", dueDay: day("2027-02-28") }, pmo);
    expect(await rowOf(id)).toMatchObject({
      state: "taken",
      outcomeText: "الموافقة لمدة سنتين.",
      version: 3,
    });
    expect((await told()).filter((each) => each === "owner decisionTaken")).toHaveLength(2);
  });

  it("is withdrawn by who asked, and then nothing more happens to it", async () => {
    const { id } = await ask();
    await as(owner).withdraw({ id, version: 1, note: "وجدنا التمويل" });
    expect(await rowOf(id)).toMatchObject({ state: "withdrawn", dueInWorkDays: null, abilities: [] });
    expect(await codeOf(take(id, { version: 2 }))).toEqual(problem("state", "invalid"));
  });

  it("that moved on since it was read shows both values, and nothing is lost", async () => {
    const { id } = await ask();
    await take(id);
    const late = take(id, { outcomeText: "الرفض" }, pmo);
    await expect(late).rejects.toMatchObject({
      cause: {
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 2,
          values: [{ field: "outcomeText", mine: "الرفض", theirs: "الموافقة على التمويل لمدة سنة." }],
        },
      },
    });
    expect(await codeOf(as(owner).withdraw({ id, version: 1 }))).toBe("VERSION_CONFLICT");
  });

  it("refuses what makes no sense, each at its field", async () => {
    expect(await codeOf(ask(owner, { nameAr: "", nameEn: " " }))).toEqual(problem("nameAr", "nameMissing"));
    expect(await codeOf(ask(owner, { dueDay: day("2026-11-23") }))).toEqual(
      problem("dueDay", "dueBeforeAsked"),
    );
    expect(await codeOf(ask(owner, { deciderId: owner.personId }))).toEqual(
      problem("deciderId", "notInList"),
    );
    const { id } = await ask();
    expect(await codeOf(take(id, { outcomeText: " " }))).toEqual(problem("outcomeText", "outcomeMissing"));
    expect(await codeOf(take(id, { decidedDay: day("2026-11-25") }))).toEqual(
      problem("decidedDay", "decidedInFuture"),
    );
    const { id: viewerId } = await makePerson(test.db);
    expect(await codeOf(take(id, { assigneeId: viewerId }))).toEqual(problem("assigneeId", "notInList"));
    expect(await rowOf(id)).toMatchObject({ state: "wanted", version: 1 });
  });

  it("may keep a person who has left since, and names nobody who has", async () => {
    const { id } = await ask();
    await take(id);
    await test.db.person.update({ where: { id: executive.personId }, data: { isActive: false } });
    await take(id, { version: 2, dueDay: day("2027-03-31") }, pmo);
    expect(await rowOf(id)).toMatchObject({ dueDay: "2027-03-31", decider: { id: executive.personId } });
    expect(await codeOf(ask())).toEqual(problem("deciderId", "notInList"));
  });
});

describe("who may do what with a decision", () => {
  it("is by role: asked by owners and the PMO, taken by executives and the PMO for them", async () => {
    const allowed = async (attempt: (actor: Actor) => Promise<unknown>) => {
      const answers: string[] = [];
      for (const role of ROLES) {
        const actor = role === "owner" ? owner : role === "pmo" ? pmo : await makeActor(test.db, role);
        if ((await codeOf(attempt(actor))) === "allowed") answers.push(role);
      }
      return answers;
    };
    expect(await allowed((actor) => ask(actor))).toEqual(["pmo", "owner"]);
    expect(await allowed((actor) => ask(actor, { programId: null }))).toEqual(["pmo"]);
    const wanted = async () => (await ask()).id;
    const taken = async () => {
      const { id } = await ask();
      await take(id);
      return { id, version: 2 };
    };
    expect(await allowed(async (actor) => take(await wanted(), {}, actor))).toEqual(["pmo", "executive"]);
    expect(await allowed(async (actor) => as(actor).withdraw({ id: await wanted(), version: 1 }))).toEqual([
      "pmo",
      "owner",
    ]);
    const mayComplete = ["pmo", "owner", "executive"];
    expect(await allowed(async (actor) => as(actor).complete(await taken()))).toEqual(mayComplete);
  });

  it("is for its own program: another owner does not know of it", async () => {
    const { id } = await ask();
    const other = await makeActor(test.db, "owner");
    expect(await codeOf(as(other).read({ id }))).toBe("NOT_FOUND");
    expect(await codeOf(as(other).withdraw({ id, version: 1 }))).toBe("NOT_FOUND");
    expect(await codeOf(ask(other))).toBe("NOT_FOUND");
    expect(await codeOf(as(null).list({}))).toBe("NOT_SIGNED_IN");
  });

  it("is withdrawn by nobody else of the program: only who asked, and the PMO", async () => {
    const { id } = await ask(pmo);
    expect(await codeOf(as(owner).withdraw({ id, version: 1 }))).toBe("FORBIDDEN");
  });

  it("says so beside each row, as its state allows", async () => {
    const { id } = await ask();
    const abilities = async (actor: Actor) => (await rowOf(id, actor)).abilities;
    expect(await abilities(owner)).toEqual(["decision.update", "decision.withdraw"]);
    expect(await abilities(executive)).toEqual(["decision.take"]);
    await take(id);
    expect(await abilities(owner)).toEqual(["decision.complete"]);
    expect(await abilities(executive)).toEqual(["decision.take", "decision.complete"]);
  });
});

describe("the list of decisions", () => {
  it("begins with what is longest overdue, by state and program, and shows of each reader's only", async () => {
    const other = await makeProgram(test.db, {
      planId,
      workstreamId: program.workstreamId,
      isPublished: false,
    });
    const later = await ask(pmo, { dueDay: day("2027-01-10") });
    const overdue = await ask(pmo, { programId: other.id, dueDay: TODAY });
    const whole = await ask(pmo, { programId: null });
    const { id } = await ask();
    await take(id);
    const idsFor = async (actor: Actor, input = {}) =>
      (await as(actor, day("2026-12-01")).list(input)).decisions.map((row) => row.id);
    expect(await idsFor(pmo)).toEqual([overdue.id, whole.id, later.id, id]);
    expect(await idsFor(pmo, { state: "taken" })).toEqual([id]);
    expect(await idsFor(pmo, { program: other.code })).toEqual([overdue.id]);
    expect(await idsFor(owner)).toEqual([later.id, id]);
    expect(await idsFor(await makeActor(test.db, "viewer"))).toEqual([later.id, id]);
    const [first] = (await as(pmo, day("2026-12-01")).list({})).decisions;
    expect(first?.dueInWorkDays).toBe(-5);
  });

  it("offers to ask of one's own programs, and of the whole plan to the PMO alone", async () => {
    const { asking } = await as(owner).list({});
    expect(asking?.programs.map(({ id }) => id)).toEqual([program.id]);
    expect(asking?.isWholePlanOffered).toBe(false);
    expect(asking?.deciders.map(({ id }) => id)).toEqual([executive.personId, pmo.personId]);
    expect((await as(pmo).list({})).asking?.isWholePlanOffered).toBe(true);
    expect((await as(executive).list({})).asking).toBeNull();
  });

  it("is as it was known on a past day, to read only", async () => {
    await recordAsCreated(test.db, fixedClock(TODAY));
    const { id } = await ask();
    await createTestCaller({
      db: test.db,
      actor: executive,
      clock: fixedClock(day("2026-11-26")),
    }).decisions.take({
      ...{
        id,
        version: 1,
        outcomeText: "الموافقة",
        decidedDay: day("2026-11-26"),
        dueDay: day("2027-01-31"),
      },
      ...{ deciderId: executive.personId, assigneeId: owner.personId },
    });
    const { decision, history, statusDay } = await as(executive, day("2026-11-30")).read({
      id,
      asAt: day("2026-11-25"),
    });
    expect(statusDay).toBe("2026-11-25");
    expect(decision).toMatchObject({ state: "wanted", dueDay: "2026-12-20", outcomeText: "", abilities: [] });
    expect(history.map(({ act }) => act)).toEqual(["ask"]);
    const { decisions } = await as(executive, day("2026-11-30")).list({ asAt: day("2026-11-26") });
    expect(decisions.map(({ state }) => state)).toEqual(["taken"]);
  });

  it("gives the executive's page what is open, and what was done since a day", async () => {
    const done = await ask();
    await take(done.id);
    await as(owner).complete({ id: done.id, version: 2 });
    const open = await ask();
    const deps = { db: test.db, clock: fixedClock(TODAY), log: silentLog() };
    const since = async (from: string) => {
      const plan = await readAssessedPlan(deps, undefined);
      return (await readDecisionsSince(deps, executive, plan, day(from))).map(({ id }) => id);
    };
    expect(await since("2026-11-24")).toEqual([open.id, done.id]);
    expect(await since("2026-11-25")).toEqual([open.id]);
  });
});
