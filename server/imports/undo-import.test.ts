import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";

let test: TestDatabase;
let db: Db;
let pmo: Actor;

beforeEach(async () => {
  test = await createTestDatabase();
  db = test.db;
  pmo = await makeActor(db, "pmo");
});

afterEach(() => test.close());

function imports() {
  return createTestCaller({ db, actor: pmo, clock: fixedClock("2026-06-01" as IsoDay) }).imports;
}

const HEADINGS =
  "kind,code,program code,workstream,name,owner e-mail,start,finish,baseline,forecast,actual,weight,progress";

async function apply(lines: readonly string[]): Promise<string> {
  const text = [HEADINGS, ...lines].join("\n");
  const base64 = Buffer.from(text).toString("base64");
  const previewed = await imports().preview({ fileName: "p.csv", base64 });
  expect(previewed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (previewed.canApply)
    await imports().applyBatch({ batchId: previewed.batchId, reasonCode: "correction" });
  return previewed.batchId;
}

async function makePortfolio() {
  const plan = await makePlan(db);
  const { workstreamId } = plan;
  const owner = await makePerson(db, { email: "old@masar.example" });
  await makePerson(db, { email: "new@masar.example" });
  const program = await makeProgram(db, { planId: plan.id, workstreamId, code: "P-1", ownerId: owner.id });
  for (const code of ["M-1", "M-2", "M-3"]) await makeMilestone(db, { programId: program.id, code });
  return { plan, program };
}

/** Every record of the plan, less what only counts or dates the writing of it. */
async function everything() {
  const omit = { version: true, createdAt: true, updatedAt: true } as const;
  return {
    plans: await db.plan.findMany({ omit }),
    workstreams: await db.workstream.findMany({ omit, orderBy: { id: "asc" } }),
    programs: await db.program.findMany({ omit, orderBy: { id: "asc" } }),
    items: await db.scheduleItem.findMany({ omit, orderBy: { id: "asc" } }),
    roles: await db.programRole.findMany({ omit: { createdAt: true }, orderBy: { id: "asc" } }),
    baselines: await db.baseline.findMany({ include: { items: true } }),
    links: await db.link.findMany(),
    people: await db.person.findMany({ omit }),
  };
}

/** The folded search text follows the names, and factories leave it empty. */
async function fillSearchTexts() {
  await apply(["workstream,W-0,,,x,,,,,,,,"]);
  await apply([
    "program,P-1,,,renamed,,,,,,,,",
    ...["M-1", "M-2", "M-3"].map((code) => `milestone,${code},P-1,,renamed,,,,,,,,`),
  ]);
}

const milestoneCode = fc.constantFrom("M-1", "M-2", "M-3", "N-1", "N-2", "N-3");
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-07-${String(date).padStart(2, "0")}`);
const milestoneLine = fc
  .record({
    code: milestoneCode,
    name: fc.constantFrom("a", "ب", "c d"),
    day,
    weight: fc.nat(50),
    isBaselined: fc.boolean(),
    isDone: fc.boolean(),
  })
  .map(({ code, name, day: forecast, weight, isBaselined, isDone }) =>
    [
      "milestone",
      code,
      "P-1",
      "",
      name,
      "",
      "",
      "",
      isBaselined ? forecast : "",
      forecast,
      isDone ? "2026-05-20" : "",
      weight,
      "",
    ].join(","),
  );
const programLine = fc
  .record({
    code: fc.constantFrom("P-1", "P-2", "P-3"),
    owner: fc.constantFrom("", "old@masar.example", "new@masar.example"),
    finish: day,
  })
  .map(({ code, owner, finish }) =>
    ["program", code, "", "W-0", `name ${finish}`, owner, "2026-01-01", finish, "", "", "", "", ""].join(","),
  );
const codeOf = (line: string) => line.split(",").slice(0, 2).join();
const file = fc
  .tuple(
    fc.uniqueArray(programLine, { maxLength: 3, selector: codeOf }),
    fc.uniqueArray(milestoneLine, { maxLength: 6, selector: codeOf }),
  )
  .map((kinds) => kinds.flat())
  .filter((lines) => lines.length > 0);

describe("undoing an import", () => {
  it("brings every table back to what it was, whatever the file changed", async () => {
    await makePortfolio();
    await fillSearchTexts();
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(file, async (lines) => {
        const batchId = await apply(lines);
        const { state } = await imports().get({ batchId });
        if (state === "applied")
          expect(await imports().undoBatch({ batchId })).toMatchObject({ isUndone: true });
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it("is an audited act of its own, and happens once", async () => {
    await makePortfolio();
    const batchId = await apply(["milestone,M-1,P-1,,x,,,,,2026-09-01,,,"]);
    await imports().undoBatch({ batchId });
    const events = await db.auditEvent.findMany({ include: { changes: true }, orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["import.apply", "import.undo"]);
    expect(
      events[1]?.changes.map(({ field, fromValue, toValue }) => [field, fromValue, toValue]),
    ).toContainEqual(["forecastFinishDay", '"2026-09-01"', '"2026-06-30"']);
    await expect(imports().undoBatch({ batchId })).rejects.toMatchObject({
      cause: { code: "IMPORT_STATE", data: { state: "undone" } },
    });
  });

  it("is refused with the records that changed since, and changes nothing", async () => {
    await makePortfolio();
    const batchId = await apply([
      "milestone,M-1,P-1,,x,,,,,2026-09-01,,,",
      "milestone,M-2,P-1,,x,,,,,2026-09-01,,,",
    ]);
    const later = await apply(["milestone,M-2,P-1,,x,,,,,2026-10-01,,,"]);
    const before = await everything();
    expect(await imports().undoBatch({ batchId })).toMatchObject({
      isUndone: false,
      changedSince: [{ kind: "milestone", code: "M-2", changedOn: "2026-06-01" }],
    });
    expect(await everything()).toEqual(before);
    expect((await imports().get({ batchId })).state).toBe("applied");
    await imports().undoBatch({ batchId: later });
    expect(await imports().undoBatch({ batchId })).toMatchObject({ isUndone: true });
  });

  it("is refused while others refer to what it created", async () => {
    const { plan } = await makePortfolio();
    const batchId = await apply([
      "workstream,W-9,,,x,,,,,,,,",
      "program,P-9,,W-9,x,,2026-01-01,2026-12-31,,,,,",
      "milestone,M-9,P-9,,x,,,,,2026-09-01,,,",
    ]);
    const created = await db.scheduleItem.findFirstOrThrow({ where: { code: "M-9" } });
    const other = await db.scheduleItem.findFirstOrThrow({ where: { code: "M-1" } });
    const link = await db.link.create({
      data: { planId: plan.id, predecessorId: created.id, successorId: other.id },
    });
    expect(await imports().undoBatch({ batchId })).toMatchObject({
      isUndone: false,
      changedSince: [{ code: "M-9" }],
    });
    await db.link.delete({ where: { id: link.id } });
    await makeMilestone(db, { programId: created.programId });
    expect(await imports().undoBatch({ batchId })).toMatchObject({
      isUndone: false,
      changedSince: [{ code: "P-9" }],
    });
  });

  it("is refused once the baseline that came with it is approved", async () => {
    await makePortfolio();
    const batchId = await apply(["milestone,M-1,P-1,,x,,,,2026-09-01,2026-09-01,,,"]);
    const { id: decidedById } = await makePerson(db);
    await db.baseline.updateMany({ data: { state: "approved", decidedById, decidedAt: new Date() } });
    expect(await imports().undoBatch({ batchId })).toMatchObject({
      isUndone: false,
      changedSince: [{ kind: "baseline", code: "1" }],
    });
  });
});
