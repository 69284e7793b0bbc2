import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { SheetPreview, SheetView, TypedRow } from "#shared/contract/sheets.ts";
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

const TODAY = "2026-11-24" as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let email: string;
let program: Awaited<ReturnType<typeof makeProgram>>;
let other: Awaited<ReturnType<typeof makeProgram>>;
let milestone: Awaited<ReturnType<typeof makeMilestone>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const person = await makePerson(test.db, { role: "owner" });
  email = person.email;
  const parts = { planId: plan.id, workstreamId: plan.workstreamId };
  program = await makeProgram(test.db, { ...parts, ownerId: person.id });
  other = await makeProgram(test.db, { ...parts, isPublished: false });
  milestone = await makeMilestone(test.db, { programId: program.id });
  owner = await actorOf(test.db, person.id);
  pmo = await makeActor(test.db, "pmo");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) });

const rows = (actor: Actor = owner) => as(actor).sheets.rows({ sheet: "risks" });

/** A new risk as somebody types it. */
function typed(cells: Record<string, string> = {}): TypedRow {
  return {
    id: null,
    version: null,
    cells: {
      program: program.code,
      nameAr: "تأخر التوريد",
      probability: "٣",
      impact: "4",
      response: "تخفيف",
      responseText: "متابعة أسبوعية",
      owner: email.toUpperCase(),
      dueDay: "30/12/2026",
      threatened: milestone.code.toLowerCase(),
      ...cells,
    },
  };
}

async function add(actor = owner, ...more: TypedRow[]): Promise<SheetView["rows"]> {
  const saved = await as(actor).sheets.save({ sheet: "risks", rows: [typed(), ...more] });
  expect(saved).toMatchObject({ isSaved: true });
  return (await rows(actor)).rows;
}

/** A known row with other cells, as the grid sends it. */
function retyped({ id, version }: SheetView["rows"][number], cells: Record<string, string>): TypedRow {
  return { id, version, cells };
}

const problemsOf = ({ rows: found }: SheetPreview) =>
  found.flatMap(({ problems }) => problems.map(({ path, rule }) => [path, rule]));

describe("rows of a sheet", () => {
  it("are saved as they are typed, in either language, and given their codes by the register", async () => {
    const [row] = await add();
    expect(row).toMatchObject({ isEditable: true, version: 1 });
    expect(row?.cells).toEqual({
      code: "R-01",
      program: program.code,
      nameAr: "تأخر التوريد",
      nameEn: null,
      probability: 3,
      impact: 4,
      exposure: 12,
      response: "reduce",
      responseText: "متابعة أسبوعية",
      owner: email,
      dueDay: "2026-12-30",
      threatened: milestone.code,
      riskState: "open",
      raisedDay: TODAY,
    });
  });

  it("stand in the order of their codes, as people count them", async () => {
    const many = Array.from({ length: 101 }, (_, at) => typed({ nameEn: `Risk ${at}` }));
    expect(await as(pmo).sheets.save({ sheet: "risks", rows: many })).toMatchObject({ isSaved: true });
    const codes = (await rows(pmo)).rows.map(({ cells }) => cells["code"]);
    expect(codes.slice(98)).toEqual(["R-99", "R-100", "R-101"]);
  });

  it("are previewed by the same rules, and nothing is written", async () => {
    const [row] = await add();
    const acts = await test.db.auditEvent.count();
    const sent = [retyped(row as never, { impact: "5", riskState: "Open" }), typed({ nameEn: "Another" })];
    const preview = await as(owner).sheets.preview({ sheet: "risks", rows: sent });
    expect(preview).toMatchObject({
      canSave: true,
      counts: { create: 1, update: 1, unchanged: 0, refused: 0 },
    });
    expect(preview.rows[0]).toMatchObject({
      ...{ label: "R-01", change: "update" },
      differences: [{ column: "impact", before: 4, after: 5 }],
    });
    expect(await test.db.auditEvent.count()).toBe(acts);
    expect(await test.db.risk.count()).toBe(1);
    expect(await test.db.notification.count()).toBe(0);
  });

  it("are one act in history, whose changes each entry tells as its own", async () => {
    const before = await add();
    const sent = [retyped(before[0] as never, { impact: "5" }), typed({ nameEn: "Another" })];
    const saved = await as(owner).sheets.save({ sheet: "risks", rows: sent, note: "بعد الاجتماع" });
    expect(saved).toMatchObject({ isSaved: true, counts: { create: 1, update: 1 } });
    const [act] = await test.db.auditEvent.findMany({
      orderBy: { seq: "desc" },
      take: 1,
      include: { changes: true },
    });
    expect(act).toMatchObject({
      action: "sheet.save",
      subjectId: "risks",
      programId: program.id,
      note: "بعد الاجتماع",
    });
    expect(act?.changes.map(({ operation, field }) => [operation, field])).toEqual([
      ["update", "impact"],
      ["create", null],
    ]);
    const { history } = await as(owner).risks.read({ id: String(before[0]?.id) });
    expect(history.map(({ act: did, note }) => [did, note])).toEqual([
      ["update", "بعد الاجتماع"],
      ["raise", ""],
    ]);
    expect(history[0]?.changes).toEqual([{ field: "impact", kind: "number", from: 4, to: 5 }]);
  });

  it("ring for whom they concern, fill nobody's mailbox, and lead nobody to what was taken back", async () => {
    const saved = await as(pmo).sheets.save({ sheet: "risks", rows: [typed(), typed({ nameEn: "Other" })] });
    if (!saved.isSaved) throw new Error("it was not saved");
    const unread = { where: { personId: owner.personId, readAt: null } } as const;
    expect(await test.db.notification.count(unread)).toBe(2);
    expect(await test.db.outboxMessage.count()).toBe(0);
    await as(pmo).history.undo({ actSeq: saved.actSeq });
    expect(await test.db.notification.count(unread)).toBe(0);
    expect(await test.db.risk.count()).toBe(0);
  });

  it("are refused together, each at the cell that is wrong", async () => {
    const sent = [
      typed(),
      typed({ dueDay: "2026-13-01", probability: "9", response: "perhaps", owner: "nobody@masar.example" }),
      typed({ responseText: "", dueDay: "2026-01-01" }),
      typed({ nameAr: "" }),
      typed({ nameEn: "no day", dueDay: "" }),
      typed({ threatened: "M-none", code: "R-99" }),
    ];
    const saved = await as(owner).sheets.save({ sheet: "risks", rows: sent });
    if (saved.isSaved) throw new Error("it was saved");
    expect(problemsOf(saved.preview)).toEqual([
      ["probability", "numberOutOfRange"],
      ["response", "notInList"],
      ["owner", "unknownPerson"],
      ["dueDay", "noSuchDay"],
      ["responseText", "responseMissing"],
      ["dueDay", "dueBeforeRaised"],
      ["nameAr", "nameMissing"],
      ["dueDay", "empty"],
      ["threatened", "unknownMilestone"],
      ["code", "unknownRow"],
    ]);
    expect(saved.preview.counts).toEqual({ create: 1, update: 0, unchanged: 0, refused: 5 });
    expect(await test.db.risk.count()).toBe(0);
  });

  it("are refused where somebody else changed the same cell since, and say what stands there now", async () => {
    const [row] = await add();
    await as(pmo).sheets.save({ sheet: "risks", rows: [retyped(row as never, { impact: "2" })] });
    const stale = await as(owner).sheets.save({
      sheet: "risks",
      rows: [retyped(row as never, { impact: "5", probability: "3" })],
    });
    if (stale.isSaved) throw new Error("it was saved");
    expect(stale.preview.rows[0]?.problems).toEqual([
      { path: "impact", rule: "changedSince", params: { theirs: 2 } },
    ]);
  });

  it("do not change what the register itself says, nor what is over", async () => {
    const [row] = await add();
    const told = await as(owner).sheets.preview({
      sheet: "risks",
      rows: [retyped(row as never, { riskState: "closed", exposure: "13", program: other.code, made: "up" })],
    });
    expect(problemsOf(told)).toEqual([
      ["program", "unknownProgram"],
      ["made", "notEditable"],
      ["exposure", "notEditable"],
      ["riskState", "notEditable"],
    ]);
    await as(owner).risks.close({ id: String(row?.id), version: 1 });
    const [closed] = (await rows()).rows;
    expect(closed?.isEditable).toBe(false);
    const over = await as(owner).sheets.preview({
      sheet: "risks",
      rows: [retyped(closed as never, { impact: "5" })],
    });
    expect(problemsOf(over)).toEqual([["", "entryOver"]]);
  });

  it("are about one entry each", async () => {
    const [row] = await add();
    const twice = [retyped(row as never, { impact: "5" }), retyped(row as never, { impact: "4" })];
    const preview = await as(owner).sheets.preview({ sheet: "risks", rows: twice });
    expect(problemsOf(preview)).toEqual([["", "duplicateRow"]]);
    const gone = await as(owner).sheets.preview({
      sheet: "risks",
      rows: [{ id: "gone", version: 1, cells: {} }],
    });
    expect(problemsOf(gone)).toEqual([["", "unknownRow"]]);
  });

  it("that change nothing are not saved", async () => {
    const [row] = await add();
    const saved = await as(owner).sheets.save({
      sheet: "risks",
      rows: [retyped(row as never, { impact: "4" })],
    });
    expect(saved).toMatchObject({ isSaved: false, preview: { counts: { unchanged: 1 }, canSave: false } });
  });
});

describe("a sheet gives nobody more than the register does", () => {
  it("is saved by those alone who may write a register at all", async () => {
    for (const role of ROLES) {
      const actor = await makeActor(test.db, role);
      const saving = as(actor).sheets.save({ sheet: "risks", rows: [typed()] });
      if (role === "pmo" || role === "owner") await expect(saving).resolves.toBeDefined();
      else await expect(saving).rejects.toMatchObject({ cause: { code: "FORBIDDEN" } });
    }
  });

  it("hides rows of others from an owner, who can neither name nor change them", async () => {
    const { email: ofOffice } = await test.db.person.findUniqueOrThrow({ where: { id: pmo.personId } });
    const theirs = typed({ program: other.code, threatened: "", owner: ofOffice });
    const [, hidden] = await add(pmo, theirs);
    expect(hidden?.cells["program"]).toBe(other.code);
    const view = await rows(owner);
    expect(view.rows.map(({ cells }) => cells["program"])).toEqual([program.code]);
    expect(view.choices.programs.map(({ code }) => code)).toEqual([program.code]);
    expect(view.adding).toEqual({ programs: [program.code], isWholePlanOffered: false });
    const sent = [
      retyped(hidden as never, { impact: "1" }),
      { ...theirs, cells: { ...theirs.cells, nameAr: "جديد" } },
      typed({ nameAr: "للخطة كلها", program: "", threatened: "" }),
    ];
    const saved = await as(owner).sheets.save({ sheet: "risks", rows: sent });
    if (saved.isSaved) throw new Error("it was saved");
    expect(problemsOf(saved.preview)).toEqual([
      ["", "unknownRow"],
      ["program", "unknownProgram"],
      ["", "forbidden"],
    ]);
    expect(await test.db.risk.count()).toBe(2);
  });

  it("refuses the row of another's program that is readable, and writes nothing of the others", async () => {
    await add();
    const stranger = await makeActor(test.db, "owner");
    const saved = await as(stranger).sheets.save({ sheet: "risks", rows: [typed()] });
    expect(saved).toMatchObject({ isSaved: false });
    expect(await test.db.risk.count()).toBe(1);
  });

  it("names people by e-mail to those alone who may write it", async () => {
    await add();
    const executive = await makeActor(test.db, "executive");
    const view = await rows(executive);
    expect(view.rows[0]?.cells["owner"]).toBe(owner.personId);
    expect(JSON.stringify(view)).not.toContain("@masar.example");
    expect(view.choices.people.map(({ value }) => value)).toEqual([owner.personId]);
    expect(view).toMatchObject({ adding: null, rows: [{ isEditable: false }] });
  });
});
