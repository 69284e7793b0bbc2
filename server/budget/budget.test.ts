import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { BudgetYearInput } from "#shared/contract/budget.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { BudgetAmounts } from "#shared/registers/budget.ts";
import { budgetsStandingOut } from "#shared/registers/budget.ts";
import type { Halalas, IsoDay } from "#shared/units.ts";
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
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let programId: string;
let otherId: string;
let workstreamId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const parts = { planId: plan.id, workstreamId: plan.workstreamId };
  workstreamId = plan.workstreamId;
  const program = await makeProgram(test.db, { ...parts, code: "A-1", ownerId });
  programId = program.id;
  otherId = (await makeProgram(test.db, { ...parts, code: "A-2" })).id;
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) }).budget;

const riyals = (amount: number) => (amount * 100) as Halalas;

/** A year in riyals: planned, committed, actual, forecast. */
function year(
  number: number,
  [planned = 0, committed = 0, actual = 0, forecast = 0]: readonly number[],
  version: number | null = null,
): BudgetYearInput {
  return {
    ...{ year: number, version, planned: riyals(planned), committed: riyals(committed) },
    ...{ actual: riyals(actual), forecast: riyals(forecast) },
  };
}

const save = (years: BudgetYearInput[], actor = pmo, on = TODAY, id = programId) =>
  as(actor, on).save({ programId: id, years, note: "بعد الاعتماد" });

const budgetOf = async (actor = pmo, id = programId) => (await as(actor).read({ programId: id })).budget;

const inRiyals = ({ planned, committed, actual, forecast }: BudgetAmounts) =>
  [planned, committed, actual, forecast].map((halalas) => halalas / 100);

async function failure(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error.cause : null;
}

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  const cause = await failure(attempt);
  if (!(cause instanceof AppError)) return "allowed";
  return cause.code === "INVALID_INPUT" ? cause.data.problems : cause.code;
}

describe("the money of a program", () => {
  it("is entered for its years in one act, added up, and judged beside weighted progress", async () => {
    await makeMilestone(test.db, { programId, weightPoints: 40, actualFinishDay: "2026-03-01" });
    await makeMilestone(test.db, { programId, weightPoints: 60 });
    await save([year(2026, [100, 80, 50.25, 104.5]), year(2027, [100, 20, 0, 100])]);

    const view = await as(pmo).read({ programId });
    expect(view.budget.years.map(({ year: each }) => each)).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(view.budget).toMatchObject({
      progress: 0.4,
      totals: {
        ...{ planned: 20_000, committed: 10_000, actual: 5_025, expected: 20_450, variance: -450 },
        ...{ unspent: 4_975, spentShare: 5_025 / 20_000 },
      },
      verdict: { status: "within", rule: "withinTolerance", varianceShare: -450 / 20_000 },
      abilities: ["budget.plan", "budget.record"],
    });
    const [{ actor, note, act, changes }, ...earlier] = view.history as [(typeof view.history)[number]];
    expect(earlier).toEqual([]);
    expect({ act, note, actor: actor?.id }).toEqual({
      act: "enter",
      note: "بعد الاعتماد",
      actor: pmo.personId,
    });
    expect(changes).toHaveLength(7);
    expect(changes).toContainEqual({ field: "actual2026", kind: "number", from: null, to: 5_025 });
    expect(await test.db.auditEvent.count()).toBe(1);
  });

  it("is of a year that is over what was spent, and of the others what is forecast", async () => {
    await save([year(2025, [100, 90, 70, 95]), year(2026, [100, 0, 0, 100])]);
    expect((await budgetOf()).totals).toMatchObject({ expected: 17_000, variance: 3_000 });
    expect((await as(pmo).list({})).statusYear).toBe(2026);
  });

  it("leaves what is the same untouched, and tells what each act changed", async () => {
    await save([year(2026, [100, 50, 20, 100]), year(2027, [100])]);
    await save([year(2026, [100, 60, 30, 100], 1), year(2027, [100], 1)], owner);
    await save([year(2026, [100, 60, 30, 100], 2), year(2027, [120], 1)]);
    await save([year(2026, [100, 60, 30, 100], 2), year(2027, [120], 2)]);

    const { budget, history } = await as(pmo).read({ programId });
    expect(budget.years.slice(2).map(({ version }) => version)).toEqual([2, 2, null]);
    expect(history.map(({ act, changes }) => [act, changes.map(({ field }) => field)])).toEqual([
      ["plan", ["planned2027"]],
      ["record", ["committed2026", "actual2026"]],
      ["enter", ["planned2026", "committed2026", "actual2026", "forecast2026", "planned2027"]],
    ]);
  });

  it("is refused where it cannot be so, each amount by its year, and nothing is written", async () => {
    const refused = save([
      year(2025, [100, 10, 20, 5]),
      year(2027, [100, 10, 5, 10]),
      year(2026, [1]),
      year(2026, [2]),
      year(2040, [1]),
    ]);
    expect(await codeOf(refused)).toEqual([
      { path: "actual2025", rule: "actualOverCommitted" },
      { path: "forecast2025", rule: "forecastUnderActual" },
      { path: "actual2027", rule: "yearNotBegun" },
      { path: "planned2026", rule: "yearTwice" },
      { path: "planned2040", rule: "yearOutsidePlan" },
    ]);
    expect(await test.db.budgetYear.count()).toBe(0);
    const most = year(2026, [100_000_000_000]);
    expect(await codeOf(save([most]))).toBe("allowed");
    for (const planned of [most.planned + 1, -1, 0.5, Number.NaN]) {
      const odd = { ...year(2027, [0]), planned: planned as Halalas };
      expect(await codeOf(save([odd]))).not.toBe("allowed");
    }
  });

  it("that moved on since it was read is not overwritten: both values of each year are told", async () => {
    await save([year(2026, [100]), year(2027, [200])]);
    await save([year(2026, [100, 60, 0, 90], 1)], owner);
    const late = await failure(
      save([year(2026, [110, 50, 0, 90], 1), year(2027, [200], 1), year(2028, [5])]),
    );
    expect(late).toMatchObject({
      code: "ROWS_CONFLICT",
      data: {
        rows: [
          {
            id: `${programId}-2026`,
            currentVersion: 2,
            values: [
              { field: "planned", mine: 11_000, theirs: 10_000 },
              { field: "committed", mine: 5_000, theirs: 6_000 },
            ],
            changedOn: TODAY,
          },
        ],
      },
    });
    expect(await test.db.budgetYear.count()).toBe(2);
    // Two who enter the same year before it is there.
    await save([year(2028, [5])]);
    expect(await failure(save([year(2028, [7])]))).toMatchObject({
      code: "ROWS_CONFLICT",
      data: { rows: [{ currentVersion: 1, values: [{ field: "planned", mine: 700, theirs: 500 }] }] },
    });
  });

  it("is on a past day what was known by then, and nothing is offered there", async () => {
    await recordAsCreated(test.db, fixedClock(day("2026-10-01")));
    await save([year(2026, [100, 10, 0, 100])], pmo, day("2026-10-05"));
    await save([year(2026, [100, 60, 40, 130], 1)], owner, day("2026-10-20"));
    const on = async (asAt: string) => {
      const { programs, whole } = await as(pmo).list({ asAt: day(asAt), program: "A-1" });
      const [program] = programs;
      const known = program?.years.find((each) => each.year === 2026);
      return [known && inRiyals(known), whole.verdict.status, program?.abilities];
    };
    expect(await on("2026-10-04")).toEqual([[0, 0, 0, 0], "none", []]);
    expect(await on("2026-10-19")).toEqual([[100, 10, 0, 100], "within", []]);
    expect(await on("2026-10-20")).toEqual([[100, 60, 40, 130], "over", []]);
    const { history } = await as(pmo).read({ programId, asAt: day("2026-10-19") });
    expect(history).toHaveLength(1);
  });
});

describe("all money", () => {
  it("is added up by workstream and year, and filtered by workstream and program", async () => {
    await save([year(2026, [100, 90, 80, 120])]);
    await save([year(2026, [50, 0, 0, 50]), year(2028, [50, 0, 0, 50])], pmo, TODAY, otherId);
    const view = await as(pmo).list({});
    expect(view.whole.totals).toMatchObject({ planned: 20_000, expected: 22_000, variance: -2_000 });
    expect(view.years.map(({ year: each, totals }) => [each, totals.planned])).toEqual([
      [2024, 0],
      [2025, 0],
      [2026, 15_000],
      [2027, 0],
      [2028, 5_000],
    ]);
    expect(view.workstreams).toMatchObject([
      { workstream: { id: workstreamId }, verdict: { status: "over" } },
    ]);
    expect(view.programs.map(({ program, verdict }) => [program.code, verdict.status])).toEqual([
      ["A-1", "over"],
      ["A-2", "within"],
    ]);
    expect(budgetsStandingOut(view.programs, 3).map(({ program }) => program.code)).toEqual(["A-1"]);

    const one = await as(pmo).list({ program: "A-2" });
    expect(one.whole.totals.planned).toBe(10_000);
    expect(one.offered.programs.map(({ code }) => code)).toEqual(["A-1", "A-2"]);
    const [stream] = view.offered.workstreams;
    expect((await as(pmo).list({ workstream: stream?.code })).programs).toHaveLength(2);
    expect((await as(pmo).list({ workstream: "none" })).programs).toEqual([]);
  });
});

describe("who may", () => {
  it("read money is who answers for it and who decides on it; a reader sees none", async () => {
    await save([year(2026, [100])]);
    await save([year(2026, [50])], pmo, TODAY, otherId);
    const found = await Promise.all(
      ROLES.map(async (role) => {
        const actor = role === "owner" ? owner : await makeActor(test.db, role);
        const listed = await as(actor)
          .list({})
          .then(
            ({ whole, programs }) => [programs.length, whole.totals.planned / 100],
            () => null,
          );
        return [role, listed];
      }),
    );
    expect(Object.fromEntries(found)).toEqual({
      administrator: [2, 150],
      pmo: [2, 150],
      owner: [1, 100],
      executive: [2, 150],
      viewer: null,
    });
    expect(await codeOf(as(await makeActor(test.db, "viewer")).read({ programId }))).toBe("FORBIDDEN");
    expect(await codeOf(as(owner).read({ programId: otherId }))).toBe("NOT_FOUND");
    expect(await codeOf(as(pmo).read({ programId: "gone" }))).toBe("NOT_FOUND");
    expect(await codeOf(as(null).list({}))).toBe("NOT_SIGNED_IN");
  });

  it("plan money is the office alone; record it, the owner of the program, too", async () => {
    await save([year(2026, [100])]);
    expect((await budgetOf(owner)).abilities).toEqual(["budget.record"]);
    expect(await codeOf(save([year(2026, [100, 60, 30, 90], 1)], owner))).toBe("allowed");
    expect(await codeOf(save([year(2026, [110, 60, 30, 90], 2)], owner))).toBe("FORBIDDEN");
    // One planned amount among others refuses them all.
    const mixed = save([year(2026, [100, 70, 30, 90], 2), year(2027, [1])], owner);
    expect(await codeOf(mixed)).toBe("FORBIDDEN");
    expect(inRiyals((await budgetOf()).years[2] ?? year(0, []))).toEqual([100, 60, 30, 90]);
    expect(await codeOf(save([year(2026, [1])], owner, TODAY, otherId))).toBe("NOT_FOUND");
    for (const role of ["administrator", "executive", "viewer"] as const) {
      expect(await codeOf(save([year(2027, [1])], await makeActor(test.db, role)))).toBe("FORBIDDEN");
    }
  });
});
