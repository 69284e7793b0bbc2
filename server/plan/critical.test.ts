import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  makeActivity,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { chooseBaseline } from "./assess.ts";
import { criticalItemIds, itemFloats } from "./critical.ts";
import { planFacts } from "./facts.ts";

const statusDay = toEpochDay("2026-11-24" as IsoDay);

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
});

function addProgram() {
  return makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId });
}

/** Work of two weeks from Sunday 6 December, work of one week beside it, and the milestone both lead to. */
async function addFork() {
  const { id: programId } = await addProgram();
  const [long, short] = [
    await makeActivity(test.db, {
      programId,
      forecastStartDay: "2026-12-06",
      forecastFinishDay: "2026-12-17",
      durationWorkDays: 10,
    }),
    await makeActivity(test.db, {
      programId,
      forecastStartDay: "2026-12-06",
      forecastFinishDay: "2026-12-10",
      durationWorkDays: 5,
    }),
  ];
  const end = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-17" });
  for (const { id } of [long, short]) await link(id, end.id);
  return { long, short, end };
}

function link(predecessorId: string, successorId: string) {
  return makeLink(test.db, { planId: plan.id, predecessorId, successorId });
}

async function floats() {
  const facts = await planFacts(test.db);
  return itemFloats(facts, statusDay, chooseBaseline(facts, undefined));
}

async function critical() {
  return [...criticalItemIds(await floats())];
}

describe("the critical path", () => {
  it("is the chain without float, milestone included, and not the work that could wait", async () => {
    const { long, end } = await addFork();
    expect(await critical()).toEqual([long.id, end.id]);
  });

  it("ends where each program ends: a short program has its own", async () => {
    const [first, second] = [await addFork(), await addProgram()];
    const early = await makeMilestone(test.db, { programId: second.id, forecastFinishDay: "2026-12-08" });
    expect(await critical()).toEqual([first.long.id, first.end.id, early.id]);
  });

  it("is empty, not a failure, when the links run in a circle", async () => {
    const { long, end } = await addFork();
    await link(end.id, long.id);
    expect(await critical()).toEqual([]);
  });

  it("is empty for a plan without programs and for a program without items", async () => {
    expect(await critical()).toEqual([]);
    await addProgram();
    expect(await critical()).toEqual([]);
  });

  it("can be computed where every field is at its worst: past forecasts, no length, a deadline missed", async () => {
    const { id: programId } = await addProgram();
    const past = await makeActivity(test.db, {
      programId,
      forecastStartDay: "2024-01-05",
      forecastFinishDay: "2024-01-06",
      durationWorkDays: 0,
    });
    const missed = await makeMilestone(test.db, { programId, forecastFinishDay: "2024-02-01" });
    await test.db.scheduleItem.update({ where: { id: missed.id }, data: { deadlineDay: "2024-01-01" } });
    await link(past.id, missed.id);
    expect(await critical()).toContain(missed.id);
  });

  it("keeps what a slipped finish hides: float is counted towards the promise, not away from it", async () => {
    const { long, short, end } = await addFork();
    await makeBaseline(test.db, plan.id, [
      { itemId: end.id, programId: end.programId, finishDay: "2026-12-17" },
    ]);
    await test.db.scheduleItem.update({
      where: { id: end.id },
      data: { forecastFinishDay: "2027-06-17" },
    });

    expect(await critical()).toEqual([long.id, end.id]);
    expect(await critical()).not.toContain(short.id);
  });
});

describe("total float", () => {
  it("is the working days that an item can come later", async () => {
    const { long, short, end } = await addFork();
    expect([...(await floats())]).toEqual([
      [long.id, 0],
      [short.id, 5],
      [end.id, 0],
    ]);
  });

  it("is less than none once the promise is missed", async () => {
    const { end } = await addFork();
    await makeBaseline(test.db, plan.id, [
      { itemId: end.id, programId: end.programId, finishDay: "2026-12-15" },
    ]);
    expect([...(await floats()).values()]).toEqual([-2, 3, -2]);
  });

  it("is not asked of what is done", async () => {
    const { end } = await addFork();
    const done = { actualFinishDay: "2026-11-22", progressPercent: 100 };
    await test.db.scheduleItem.update({ where: { id: end.id }, data: done });
    expect((await floats()).has(end.id)).toBe(false);
  });
});
