import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { type Clock, fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeBaseline, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { makePeriod } from "../testing/reporting.ts";
import { keepStatusesReady } from "./statuses.ts";

const [founded, reportedLate, today] = ["2026-06-01", "2026-10-20", "2026-11-24"] as IsoDay[] as [
  IsoDay,
  IsoDay,
  IsoDay,
];

let test: TestDatabase;
let milestoneId: string;

/** A program whose only milestone was due in September, and one that nobody but the PMO sees. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const plan = await makePlan(db);
  const { workstreamId } = plan;
  const seen = await makeProgram(db, { planId: plan.id, workstreamId, code: "AA-1" });
  await makeProgram(db, { planId: plan.id, workstreamId, code: "AA-2", isPublished: false });
  const milestone = await makeMilestone(db, {
    programId: seen.id,
    code: "M-1",
    forecastFinishDay: "2026-09-30",
  });
  milestoneId = milestone.id;
  await makeBaseline(db, plan.id, [
    { itemId: milestoneId, programId: seen.id, finishDay: "2026-09-30", weightPoints: 10 },
  ]);
  for (const [month, lastDay, closesDay] of [
    ["2026-04", "30", "2026-05-10"],
    ["2026-08", "31", "2026-09-08"],
    ["2026-09", "30", "2026-10-08"],
    ["2026-10", "31", "2026-11-09"],
    ["2026-11", "30", today],
  ] as const) {
    const days = { startDay: `${month}-01`, finishDay: `${month}-${lastDay}`, opensDay: `${month}-24` };
    await makePeriod(db, plan.id, { ...days, closesDay });
  }
  await recordAsCreated(db, fixedClock(founded));
});

async function callerAs(role: "pmo" | "viewer", clock: Clock = fixedClock(today)) {
  return createTestCaller({ db: test.db, clock, actor: await makeActor(test.db, role) });
}

async function complete() {
  const pmo = await callerAs("pmo", fixedClock(reportedLate));
  await pmo.milestones.update({ id: milestoneId, version: 1, actualDay: "2026-10-18" as IsoDay });
}

describe("statuses by period", () => {
  it("are each as known when the period closed, whatever was found out since, and at the end as of today", async () => {
    await complete();

    const grid = await (await callerAs("pmo")).measures.statuses({});

    expect(grid.periods.map(({ closesDay }) => closesDay)).toEqual([
      "2026-09-08",
      "2026-10-08",
      "2026-11-09",
    ]);
    expect(grid.programs[0]).toMatchObject({
      code: "AA-1",
      statuses: ["onPlan", "late", "completedLate"],
      present: "completedLate",
    });
  });

  it("go no further than the day that is asked for, and no day is known that history does not hold", async () => {
    await complete();
    const pmo = await callerAs("pmo");

    const grid = await pmo.measures.statuses({ asAt: "2026-10-15" as IsoDay });

    expect(grid.statusDay).toBe("2026-10-15");
    expect(grid.periods).toHaveLength(2);
    expect(grid.programs[0]).toMatchObject({ statuses: ["onPlan", "late"], present: "late" });
    await expect(pmo.measures.statuses({ asAt: "2026-05-31" as IsoDay })).rejects.toMatchObject({
      cause: { code: "DAY_NOT_KNOWN" },
    });
  });

  it("stay what they were for the next reader, and show what has closed since", async () => {
    const pmo = await callerAs("pmo");
    const before = await pmo.measures.statuses({});
    await complete();

    const after = await (await callerAs("pmo", fixedClock("2026-12-01" as IsoDay))).measures.statuses({});

    expect(before.programs[0]?.statuses).toEqual(["onPlan", "late", "late"]);
    expect(after.programs[0]?.statuses.slice(0, 2)).toEqual(["onPlan", "late"]);
    expect(after.periods.at(-1)?.closesDay).toBe(today);
    expect(after.programs[0]?.statuses.at(-1)).toBe("completedLate");
  });

  it("hold only programs that the reader may read, whoever asked before", async () => {
    expect((await (await callerAs("pmo")).measures.statuses({})).programs).toHaveLength(2);

    const seen = await (await callerAs("viewer")).measures.statuses({});

    expect(seen.programs.map(({ code }) => code)).toEqual(["AA-1"]);
  });
});

describe("statuses computed ahead", () => {
  const depsOf = (test: TestDatabase) => ({ db: test.db, clock: fixedClock(today), log: silentLog() });

  it("are those that the grid then shows, and end soon when the server stops", async () => {
    await complete();
    await keepStatusesReady(depsOf(test), AbortSignal.abort());
    await keepStatusesReady(depsOf(test), new AbortController().signal);

    const grid = await (await callerAs("pmo")).measures.statuses({});

    expect(grid.programs[0]?.statuses).toEqual(["onPlan", "late", "completedLate"]);
  });

  it("are none where there is no plan yet", async () => {
    const empty = await createTestDatabase();
    onTestFinished(() => empty.close());
    await expect(keepStatusesReady(depsOf(empty), new AbortController().signal)).resolves.toBeUndefined();
  });
});

describe("the reason of a past status", () => {
  it("is the rule that decided on that day with what it read", async () => {
    await complete();
    const pmo = await callerAs("pmo");
    const reasonOn = (day: string) => pmo.measures.statusReason({ code: "AA-1", day: day as IsoDay });

    expect(await reasonOn("2026-10-08")).toMatchObject({ status: "late", inputs: { codes: ["M-1"] } });
    expect((await reasonOn(today)).status).toBe("completedLate");
  });

  it("is not found of what one may not read, nor of what is not there", async () => {
    const day = "2026-10-08" as IsoDay;
    const viewer = await callerAs("viewer");
    for (const code of ["AA-2", "ZZ-9"]) {
      await expect(viewer.measures.statusReason({ code, day })).rejects.toMatchObject({
        cause: { code: "NOT_FOUND" },
      });
    }
  });
});
