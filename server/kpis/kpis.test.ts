import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { KpiCreateInput } from "#shared/contract/kpis.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { AppError } from "../trpc/errors.ts";

const TODAY = "2026-11-24" as IsoDay;
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let other: Actor;
let programId: string;
let programCode: string;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const parts = { planId: plan.id, workstreamId: plan.workstreamId };
  const program = await makeProgram(test.db, { ...parts, ownerId, isPublished: false });
  programId = program.id;
  programCode = program.code;
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
  other = await makeActor(test.db, "pmo");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) }).kpis;

function create(input: Partial<KpiCreateInput> = {}, actor = owner) {
  const names = { nameAr: "رضا المستفيدين", nameEn: "Satisfaction" };
  const definition = { definitionAr: "من قيّموا الخدمة بجيد", definitionEn: "" };
  const measure = { unit: "percent", direction: "up", baselineValue: 62, ownerId: owner.personId } as const;
  const targets = [
    { year: 2025, value: 72 },
    { year: 2026, value: 80 },
  ];
  const place = { programId, kind: "kpi", axis: null } as const;
  return as(actor).create({ ...place, ...names, ...definition, ...measure, targets, ...input });
}

const record = (id: string, value: number, on = "2026-09-30", actor = owner) =>
  as(actor).record({ id, day: day(on), value, evidenceText: "تقرير الربع الثالث" });

const rowOf = async (id: string, actor = pmo) => (await as(actor).read({ id })).kpi;

async function firstValue(id: string, actor = pmo) {
  const [value] = (await rowOf(id, actor)).values;
  if (!value) throw new Error("a value was recorded");
  return value;
}

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) return "allowed";
  return cause.code === "INVALID_INPUT" ? cause.data.problems : cause.code;
}

describe("an indicator", () => {
  it("is made with its targets, measured, verified by another, and judged by the line of the year", async () => {
    const { id, code } = await create();
    expect(code).toBe("K-01");
    expect(await rowOf(id)).toMatchObject({
      ...{ kind: "kpi", unit: "percent", baselineValue: 62, owner: { id: owner.personId }, trend: null },
      verdict: { status: "unmeasured", rule: "noValue" },
    });

    await record(id, 70, "2025-12-31");
    await record(id, 79);

    const measured = await rowOf(id);
    // 72 + 8 × 273/365 is 77.98.
    expect(measured).toMatchObject({ trend: "better", verdict: { status: "met", target: 80 } });
    expect(measured.verdict.line).toBeCloseTo(77.98, 2);
    const [first] = measured.values;
    expect(first).toMatchObject({ day: "2025-12-31", value: 70, verifiedBy: null });
    await as(pmo).verify({ valueId: first?.id ?? "" });
    expect((await firstValue(id)).verifiedBy).toMatchObject({ id: pmo.personId });
  });

  it("that is a benefit is refused with each part that it lacks to be measurable, when made and when changed", async () => {
    const lacking = { definitionAr: " ", unit: null, baselineValue: null, ownerId: null, targets: [] };
    expect(await codeOf(create({ kind: "benefit", ...lacking }))).toEqual([
      { path: "definitionAr", rule: "definitionMissing" },
      { path: "unit", rule: "unitMissing" },
      { path: "baselineValue", rule: "baselineMissing" },
      { path: "ownerId", rule: "ownerMissing" },
      { path: "targets", rule: "targetsMissing" },
    ]);
    expect(await test.db.kpi.count()).toBe(0);

    const { id, code } = await create({ kind: "benefit" });
    expect(code).toBe("B-01");
    const targets = as(owner).setTargets({ id, version: 1, targets: [] });
    expect(await codeOf(targets)).toEqual([{ path: "targets", rule: "targetsMissing" }]);
    const names = { nameAr: "رضا", nameEn: "", definitionAr: "", definitionEn: "" };
    const update = {
      ...names,
      unit: "percent",
      direction: "up",
      baselineValue: null,
      ownerId: null,
    } as const;
    expect(await codeOf(as(owner).update({ id, version: 1, ...update }))).toEqual([
      { path: "definitionAr", rule: "definitionMissing" },
      { path: "baselineValue", rule: "baselineMissing" },
      { path: "ownerId", rule: "ownerMissing" },
    ]);
  });

  it("of Qiyas is one for each axis", async () => {
    const qiyas = { kind: "qiyas", axis: "governance", programId: null, ownerId: null } as const;
    expect((await create(qiyas, pmo)).code).toBe("Q-01");
    expect(await codeOf(create(qiyas, pmo))).toEqual([{ path: "axis", rule: "axisTaken" }]);
  });

  it("has one value a day, of days that have come; one wrongly typed is removed and stays in history", async () => {
    const { id } = await create();
    await record(id, 790);
    expect(await codeOf(record(id, 79))).toEqual([{ path: "day", rule: "dayTaken" }]);
    expect(await codeOf(record(id, 79, "2026-11-25"))).toEqual([{ path: "day", rule: "dayInFuture" }]);
    await as(owner).removeValue({ valueId: (await firstValue(id)).id, note: "صفر زائد" });
    await record(id, 79);
    const { history, kpi } = await as(owner).read({ id });
    expect(kpi.values).toMatchObject([{ value: 79 }]);
    expect(history.map(({ act, note }) => [act, note])).toEqual([
      ["record", ""],
      ["removeValue", "صفر زائد"],
      ["record", ""],
      ["create", ""],
    ]);
    expect(history[1]?.changes).toEqual([
      { field: "value", kind: "number", from: 790, to: null },
      { field: "day", kind: "day", from: "2026-09-30", to: null },
    ]);
  });

  it("keeps what each act changed, targets by their year", async () => {
    const { id } = await create();
    const targets = [
      { year: 2026, value: 78 },
      { year: 2027, value: 85 },
    ];
    await as(pmo).setTargets({ id, version: 1, targets });
    expect((await rowOf(id)).targets).toEqual(targets);
    const { history } = await as(owner).read({ id });
    const changed = history[0]?.changes.map(({ field, from, to }) => [field, from, to]);
    expect(new Set(changed)).toEqual(
      new Set([
        ["target2025", 72, null],
        ["target2026", 80, 78],
        ["target2027", null, 85],
      ]),
    );
  });

  it("that moved on since it was read is not overwritten, and both targets of the year are told", async () => {
    const { id } = await create();
    await as(pmo).setTargets({ id, version: 1, targets: [{ year: 2026, value: 78 }] });
    const late = as(owner).setTargets({ id, version: 1, targets: [{ year: 2026, value: 75 }] });
    const cause = await late.catch((error: unknown) => (error instanceof Error ? error.cause : null));
    expect(cause).toMatchObject({
      code: "VERSION_CONFLICT",
      data: { currentVersion: 2, values: [{ field: "target2026", mine: 75, theirs: 78 }] },
    });
  });

  it("is on a past day what was known by then", async () => {
    await recordAsCreated(test.db, fixedClock(day("2026-10-01")));
    const { id } = await as(owner, day("2026-10-05")).create({
      ...{
        programId,
        kind: "kpi",
        axis: null,
        nameAr: "رضا",
        nameEn: "",
        definitionAr: "",
        definitionEn: "",
      },
      ...{ unit: "percent", direction: "up", baselineValue: 62, ownerId: null },
      targets: [{ year: 2026, value: 80 }],
    });
    await as(owner, day("2026-10-20")).record({ id, day: day("2026-09-30"), value: 70, evidenceText: "" });
    const listed = async (on: string) => (await as(pmo).list({ asAt: day(on) })).kpis;
    expect(await listed("2026-10-04")).toEqual([]);
    expect(await listed("2026-10-10")).toMatchObject([
      { values: [], targets: [{ value: 80 }], abilities: [] },
    ]);
    const [known] = await listed("2026-10-20");
    expect(known).toMatchObject({ verdict: { status: "missed" }, values: [{ abilities: [] }] });
  });
});

describe("who may", () => {
  it("read indicators reads their program; those of the whole plan, who reads every program", async () => {
    await create();
    await create({ kind: "qiyas", axis: "total", programId: null, ownerId: null }, pmo);
    const found = await Promise.all(
      ROLES.map(async (role) => {
        const { kpis } = await as(role === "owner" ? owner : await makeActor(test.db, role)).list({});
        return [role, kpis.map(({ code }) => code)];
      }),
    );
    expect(Object.fromEntries(found)).toEqual({
      administrator: ["K-01", "Q-01"],
      pmo: ["K-01", "Q-01"],
      owner: ["K-01"],
      executive: ["K-01", "Q-01"],
      viewer: [],
    });
    const { kpis, programs } = await as(pmo).list({ program: programCode });
    expect([kpis.map(({ code }) => code), programs.map(({ code }) => code)]).toEqual([
      ["K-01"],
      [programCode],
    ]);
  });

  it("verify a value is another officer, once: nobody verifies their own", async () => {
    const { id } = await create();
    await record(id, 79, "2026-09-30", pmo);
    const value = await firstValue(id, pmo);
    expect(value.abilities).toEqual(["kpi.removeValue", "kpi.addEvidence"]);
    expect(await codeOf(as(pmo).verify({ valueId: value.id }))).toBe("FORBIDDEN");
    expect(await codeOf(as(owner).verify({ valueId: value.id }))).toBe("FORBIDDEN");
    expect((await firstValue(id, other)).abilities).toEqual(["kpi.verify", "kpi.removeValue"]);
    expect(await codeOf(as(other).verify({ valueId: value.id }))).toBe("allowed");
    expect((await firstValue(id, other)).abilities).toEqual(["kpi.removeValue"]);
    expect(await codeOf(as(other).verify({ valueId: value.id }))).toEqual([
      { path: "valueId", rule: "verifiedAlready" },
    ]);
  });

  it("remove a value is who recorded it while nobody has verified it, and the office", async () => {
    const { id } = await create();
    await record(id, 79);
    const { id: valueId, abilities } = await firstValue(id, owner);
    expect(abilities).toEqual(["kpi.removeValue", "kpi.addEvidence"]);
    await as(pmo).verify({ valueId });
    expect((await firstValue(id, owner)).abilities).toEqual([]);
    expect(await codeOf(as(owner).removeValue({ valueId, note: "" }))).toBe("FORBIDDEN");
    expect(await codeOf(as(pmo).removeValue({ valueId, note: "" }))).toBe("allowed");
  });

  it("write is the office and who owns the program; who may not read it does not learn of it", async () => {
    const { id } = await create();
    const stranger = await makeActor(test.db, "owner");
    const executive = await makeActor(test.db, "executive");
    expect(await codeOf(record(id, 1, "2026-09-30", stranger))).toBe("NOT_FOUND");
    expect(await codeOf(record(id, 1, "2026-09-30", executive))).toBe("FORBIDDEN");
    expect(await codeOf(create({}, stranger))).toBe("NOT_FOUND");
    expect(await codeOf(create({ ownerId: stranger.personId }))).toEqual([
      { path: "ownerId", rule: "notInList" },
    ]);
    const owners = await as(owner).owners({ programId });
    expect(new Set(owners.map((person) => person.id))).toEqual(
      new Set([owner.personId, pmo.personId, other.personId]),
    );
    expect(await codeOf(as(stranger).owners({ programId }))).toBe("NOT_FOUND");
  });
});
