import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  type ActivityParts,
  type FrozenItem,
  type LinkParts,
  makeActivity,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

/** A Tuesday; the plan's tolerance is 10 working days. */
const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let planId: string;
let programId: string;

beforeEach(beginPlan);

/** A plan of its own; what was made before lies in another database. */
async function beginPlan() {
  const created = await createTestDatabase();
  onTestFinished(() => created.close());
  const plan = await makePlan(created.db);
  test = created;
  planId = plan.id;
  programId = (await makeProgram(test.db, { planId, workstreamId: plan.workstreamId })).id;
}

function frozen(itemId: string, finishDay: string, startDay?: string): FrozenItem {
  return { itemId, programId, finishDay, ...(startDay ? { startDay, itemKind: "activity" } : {}) };
}

/** The status of a milestone as a reader of all sees it. */
async function statusOf(id: string) {
  const actor = await makeActor(test.db, "executive");
  const { programs } = await createTestCaller({ db: test.db, actor, clock }).plan.roadmap({});
  const found = programs.flatMap(({ milestones }) => milestones).find((milestone) => milestone.id === id);
  if (!found) throw new Error("the milestone is not on the roadmap");
  return found.status;
}

interface Chain {
  readonly heldOn: string;
  readonly holding?: Partial<Pick<ActivityParts, "actualFinishDay" | "forecastFinishDay">>;
  readonly link?: Partial<LinkParts>;
  /** Null when no baseline holds it. */
  readonly holdingBaselineDay?: string | null;
}

/** A milestone planned for the day it is forecast, held by one that was due a week ago and is not met. */
async function heldMilestone({ heldOn, holding, link, holdingBaselineDay = "2026-11-17" }: Chain) {
  const first = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-01", ...holding });
  const second = await makeMilestone(test.db, { programId, forecastFinishDay: heldOn });
  await makeLink(test.db, { planId, predecessorId: first.id, successorId: second.id, ...link });
  const known = holdingBaselineDay === null ? [] : [frozen(first.id, holdingBaselineDay)];
  await makeBaseline(test.db, planId, [...known, frozen(second.id, heldOn)]);
  return { id: second.id, holdingCode: first.code };
}

async function isHeld(chain: Chain): Promise<boolean> {
  await beginPlan();
  const { id } = await heldMilestone(chain);
  return (await statusOf(id)).rule === "milestoneDriverLate";
}

describe("a late predecessor", () => {
  it("puts a milestone at risk that has no more working days behind it than the tolerance", async () => {
    // 2 to 15 December: 10 working days of Sunday to Thursday after the first.
    const { id, holdingCode } = await heldMilestone({ heldOn: "2026-12-15" });

    const status = await statusOf(id);

    expect(status).toMatchObject({ status: "atRisk", rule: "milestoneDriverLate" });
    expect(status.inputs.codes).toEqual([holdingCode]);
  });

  it("does not where one working day more lies between", async () => {
    expect(await isHeld({ heldOn: "2026-12-16" })).toBe(false);
  });

  it("takes the lag from the days between, and gives a lead back", async () => {
    expect(await isHeld({ heldOn: "2026-12-16", link: { lagDays: 1 } })).toBe(true);
    expect(await isHeld({ heldOn: "2026-12-15", link: { lagDays: -1 } })).toBe(false);
  });

  it("counts an elapsed lag in calendar days", async () => {
    // Fourteen days after 1 December is the 15th; ten working days later is the 29th.
    const link = { lagDays: 14, lagUnit: "elapsed" } as const;
    expect(await isHeld({ heldOn: "2026-12-29", link })).toBe(true);
    expect(await isHeld({ heldOn: "2026-12-30", link })).toBe(false);
  });

  it("can be met no earlier than today, whatever its forecast says", async () => {
    const holding = { forecastFinishDay: "2026-11-10" };
    // 25 November to 8 December: 10 working days after the status day.
    expect(await isHeld({ heldOn: "2026-12-08", holding })).toBe(true);
    expect(await isHeld({ heldOn: "2026-12-09", holding })).toBe(false);
  });

  it("holds nothing once it is done, before it is due, or when no baseline knows it", async () => {
    const heldOn = "2026-12-06";
    expect(await isHeld({ heldOn, holding: { actualFinishDay: "2026-11-22" } })).toBe(false);
    expect(await isHeld({ heldOn, holdingBaselineDay: "2026-11-24" })).toBe(false);
    expect(await isHeld({ heldOn, holdingBaselineDay: null })).toBe(false);
  });

  it("is measured at the end that the link hangs on: a late start, though its finish is far", async () => {
    const activity = await makeActivity(test.db, {
      programId,
      forecastStartDay: "2026-11-29",
      forecastFinishDay: "2027-06-30",
      durationWorkDays: 150,
    });
    const milestone = await makeMilestone(test.db, { programId, forecastFinishDay: "2026-12-06" });
    await makeLink(test.db, { planId, predecessorId: activity.id, successorId: milestone.id, type: "SS" });
    await makeBaseline(test.db, planId, [
      frozen(activity.id, "2027-06-30", "2026-11-15"),
      frozen(milestone.id, "2026-12-06"),
    ]);

    expect(await statusOf(milestone.id)).toMatchObject({ rule: "milestoneDriverLate" });
  });
});

describe("the day that work towards a milestone is due to begin", () => {
  async function statusBegunBy(startDay: string, baselineStartDay?: string) {
    const activity = await makeActivity(test.db, {
      programId,
      forecastStartDay: startDay,
      forecastFinishDay: "2027-03-01",
      durationWorkDays: 20,
    });
    const milestone = await makeMilestone(test.db, { programId, forecastFinishDay: "2027-03-02" });
    await makeLink(test.db, { planId, predecessorId: activity.id, successorId: milestone.id });
    const planned = baselineStartDay ? [frozen(activity.id, "2027-03-01", baselineStartDay)] : [];
    await makeBaseline(test.db, planId, [...planned, frozen(milestone.id, "2027-03-02")]);
    return statusOf(milestone.id);
  }

  it("is its activity's planned start", async () => {
    const status = await statusBegunBy("2026-11-01", "2027-02-01");
    expect(status).toMatchObject({ status: "notStarted", inputs: { dueToBeginDay: "2027-02-01" } });
  });

  it("is the forecast start where no baseline knows the activity", async () => {
    const status = await statusBegunBy("2027-01-10");
    expect(status).toMatchObject({ status: "notStarted", inputs: { dueToBeginDay: "2027-01-10" } });
  });

  it("is past once the planned start has come", async () => {
    expect(await statusBegunBy("2027-01-10", "2026-11-01")).toMatchObject({ status: "onPlan" });
  });
});
