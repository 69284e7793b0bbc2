import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createEvidenceStore, evidenceFolderIn } from "../evidence/store.ts";
import { sweepEvidence } from "../evidence/sweep.ts";
import { openEvidence } from "../evidence-files/open-evidence.ts";
import type { FileStore } from "../files/store.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { strangers } from "../testing/reporting.ts";
import { addValueEvidence } from "./evidence.ts";

const TODAY = "2026-11-24" as IsoDay;
const clock = fixedClock(TODAY);
const HIDDEN = expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/);

let test: TestDatabase;
let dataDir: string;
let store: FileStore;
let owner: Actor;
let pmo: Actor;
let kpiId: string;
let valueId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "masar-value-evidence-"));
  store = createEvidenceStore(dataDir);
  onTestFinished(async () => {
    await test.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const plan = await makePlan(test.db);
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const program = await makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId, ownerId });
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
  await recordAsCreated(test.db, fixedClock("2026-01-04" as IsoDay));
  const names = { nameAr: "رضا المستفيدين", nameEn: "", definitionAr: "", definitionEn: "" };
  const measure = { unit: "percent", direction: "up", baselineValue: 62, ownerId } as const;
  const place = { programId: program.id, kind: "kpi", axis: null } as const;
  kpiId = (await as(owner).create({ ...place, ...names, ...measure, targets: [] })).id;
  const reading = { day: "2026-09-30" as IsoDay, value: 79, evidenceText: "" };
  await as(owner).record({ id: kpiId, ...reading });
  valueId = (await valueFor(owner)).id;
});

const as = (actor: Actor) => createTestCaller({ db: test.db, actor, clock }).kpis;

async function valueFor(actor: Actor) {
  const [value] = (await as(actor).read({ id: kpiId })).kpi.values;
  if (!value) throw new Error("a value was recorded");
  return value;
}

function add(actor: Actor, content = "The survey of the third quarter.") {
  const deps = { db: test.db, clock, log: silentLog(), store };
  const file = { name: "../survey.txt", bytes: Readable.from([Buffer.from(content)]) };
  return addValueEvidence(deps, actor, valueId, file, { requestId: "test", address: null });
}

const storedFiles = () => readdirSync(evidenceFolderIn(dataDir));

describe("the file of a value", () => {
  it("is brought by who recorded it, stands with the value, and is opened by who may read that", async () => {
    const { id } = await add(owner);
    const { evidence, abilities } = await valueFor(owner);
    expect(evidence).toEqual({
      ...{ id, itemId: null, name: "survey.txt", mediaType: "text/plain", sizeBytes: 32 },
    });
    expect(abilities).toEqual(["kpi.removeValue", "kpi.removeEvidence"]);
    const { executive, owner: stranger } = await strangers(test.db);
    expect(await openEvidence(test.db, executive, id)).toMatchObject({ originalName: "survey.txt" });
    await expect(openEvidence(test.db, stranger, id)).rejects.toMatchObject({ message: "NOT_FOUND" });
    const { history } = await as(pmo).read({ id: kpiId });
    expect(history.map(({ act }) => act)).toEqual(["addEvidence", "record", "create"]);
    expect(storedFiles()).toHaveLength(1);
  });

  it("is one, and brought by nobody else, nor once the value is verified; nothing is kept of what is refused", async () => {
    const { owner: stranger, executive, viewer } = await strangers(test.db);
    for (const actor of [pmo, stranger, executive, viewer]) {
      await expect(add(actor)).rejects.toMatchObject({ message: HIDDEN });
    }
    await expect(add(owner, "\u0000\u0001")).rejects.toMatchObject({ message: "FILE_REFUSED" });
    expect((await valueFor(owner)).evidence).toBeNull();
    await as(pmo).verify({ valueId });
    await expect(add(owner)).rejects.toMatchObject({ message: "FORBIDDEN" });
    expect(await test.db.evidenceFile.count()).toBe(0);
  });

  it("is refused beside another", async () => {
    await add(owner);
    await expect(add(owner)).rejects.toMatchObject({ message: "INVALID_INPUT" });
  });

  it("is taken away by who recorded the value until it is verified, and by the office at any time", async () => {
    const { id } = await add(owner);
    await as(owner).removeEvidence({ id });
    expect((await valueFor(owner)).evidence).toBeNull();
    await expect(openEvidence(test.db, owner, id)).rejects.toMatchObject({ message: "NOT_FOUND" });
    await expect(as(owner).removeEvidence({ id })).rejects.toMatchObject({ message: "NOT_FOUND" });

    const { id: second } = await add(owner);
    await as(pmo).verify({ valueId });
    await expect(as(owner).removeEvidence({ id: second })).rejects.toMatchObject({ message: "FORBIDDEN" });
    const { executive } = await strangers(test.db);
    await expect(as(executive).removeEvidence({ id: second })).rejects.toMatchObject({ message: HIDDEN });
    await as(pmo).removeEvidence({ id: second });
    const { evidence, verifiedBy } = await valueFor(pmo);
    expect([evidence, verifiedBy?.id]).toEqual([null, pmo.personId]);
  });

  it("goes with its value, and its bytes with the next sweeps; history keeps its name", async () => {
    const { id } = await add(owner);
    await as(owner).removeValue({ valueId, note: "" });
    await expect(openEvidence(test.db, owner, id)).rejects.toMatchObject({ message: "NOT_FOUND" });
    expect(await sweepEvidence(test.db, store)).toBe(0);
    expect(await sweepEvidence(test.db, store)).toBe(1);
    const changes = await test.db.change.findMany({ where: { entity: "evidenceFile", entityId: id } });
    expect(changes.map(({ operation }) => operation)).toEqual(["create", "update"]);
  });

  it("is shown on a past day that knew of it, as long as it is still there", async () => {
    await add(owner);
    const later = createTestCaller({ db: test.db, actor: owner, clock: fixedClock("2026-12-01" as IsoDay) });
    const read = async () => (await later.kpis.read({ id: kpiId, asAt: TODAY })).kpi.values[0];
    expect(await read()).toMatchObject({ evidence: { name: "survey.txt" }, abilities: [] });
  });
});
