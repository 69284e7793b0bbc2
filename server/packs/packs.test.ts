import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { PackCreateInput, PackRow } from "#shared/contract/packs.ts";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";
import type { Deps } from "../trpc/context.ts";
import { drawWaiting, type PackDesk } from "./draw-waiting.ts";
import { openPack } from "./open-pack.ts";
import { createPackStore, packFolderIn } from "./store.ts";
import { sweepPacks } from "./sweep.ts";

const SLOW_MS = 120_000;
const TODAY = "2026-11-24" as IsoDay;
const PDF: PackCreateInput = { format: "pdf", language: "ar", paper: "A4" };

let test: TestDatabase;
let deps: Deps;
let dataDir: string;
let desk: PackDesk;
let executive: Actor;
let planId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "masar-packs-"));
  onTestFinished(async () => {
    await test.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  deps = { db: test.db, clock: fixedClock(TODAY), log: silentLog() };
  desk = { store: createPackStore(dataDir), browserPath: null };
  executive = await makeActor(test.db, "executive");
  const plan = await makePlan(test.db);
  planId = plan.id;
  const program = await makeProgram(test.db, { planId, workstreamId: plan.workstreamId });
  await makeMilestone(test.db, { programId: program.id });
});

const as = (actor: Actor, day = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(day) }).packs;
const never = () => new AbortController().signal;

async function onlyRow(): Promise<PackRow> {
  const { packs } = await as(executive).list();
  const [row] = packs;
  if (!row) throw new Error("there is no pack");
  return row;
}

async function closedPeriod(): Promise<string> {
  const period = await test.db.reportingPeriod.create({
    data: {
      planId,
      startDay: "2026-10-01",
      finishDay: "2026-10-31",
      opensDay: "2026-10-25",
      closesDay: "2026-11-05",
      state: "closed",
      // Today: this plan's history begins with it.
      closedAt: new Date(`${TODAY}T06:00:00Z`),
    },
  });
  return period.id;
}

describe("a pack", () => {
  it("is drawn off the request's path, kept under a random name, and read as a file", {
    timeout: SLOW_MS,
  }, async () => {
    const asked = await as(executive).create(PDF);
    expect(asked).toMatchObject({
      state: "queued",
      progressPercent: 0,
      renderer: null,
      abilities: ["pack.cancel"],
    });

    await drawWaiting(deps, desk, never());

    const row = await onlyRow();
    expect(row).toMatchObject({
      id: asked.id,
      state: "done",
      progressPercent: 100,
      renderer: "plain",
      failure: null,
      statusDay: TODAY,
      period: null,
      abilities: [],
    });
    const file = await openPack(test.db, executive, row.id);
    expect(file.fileName).toBe("masar-2026-11-24-ar.pdf");
    const bytes = readFileSync(join(packFolderIn(dataDir), file.storageName));
    expect([bytes.length, bytes.subarray(0, 5).toString()]).toEqual([row.sizeBytes, "%PDF-"]);
    const events = await test.db.auditEvent.findMany({ where: { subjectType: "pack" } });
    expect(events).toMatchObject([{ action: "pack.create", actorId: executive.personId, subjectId: row.id }]);
  });

  it.each([
    ["administrator", true, false],
    ["pmo", true, true],
    ["executive", true, true],
    ["owner", false, false],
    ["viewer", false, false],
  ] as const)(
    "is for who sees all programs: %s",
    async (role: Role, mayRead: boolean, mayCreate: boolean) => {
      const packs = as(await makeActor(test.db, role));
      if (mayRead) expect((await packs.list()).abilities).toEqual(mayCreate ? ["pack.create"] : []);
      else expect((await refusalOf(packs.list())).code).toBe("FORBIDDEN");
      if (mayCreate) expect((await packs.create(PDF)).state).toBe("queued");
      else expect((await refusalOf(packs.create(PDF))).code).toBe("FORBIDDEN");
    },
  );

  it("waits in the queue only so often for one person", async () => {
    for (let count = 0; count < 6; count += 1) await as(executive).create(PDF);
    expect((await refusalOf(as(executive).create(PDF))).code).toBe("THROTTLED");
    expect((await as(await makeActor(test.db, "pmo")).create(PDF)).state).toBe("queued");
  });

  it("is not asked for of a day that history does not hold, nor of a day and a period at once", async () => {
    const asAt = "2020-01-01" as IsoDay;
    expect((await refusalOf(as(executive).create({ ...PDF, asAt }))).code).toBe("DAY_NOT_KNOWN");
    expect((await refusalOf(as(executive).create({ ...PDF, asAt, periodId: "p" }))).code).toBe(
      "INVALID_INPUT",
    );
  });
});

describe("a pack of a closed period", () => {
  it("is drawn once: whoever asks again has the same file, and nobody can change or remove it", {
    timeout: SLOW_MS,
  }, async () => {
    const periodId = await closedPeriod();
    const asked = await as(executive).create({ ...PDF, periodId });
    const another = await as(await makeActor(test.db, "pmo")).create({ ...PDF, periodId });
    expect(another.id).toBe(asked.id);
    await drawWaiting(deps, desk, never());
    const first = await openPack(test.db, executive, asked.id);

    const again = await as(executive).create({ ...PDF, periodId });
    expect(again).toMatchObject({ id: asked.id, state: "done", period: { id: periodId } });
    expect(await openPack(test.db, executive, again.id)).toEqual(first);
    expect(first.fileName).toBe("masar-2026-10-ar.pdf");
    const where = { id: asked.id };
    await expect(test.db.pack.update({ where, data: { language: "en" } })).rejects.toThrow();
    await expect(test.db.pack.delete({ where })).rejects.toThrow();
    expect(await openPack(test.db, executive, asked.id)).toEqual(first);
    expect((await as(executive).create({ ...PDF, language: "en", periodId })).id).not.toBe(asked.id);
  });

  it("outlasts the sweep, which takes those of a day after a month", { timeout: SLOW_MS }, async () => {
    const kept = await as(executive).create({ ...PDF, periodId: await closedPeriod() });
    const passing = await as(executive).create(PDF);
    await drawWaiting(deps, desk, never());
    const later = { ...deps, clock: fixedClock("2026-12-30" as IsoDay) };
    const { storageName } = await openPack(test.db, executive, kept.id);

    expect(await sweepPacks(deps, desk.store)).toBe(0);
    await sweepPacks(later, desk.store);
    expect(await sweepPacks(later, desk.store)).toBe(1);

    expect((await as(executive).list()).packs.map(({ id }) => id)).toEqual([kept.id]);
    expect(readdirSync(packFolderIn(dataDir))).toEqual([storageName]);
    await expect(openPack(test.db, executive, passing.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is refused while the period is open", async () => {
    const periodId = await closedPeriod();
    await test.db.reportingPeriod.update({
      where: { id: periodId },
      data: { state: "open", closedAt: null },
    });
    expect((await refusalOf(as(executive).create({ ...PDF, periodId }))).code).toBe("REPORTING_STATE");
    expect((await refusalOf(as(executive).create({ ...PDF, periodId: "none" }))).code).toBe("NOT_FOUND");
  });
});

describe("cancelling a pack", () => {
  it("takes it out of the queue, and is for whoever asked and for the PMO", async () => {
    const { id } = await as(executive).create(PDF);
    expect((await refusalOf(as(await makeActor(test.db, "executive")).cancel({ id }))).code).toBe(
      "FORBIDDEN",
    );
    const row = await as(await makeActor(test.db, "pmo")).cancel({ id });
    expect(row).toMatchObject({ state: "cancelled", abilities: [] });
    await drawWaiting(deps, desk, never());
    expect(await onlyRow()).toMatchObject({ state: "cancelled", renderer: null });
    expect(existsSync(packFolderIn(dataDir))).toBe(false);
  });

  it("ends the drawing that is under way, and leaves nothing of it", { timeout: SLOW_MS }, async () => {
    const { id } = await as(executive).create(PDF);
    const drawing = drawWaiting(deps, desk, never());
    await expect.poll(async () => (await onlyRow()).state).toBe("running");
    await as(executive).cancel({ id });
    await drawing;
    expect(await onlyRow()).toMatchObject({ state: "cancelled", sizeBytes: null });
    await expect(openPack(test.db, executive, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a server that stops", () => {
  it("leaves the pack that was under way as interrupted, and the others waiting", {
    timeout: SLOW_MS,
  }, async () => {
    const first = await as(executive).create(PDF);
    const second = await as(executive).create({ ...PDF, language: "en" });
    const stopper = new AbortController();
    const drawing = drawWaiting(deps, desk, stopper.signal);
    const stateOf = async (id: string) => (await test.db.pack.findUniqueOrThrow({ where: { id } })).state;
    await expect.poll(() => stateOf(first.id)).toBe("running");
    stopper.abort();
    await drawing;
    expect(await stateOf(first.id)).toBe("failed");
    expect(await stateOf(second.id)).toBe("queued");
  });

  it("finds what a kill left running, says that it was interrupted, and lets it be asked for again", {
    timeout: SLOW_MS,
  }, async () => {
    const periodId = await closedPeriod();
    const { id } = await as(executive).create({ ...PDF, periodId });
    await test.db.pack.update({ where: { id }, data: { state: "running" } });
    await drawWaiting(deps, desk, never());
    expect(await onlyRow()).toMatchObject({ id, state: "failed", failure: "interrupted" });
    expect((await as(executive).create({ ...PDF, periodId })).id).not.toBe(id);
  });
});
