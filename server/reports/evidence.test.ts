import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createEvidenceStore, evidenceFolderIn } from "../evidence/store.ts";
import { sweepEvidence } from "../evidence/sweep.ts";
import { openEvidence } from "../evidence-files/open-evidence.ts";
import type { FileStore } from "../files/store.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeMilestone, makeProgram } from "../testing/factories.ts";
import {
  makeReporting,
  openNovember,
  REPORTING_DAY,
  type Reporting,
  strangers,
} from "../testing/reporting.ts";
import { addEvidence } from "./add-evidence.ts";

const clock = fixedClock(REPORTING_DAY);
const request = { requestId: "test", address: null };

let test: TestDatabase;
let dataDir: string;
let store: FileStore;
let reporting: Reporting;
let reportId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "masar-evidence-"));
  store = createEvidenceStore(dataDir);
  reporting = await makeReporting(test.db);
  reportId = await openNovember(test.db, reporting);
  onTestFinished(async () => {
    await test.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

function add(actor: Actor, parts: { itemId?: string | null; name?: string; content?: string } = {}) {
  const { itemId = null, name = "minutes.txt", content = "Approved by the committee." } = parts;
  const deps = { db: test.db, clock, log: silentLog(), store };
  const bytes = Readable.from([Buffer.from(content)]);
  return addEvidence(deps, actor, { reportId, itemId }, { name, bytes }, request);
}

const call = (actor: Actor) => createTestCaller({ db: test.db, actor, clock }).reports;
const refusal = (code: string, data: object = {}) => ({ code, data });
const HIDDEN = expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/);
const storedFiles = () => readdirSync(evidenceFolderIn(dataDir));

describe("adding evidence", () => {
  it("puts the owner's file into the report, at the milestone that it is about", async () => {
    const { owner, due } = reporting;

    const file = await add(owner, { itemId: due.id, name: "../محضر.txt" });

    expect(file).toMatchObject({ itemId: due.id, name: "محضر.txt", mediaType: "text/plain", sizeBytes: 26 });
    expect((await call(owner).edit({ id: reportId })).evidence).toEqual([file]);
    const event = await test.db.auditEvent.findFirstOrThrow({ where: { action: "evidence.add" } });
    expect(event).toMatchObject({ actorId: owner.personId, subjectId: reportId });
    expect(storedFiles()).toHaveLength(1);
  });

  it("is for those who answer for the program, and nobody else", async () => {
    for (const actor of Object.values(await strangers(test.db))) {
      await expect(add(actor)).rejects.toMatchObject({ code: HIDDEN });
    }
    expect(await test.db.evidenceFile.count()).toBe(0);
  });

  it("takes no file that is no evidence, and keeps nothing of it", async () => {
    await expect(add(reporting.owner, { content: "\u0000\u0001" })).rejects.toMatchObject(
      refusal("FILE_REFUSED", { reason: "notEvidence" }),
    );
    await expect(add(reporting.owner, { content: "" })).rejects.toMatchObject(
      refusal("FILE_REFUSED", { reason: "empty" }),
    );
    expect(storedFiles()).toEqual([]);
  });

  it("knows only milestones of the report's own program", async () => {
    const { plan, owner } = reporting;
    const other = await makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId });
    const { id: itemId } = await makeMilestone(test.db, { programId: other.id });
    await expect(add(owner, { itemId })).rejects.toMatchObject(
      refusal("INVALID_INPUT", { problems: [{ path: "itemId", rule: "notInList" }] }),
    );
  });

  it("ends when the report is out of the owner's hands", async () => {
    await test.db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
    await expect(add(reporting.owner)).rejects.toMatchObject({ code: "REPORTING_STATE" });
  });
});

describe("reading evidence", () => {
  it("is for whoever may read its report", async () => {
    const { id } = await add(reporting.owner);
    const { executive, viewer, pmo } = await strangers(test.db);

    expect(await openEvidence(test.db, reporting.owner, id)).toMatchObject({ originalName: "minutes.txt" });
    expect(await openEvidence(test.db, pmo, id)).toMatchObject({ sizeBytes: 26 });
    for (const reader of [executive, viewer]) {
      await expect(openEvidence(test.db, reader, id)).rejects.toMatchObject({ code: HIDDEN });
    }
    const approved = { state: "approved", approvedById: pmo.personId, approvedAt: clock.now() };
    await test.db.report.update({ where: { id: reportId }, data: approved });
    expect(await openEvidence(test.db, executive, id)).toMatchObject({ mediaType: "text/plain" });
  });
});

describe("removing evidence", () => {
  it("takes it from everybody, keeps who did it, and leaves the bytes to the sweep", async () => {
    const { owner } = reporting;
    const { id } = await add(owner);

    await call(owner).removeEvidence({ id });

    expect((await call(owner).edit({ id: reportId })).evidence).toEqual([]);
    await expect(openEvidence(test.db, owner, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(call(owner).removeEvidence({ id })).rejects.toMatchObject({ message: "NOT_FOUND" });
    const event = await test.db.auditEvent.findFirstOrThrow({ where: { action: "evidence.remove" } });
    expect(event.actorId).toBe(owner.personId);
    expect(storedFiles()).toHaveLength(1);
  });

  it("is the owner's while they write, and the PMO's at any time", async () => {
    const { owner, pmo } = reporting;
    const { id } = await add(owner);
    await test.db.report.update({ where: { id: reportId }, data: { state: "submitted" } });

    await expect(call(owner).removeEvidence({ id })).rejects.toMatchObject({ message: "REPORTING_STATE" });
    await call(pmo).removeEvidence({ id });

    expect(await test.db.evidenceFile.count({ where: { removedAt: null } })).toBe(0);
  });

  it.each(["administrator", "executive", "viewer", "owner"] as const)(
    "is not for a strange %s",
    async (role) => {
      const { id } = await add(reporting.owner);
      const actor = (await strangers(test.db))[role];
      await expect(call(actor).removeEvidence({ id })).rejects.toMatchObject({
        message: /FORBIDDEN|NOT_FOUND/,
      });
    },
  );
});

describe("the sweep", () => {
  it("leaves what a report has, and takes what was removed before the sweep before", async () => {
    const { owner } = reporting;
    const [kept, removed] = [await add(owner), await add(owner)];
    await call(owner).removeEvidence({ id: removed.id });
    expect(await sweepEvidence(test.db, store)).toBe(0);
    expect(await sweepEvidence(test.db, store)).toBe(1);

    const { storageName } = await openEvidence(test.db, owner, kept.id);
    expect(storedFiles()).toEqual([storageName]);
  });
});
