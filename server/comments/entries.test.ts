import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { COMMENT_SUBJECTS, type CommentSubjectType } from "#shared/contract/comments.ts";
import type { CommentNotice } from "#shared/contract/notifications.ts";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makePerson } from "../testing/factories.ts";
import { makeReporting, REPORTING_DAY, type Reporting, strangers } from "../testing/reporting.ts";

const clock = fixedClock(REPORTING_DAY);
const NAMES = { nameAr: "اسم", nameEn: "Name" } as const;
const DAYS = { raisedDay: "2026-11-01", dueDay: "2026-12-01" } as const;

type EntryType = Exclude<CommentSubjectType, "program" | "scheduleItem" | "report">;

const ENTRY_TYPES = COMMENT_SUBJECTS.filter(
  (type): type is EntryType => type !== "program" && type !== "scheduleItem" && type !== "report",
);

let test: TestDatabase;
let reporting: Reporting;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  reporting = await makeReporting(test.db);
});

/** An entry of each register, of the program or (null) of the whole plan; gives its id. */
async function makeEntry(type: EntryType, programId: string | null, ownerId: string | null = null) {
  const { db } = test;
  const entry = { planId: reporting.plan.id, programId, code: "X-1", ...NAMES };
  const ofProgram = { ...entry, programId: programId ?? reporting.program.id };
  const makers: Readonly<Record<EntryType, () => Promise<{ id: string }>>> = {
    decision: () => db.decision.create({ data: { ...entry, askedDay: "2026-11-01", dueDay: DAYS.dueDay } }),
    risk: () => db.risk.create({ data: { ...entry, ...DAYS, ownerId, probability: 3, impact: 3 } }),
    issue: () => db.issue.create({ data: { ...entry, ...DAYS, ownerId, severity: 3 } }),
    changeRequest: () => db.changeRequest.create({ data: { ...ofProgram, proposal: "{}" } }),
    eService: () =>
      db.eService.create({
        data: { ...ofProgram, audience: "citizen", plannedLaunchDay: "2026-12-01", position: 1 },
      }),
    rollOut: async () => {
      const place = await db.place.create({
        data: { kind: "governorate", code: "JED", nameAr: "جدة", nameEn: "Jeddah", position: 1 },
      });
      const at = { programId: ofProgram.programId, placeId: place.id, plannedDay: "2026-12-01" };
      return db.rollOut.create({ data: at });
    },
    budget: async () => ({ id: ofProgram.programId }),
    kpi: () => db.kpi.create({ data: { ...entry, ownerId, unit: "percent" } }),
  };
  return (await makers[type]()).id;
}

const call = (actor: Actor) => createTestCaller({ db: test.db, actor, clock }).comments;

/** Which role may, of people who answer for nothing here. */
async function allowed(attempt: (actor: Actor) => Promise<unknown>): Promise<Role[]> {
  const people = await strangers(test.db);
  const allows = async (role: Role) => {
    const error: unknown = await attempt(people[role]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) return true;
    expect((error as Error).message).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    return false;
  };
  const answers = await Promise.all(ROLES.map(allows));
  return ROLES.filter((_, at) => answers[at]);
}

async function noticesOf(personId: string): Promise<CommentNotice[]> {
  const rows = await test.db.notification.findMany({ where: { personId } });
  return rows.map(({ data }) => JSON.parse(data) as CommentNotice);
}

describe.each(ENTRY_TYPES)("what is said of an entry of the register: %s", (subjectType) => {
  it("stands with it, is told to who answers for its program, and names the entry", async () => {
    const { owner, pmo, program } = reporting;
    const about = { subjectType, subjectId: await makeEntry(subjectType, program.id) };
    await call(pmo).create({ ...about, body: "متى؟" });
    const { comments } = await call(owner).list(about);
    expect(comments).toMatchObject([{ body: "متى؟", author: { id: pmo.personId } }]);
    const places = { rollOut: { code: "JED", nameEn: "Jeddah" }, budget: { code: program.code } };
    const entry = Object.hasOwn(places, subjectType)
      ? places[subjectType as keyof typeof places]
      : { code: "X-1", ...NAMES };
    expect(await noticesOf(owner.personId)).toMatchObject([
      { program: { id: program.id }, entry, subject: about, excerpt: "متى؟" },
    ]);
    const [act] = await test.db.auditEvent.findMany({ where: { action: "comment.create" } });
    expect(act).toMatchObject({ subjectType: "comment", programId: program.id });
  });

  it("is read by who reads the entry, and said by who may say something of its program", async () => {
    const about = { subjectType, subjectId: await makeEntry(subjectType, reporting.program.id) };
    const readers = subjectType === "changeRequest" || subjectType === "budget" ? [] : ["viewer"];
    expect(await allowed((actor) => call(actor).list(about))).toEqual([
      ...["administrator", "pmo", "executive"],
      ...readers,
    ]);
    expect(await allowed((actor) => call(actor).create({ ...about, body: "x" }))).toEqual([
      "pmo",
      "executive",
    ]);
  });

  it("is nobody's where there is no such entry", async () => {
    const nowhere = { subjectType, subjectId: "nowhere" };
    await expect(call(reporting.pmo).list(nowhere)).rejects.toMatchObject({ message: "NOT_FOUND" });
  });
});

describe.each(["decision", "risk", "issue", "kpi"] as const)(
  "talk about the whole plan: %s",
  (subjectType) => {
    it("is for those who read every program", async () => {
      const about = { subjectType, subjectId: await makeEntry(subjectType, null) };
      expect(await allowed((actor) => call(actor).list(about))).toEqual([
        "administrator",
        "pmo",
        "executive",
      ]);
      const { readers } = await call(reporting.pmo).list(about);
      expect(readers.map(({ id }) => id)).not.toContain(reporting.owner.personId);
    });
  },
);

describe("who answers for an entry", () => {
  it("is told of what is said of it, also of the whole plan, but not who may no longer read it", async () => {
    const executive = await actorOf(test.db, (await makePerson(test.db, { role: "executive" })).id);
    const subjectId = await makeEntry("risk", null, executive.personId);
    await call(reporting.pmo).create({ subjectType: "risk", subjectId, body: "x" });
    expect(await noticesOf(executive.personId)).toMatchObject([{ program: null, entry: { code: "X-1" } }]);
    const { owner } = await strangers(test.db);
    const kpiId = await makeEntry("kpi", null, owner.personId);
    await call(reporting.pmo).create({ subjectType: "kpi", subjectId: kpiId, body: "x" });
    expect(await noticesOf(owner.personId)).toEqual([]);
  });
});
