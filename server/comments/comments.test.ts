import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson } from "../testing/factories.ts";
import {
  makeReporting,
  openNovember,
  REPORTING_DAY,
  type Reporting,
  strangers,
} from "../testing/reporting.ts";

const clock = fixedClock(REPORTING_DAY);
const HIDDEN = expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/);

let test: TestDatabase;
let reporting: Reporting;
let about: { subjectType: "program"; subjectId: string };

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  reporting = await makeReporting(test.db);
  about = { subjectType: "program", subjectId: reporting.program.id };
});

const call = (actor: Actor | null) => createTestCaller({ db: test.db, actor, clock }).comments;

/** Who was told of what. */
async function told() {
  const rows = await test.db.notification.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ personId, kind }) => ({ personId, kind }));
}

describe("a comment", () => {
  it("stands with its subject for whoever may read it, with who said it and when", async () => {
    const { owner, pmo, due } = reporting;
    await call(pmo).create({ ...about, body: "  متى يصل العقد؟\r\n " });
    await call(owner).create({ ...about, body: "next week" });
    await call(owner).create({ subjectType: "scheduleItem", subjectId: due.id, body: "elsewhere" });

    const { comments } = await call(owner).list(about);

    expect(comments.map(({ body }) => body)).toEqual(["متى يصل العقد؟", "next week"]);
    expect(comments[0]).toMatchObject({ author: { id: pmo.personId }, isRemoved: false, abilities: [] });
    expect(comments[1]?.abilities).toEqual(["comment.update", "comment.remove"]);
  });

  it("is for the PMO, executives and those who answer for the program to make", async () => {
    const others = await strangers(test.db);
    const made = async (actor: Actor) => {
      try {
        await call(actor).create({ ...about, body: "x" });
        return "made";
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect({
      own: await made(reporting.owner),
      pmo: await made(others.pmo),
      executive: await made(others.executive),
      owner: await made(others.owner),
      administrator: await made(others.administrator),
      viewer: await made(others.viewer),
    }).toEqual({
      own: "made",
      pmo: "made",
      executive: "made",
      owner: "NOT_FOUND",
      administrator: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
  });

  it("of a report is seen by nobody who may not see the report yet", async () => {
    const reportId = await openNovember(test.db, reporting);
    const ofReport = { subjectType: "report", subjectId: reportId } as const;
    await call(reporting.pmo).create({ ...ofReport, body: "the second date is odd" });
    const { executive, viewer } = await strangers(test.db);

    expect((await call(reporting.owner).list(ofReport)).comments).toHaveLength(1);
    for (const actor of [executive, viewer]) {
      await expect(call(actor).list(ofReport)).rejects.toMatchObject({ message: HIDDEN });
      await expect(call(actor).create({ ...ofReport, body: "x" })).rejects.toMatchObject({ message: HIDDEN });
    }
  });

  it("is refused when nothing that can be seen was typed", async () => {
    for (const body of ["", " \n ", "\u202e\u0000", "x".repeat(4_001)]) {
      await expect(call(reporting.pmo).create({ ...about, body })).rejects.toMatchObject({
        message: "INVALID_INPUT",
      });
    }
  });

  it("is its author's alone to change; the PMO may take it away, and its place stays", async () => {
    const { owner, pmo } = reporting;
    const { id } = await call(owner).create({ ...about, body: "frist" });
    await call(owner).update({ id, body: "first" });
    await expect(call(pmo).update({ id, body: "mine" })).rejects.toMatchObject({ message: "FORBIDDEN" });
    const { executive, viewer } = await strangers(test.db);
    for (const actor of [executive, viewer]) {
      await expect(call(actor).remove({ id })).rejects.toMatchObject({ message: HIDDEN });
    }

    expect((await call(pmo).list(about)).comments[0]).toMatchObject({
      body: "first",
      editedAt: clock.now().toISOString(),
    });
    await call(pmo).remove({ id });

    expect((await call(owner).list(about)).comments).toEqual([
      expect.objectContaining({ id, body: "", isRemoved: true, abilities: [] }),
    ]);
    await expect(call(owner).update({ id, body: "again" })).rejects.toMatchObject({ message: "NOT_FOUND" });
    const acts = await test.db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } });
    expect(acts.map(({ action }) => action)).toEqual(["comment.create", "comment.update", "comment.remove"]);
  });
});

describe("who is told of a comment", () => {
  it("is whom it calls, by mail too, and whoever answers for the program; never its author", async () => {
    const { owner, pmo } = reporting;
    const { executive } = await strangers(test.db);

    await call(pmo).create({ ...about, body: "please decide", mentionedIds: [executive.personId] });

    expect(await told()).toEqual([
      { personId: executive.personId, kind: "commentMention" },
      { personId: owner.personId, kind: "commentAdded" },
    ]);
    const letters = await test.db.outboxMessage.findMany({ select: { personId: true } });
    expect(letters).toEqual([{ personId: executive.personId }]);
  });

  it("is told once, also when the comment is said otherwise", async () => {
    const { owner, pmo } = reporting;
    const mentionedIds = [owner.personId];
    const { id } = await call(pmo).create({ ...about, body: "one", mentionedIds });
    await call(pmo).update({ id, body: "two", mentionedIds });
    expect(await told()).toEqual([{ personId: owner.personId, kind: "commentMention" }]);
  });

  it("can be nobody who may not read its subject", async () => {
    const { pmo } = reporting;
    const { owner: stranger } = await strangers(test.db);
    const gone = await makePerson(test.db, { role: "executive" });
    await test.db.person.update({ where: { id: gone.id }, data: { isActive: false } });

    const { readers } = await call(pmo).list(about);

    expect(readers.map(({ id }) => id)).toContain(reporting.owner.personId);
    for (const id of [stranger.personId, gone.id, pmo.personId, "nobody"]) {
      expect(readers.map((reader) => reader.id)).not.toContain(id);
      await expect(call(pmo).create({ ...about, body: "x", mentionedIds: [id] })).rejects.toMatchObject({
        cause: { data: { problems: [{ path: "mentionedIds", rule: "notInList" }] } },
      });
    }
  });
});
