import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IssueRaiseInput } from "#shared/contract/issues.ts";
import type { RiskOccurInput, RiskRaiseInput } from "#shared/contract/risks.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { AppError } from "../trpc/errors.ts";

const TODAY = "2026-11-24" as IsoDay;
const LATER = "2026-12-20" as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let executive: Actor;
let program: Awaited<ReturnType<typeof makeProgram>>;
let other: Awaited<ReturnType<typeof makeProgram>>;
let milestoneId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const parts = { planId: plan.id, workstreamId: plan.workstreamId };
  program = await makeProgram(test.db, { ...parts, ownerId });
  other = await makeProgram(test.db, parts);
  ({ id: milestoneId } = await makeMilestone(test.db, { programId: program.id }));
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
  executive = await makeActor(test.db, "executive");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) });

function raise(actor = owner, input: Partial<RiskRaiseInput> = {}) {
  const said = { nameAr: "تأخر التوريد", nameEn: "Late supply", probability: 3, impact: 4 };
  const answer = { response: "reduce", responseText: "متابعة أسبوعية", ownerId: owner.personId } as const;
  const of = { dueDay: LATER, itemId: milestoneId, programId: program.id };
  return as(actor).risks.raise({ ...said, ...answer, ...of, ...input });
}

const rowOf = async (id: string, actor = pmo) => (await as(actor).risks.read({ id })).risk;

/** What a form sends: all that the risk says, but for the change. */
async function update(id: string, change: object, actor = owner) {
  const { version, nameAr, nameEn, probability, impact, response, responseText, ...row } = await rowOf(id);
  const said = { nameAr, nameEn, probability, impact, response, responseText };
  const named = { ownerId: row.owner?.id ?? "", itemId: row.item?.id ?? null, dueDay: row.dueDay ?? LATER };
  return as(actor).risks.update({ id, version, ...said, ...named, ...change });
}

const ISSUE: Omit<RiskOccurInput, "id" | "version" | "ownerId"> = {
  ...{ severity: 4, actionText: "مورد بديل", dueDay: "2026-12-06" as IsoDay },
};

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

describe("a risk", () => {
  it("is raised on a milestone, weighs more, occurs, and is an issue that names it", async () => {
    const { id, code } = await raise(pmo);
    expect(code).toBe("R-01");
    expect(await rowOf(id)).toMatchObject({
      ...{ state: "open", trend: "steady", raisedDay: TODAY, dueInWorkDays: 18, reportId: null },
      ...{ program: { code: program.code }, item: { id: milestoneId }, owner: { id: owner.personId } },
    });
    await update(id, { probability: 5 });
    expect(await rowOf(id)).toMatchObject({ trend: "rising", version: 2 });
    await as(owner).risks.occur({ id, version: 2, ownerId: owner.personId, ...ISSUE });
    const occurred = await rowOf(id);
    expect(occurred).toMatchObject({ state: "occurred", dueInWorkDays: null, issues: [{ code: "I-01" }] });
    const { issue } = await as(executive).issues.read({ id: occurred.issues[0]?.id ?? "" });
    expect(issue).toMatchObject({
      ...{ nameAr: "تأخر التوريد", severity: 4, state: "open", risk: { id, code: "R-01" } },
      ...{ owner: { id: owner.personId }, raisedDay: TODAY, dueInWorkDays: 8 },
    });
  });

  it("has a trend that follows the last change of its scores, and nothing else", async () => {
    const { id } = await raise();
    await update(id, { impact: 2 });
    expect((await rowOf(id)).trend).toBe("falling");
    await update(id, { responseText: "متابعة يومية" });
    expect((await rowOf(id)).trend).toBe("falling");
    await update(id, { probability: 2, impact: 3 });
    expect((await rowOf(id)).trend).toBe("steady");
  });

  it("keeps every act with who did it, and what it changed by names", async () => {
    const { id } = await raise();
    await update(id, { impact: 5, ownerId: pmo.personId, itemId: null });
    await as(owner).risks.close({ id, version: 2, note: "وصلت الأجهزة" });
    await as(pmo).risks.reopen({ id, version: 3 });
    const { history } = await as(executive).risks.read({ id });
    expect(history.map(({ act, actor, note }) => [act, actor?.id, note])).toEqual([
      ["reopen", pmo.personId, ""],
      ["close", owner.personId, "وصلت الأجهزة"],
      ["update", owner.personId, ""],
      ["raise", owner.personId, ""],
    ]);
    expect(history[2]?.changes).toEqual([
      {
        field: "itemId",
        kind: "item",
        from: expect.objectContaining({ code: expect.any(String) }),
        to: null,
      },
      { field: "impact", kind: "number", from: 4, to: 5 },
      {
        ...{ field: "ownerId", kind: "person" },
        from: expect.objectContaining({ id: owner.personId }),
        to: expect.objectContaining({ id: pmo.personId }),
      },
    ]);
  });

  it("tells whoever answers for it, once for a day, and nobody of their own act", async () => {
    const { id } = await raise(pmo);
    await raise(owner);
    await update(id, { impact: 5 }, pmo);
    await update(id, { dueDay: "2026-12-27" as IsoDay }, pmo);
    const told = await test.db.notification.findMany({ select: { personId: true, kind: true } });
    expect(told).toEqual([
      { personId: owner.personId, kind: "riskAssigned" },
      { personId: owner.personId, kind: "riskAssigned" },
    ]);
  });

  it("refuses what makes no sense, each at its field", async () => {
    expect(await codeOf(raise(owner, { responseText: " " }))).toEqual(
      problem("responseText", "responseMissing"),
    );
    expect(await codeOf(raise(owner, { ownerId: executive.personId }))).toEqual(
      problem("ownerId", "notInList"),
    );
    const { id: foreign } = await makeMilestone(test.db, { programId: other.id });
    expect(await codeOf(raise(owner, { itemId: foreign }))).toEqual(problem("itemId", "milestoneOfAnother"));
    const { id } = await raise();
    await as(owner).risks.close({ id, version: 1 });
    expect(await codeOf(as(owner).risks.close({ id, version: 2 }))).toEqual(problem("state", "invalid"));
  });

  it("that moved on since it was read shows both values", async () => {
    const { id } = await raise();
    const { version } = await rowOf(id);
    await update(id, { impact: 2 });
    const said = { nameAr: "تأخر التوريد", nameEn: "Late supply", probability: 3, impact: 5 };
    const answer = { response: "reduce", responseText: "متابعة أسبوعية", ownerId: owner.personId } as const;
    const late = as(pmo).risks.update({
      id,
      version,
      ...said,
      ...answer,
      dueDay: LATER,
      itemId: milestoneId,
    });
    await expect(late).rejects.toMatchObject({
      cause: { code: "VERSION_CONFLICT", data: { values: [{ field: "impact", mine: 5, theirs: 2 }] } },
    });
  });

  it("does not occur when the issue that it would raise is refused", async () => {
    const { id } = await raise();
    const occur = as(owner).risks.occur({
      id,
      version: 1,
      ownerId: owner.personId,
      ...ISSUE,
      actionText: " ",
    });
    expect(await codeOf(occur)).toEqual(problem("actionText", "actionMissing"));
    expect(await rowOf(id)).toMatchObject({ state: "open", version: 1, issues: [] });
  });

  it("shows the decision that is asked for because of it, of its own program only", async () => {
    const { id } = await raise();
    const asked = { nameAr: "تمويل مورد ثانٍ", nameEn: "", deciderId: executive.personId, dueDay: LATER };
    const { code } = await as(owner).decisions.ask({ ...asked, programId: program.id, riskId: id });
    expect((await rowOf(id)).decisions).toMatchObject([{ code, state: "wanted" }]);
    const { decisions } = await as(executive).decisions.list({});
    expect(decisions).toMatchObject([{ risk: { id, code: "R-01" } }]);
    const elsewhere = as(pmo).decisions.ask({ ...asked, programId: other.id, riskId: id });
    expect(await codeOf(elsewhere)).toBe("NOT_FOUND");
  });

  it("is raised from a report by who writes it, and of its program", async () => {
    const { planId } = program;
    const days = { startDay: "2026-11-01", finishDay: "2026-11-30", opensDay: "2026-11-22" };
    const period = await test.db.reportingPeriod.create({
      data: { planId, kind: "month", ...days, closesDay: "2026-12-03", state: "open" },
    });
    const report = await test.db.report.create({ data: { programId: program.id, periodId: period.id } });
    const { id } = await raise(owner, { reportId: report.id });
    expect((await rowOf(id, owner)).reportId).toBe(report.id);
    expect((await rowOf(id, executive)).reportId).toBeNull();
    expect(await codeOf(raise(pmo, { reportId: report.id }))).toBe("FORBIDDEN");
  });
});

describe("who may do what with a risk", () => {
  it("is by role: the PMO of all, owners of their programs", async () => {
    const { id } = await raise();
    const tried = await Promise.all(
      ROLES.map(async (role) => {
        const actor = role === "owner" ? owner : await makeActor(test.db, role);
        return `${role} ${await codeOf(raise(actor))}`;
      }),
    );
    expect(tried).toEqual([
      "administrator FORBIDDEN",
      "pmo allowed",
      "owner allowed",
      "executive FORBIDDEN",
      "viewer FORBIDDEN",
    ]);
    expect((await rowOf(id, owner)).abilities).toEqual(["risk.update", "risk.occur", "risk.close"]);
    expect((await rowOf(id, executive)).abilities).toEqual([]);
  });

  it("hides other programs' and the whole plan's from owners, and offers only what they may raise", async () => {
    await raise(pmo, { programId: other.id, itemId: null, ownerId: pmo.personId });
    const whole = await raise(pmo, { programId: null, itemId: null, ownerId: pmo.personId });
    const { id: own } = await raise();
    const seen = await as(owner).risks.list({});
    expect(seen.risks.map(({ id }) => id)).toEqual([own]);
    expect(seen.raising).toMatchObject({ programs: [{ id: program.id }], isWholePlanOffered: false });
    expect(await codeOf(as(owner).risks.read({ id: whole.id }))).toBe("NOT_FOUND");
    expect(await codeOf(as(owner).risks.offers({ programId: other.id }))).toBe("NOT_FOUND");
    const { owners, milestones } = await as(owner).risks.offers({ programId: program.id });
    expect(owners.map(({ id }) => id).sort()).toEqual([owner.personId, pmo.personId].sort());
    expect(milestones).toMatchObject([{ id: milestoneId }]);
    expect((await as(executive).risks.list({})).risks).toHaveLength(3);
    expect((await as(executive).risks.list({})).raising).toBeNull();
  });

  it("comes by state and exposure, and is known as it stood on a past day", async () => {
    await recordAsCreated(test.db, fixedClock(TODAY));
    const { id: light } = await raise(owner, { probability: 1 });
    const { id: heavy } = await raise(owner, { probability: 5 });
    await as(owner, "2026-12-01" as IsoDay).risks.close({ id: heavy, version: 1 });
    const later = as(owner, "2026-12-02" as IsoDay).risks;
    expect((await later.list({})).risks.map(({ id }) => id)).toEqual([light, heavy]);
    const past = await later.list({ asAt: "2026-11-30" as IsoDay });
    expect(past.risks.map(({ id, state, abilities }) => [id, state, abilities])).toEqual([
      [heavy, "open", []],
      [light, "open", []],
    ]);
  });
});

describe("an issue", () => {
  const raiseIssue = (actor = owner, input: Partial<IssueRaiseInput> = {}) => {
    const said = { nameAr: "انقطاع الكهرباء", nameEn: "", ...ISSUE };
    return as(actor).issues.raise({ ...said, ownerId: owner.personId, programId: program.id, ...input });
  };

  it("is raised, acted on, closed on its day and opened again", async () => {
    const { id, code } = await raiseIssue(pmo);
    expect(code).toBe("I-01");
    const values = { nameAr: "انقطاع الكهرباء", nameEn: "Power is out", severity: 5, actionText: "مولد" };
    const named = { ownerId: owner.personId, dueDay: LATER };
    await as(owner).issues.update({ id, version: 1, ...values, ...named });
    await as(owner).issues.close({ id, version: 2, note: "عادت" });
    const closed = await as(executive).issues.read({ id });
    expect(closed.issue).toMatchObject({ state: "closed", closedDay: TODAY, dueInWorkDays: null });
    expect(closed.history.map(({ act }) => act)).toEqual(["close", "update", "raise"]);
    await as(pmo).issues.reopen({ id, version: 3 });
    expect((await as(pmo).issues.read({ id })).issue).toMatchObject({ state: "open", closedDay: null });
    const told = await test.db.notification.findMany({ select: { personId: true, kind: true } });
    expect(told).toEqual([{ personId: owner.personId, kind: "issueAssigned" }]);
  });

  it("comes with the gravest first, and is refused with every reason", async () => {
    const { id: light } = await raiseIssue(owner, { severity: 1 });
    const { id: grave } = await raiseIssue(owner, { severity: 5 });
    expect((await as(owner).issues.list({})).issues.map(({ id }) => id)).toEqual([grave, light]);
    expect(await codeOf(raiseIssue(owner, { actionText: "" }))).toEqual(
      problem("actionText", "actionMissing"),
    );
    expect(await codeOf(raiseIssue(owner, { ownerId: executive.personId }))).toEqual(
      problem("ownerId", "notInList"),
    );
    expect(await codeOf(raiseIssue(executive))).toBe("FORBIDDEN");
    expect(await codeOf(raiseIssue(owner, { programId: other.id }))).toBe("NOT_FOUND");
  });
});
