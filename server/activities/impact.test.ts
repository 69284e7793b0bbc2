import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ActivityImpactInput } from "#shared/contract/activities.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActivity,
  makeActor,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let planId: string;
let pmo: Actor;
let owner: Actor;
let built: Awaited<ReturnType<typeof makeActivity>>;
let fitted: Awaited<ReturnType<typeof makeActivity>>;
let opened: Awaited<ReturnType<typeof makeMilestone>>;

/** "built" (two weeks from 7 February) lets "fitted" begin (one week), and that "opened", in another program. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const plan = await makePlan(db);
  const { workstreamId } = plan;
  planId = plan.id;
  const person = await makePerson(db, { role: "owner" });
  const near = await makeProgram(db, { planId, workstreamId, code: "NE-1", ownerId: person.id });
  const far = await makeProgram(db, { planId, workstreamId, code: "FA-1" });
  built = await makeActivity(db, {
    programId: near.id,
    forecastStartDay: "2027-02-07",
    forecastFinishDay: "2027-02-18",
    durationWorkDays: 10,
  });
  fitted = await makeActivity(db, {
    programId: near.id,
    forecastStartDay: "2027-02-21",
    forecastFinishDay: "2027-02-25",
    durationWorkDays: 5,
  });
  opened = await makeMilestone(db, { programId: far.id, code: "M1", forecastFinishDay: "2027-02-25" });
  await makeLink(db, { planId, predecessorId: built.id, successorId: fitted.id });
  await makeLink(db, { planId, predecessorId: fitted.id, successorId: opened.id });
  pmo = await makeActor(db, "pmo");
  owner = await actorOf(db, person.id);
});

function activitiesAs(actor: Actor) {
  return createTestCaller({ db: test.db, actor, clock }).activities;
}

function impact(actor: Actor, edit: Omit<ActivityImpactInput, "id">) {
  return activitiesAs(actor).impact({ id: built.id, ...edit });
}

async function forecasts() {
  const items = await test.db.scheduleItem.findMany({ orderBy: { position: "asc" } });
  return items.map(({ forecastStartDay, forecastFinishDay }) => [forecastStartDay, forecastFinishDay]);
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return (await refusalOf(attempt)).code;
}

describe("what a moved activity would move", () => {
  it("names what its finish pushes, along the whole chain, and leaves everything where it is", async () => {
    const before = await forecasts();
    const { moves, programs, mayMoveAll } = await impact(pmo, { forecastFinishDay: day("2027-02-25") });

    expect(moves.map(({ item, toDay, byWorkDays }) => [item.id, toDay, byWorkDays])).toEqual([
      [fitted.id, "2027-03-04", 5],
      [opened.id, "2027-03-04", 5],
    ]);
    expect(moves[1]?.path.map(({ id }) => id)).toEqual([built.id, fitted.id, opened.id]);
    expect(programs.map(({ code }) => code)).toContain("FA-1");
    expect(mayMoveAll).toBe(true);
    expect(await forecasts()).toEqual(before);
  });

  it("moves nothing by another start alone, when the finish stays", async () => {
    const { moves, isSchedulable } = await impact(pmo, { forecastStartDay: day("2027-02-14") });
    expect({ moves, isSchedulable }).toEqual({ moves: [], isSchedulable: true });
  });

  it("pushes by its start what hangs on that", async () => {
    const { programId } = opened;
    const begun = await makeMilestone(test.db, { programId, code: "M2", forecastFinishDay: "2027-02-07" });
    await makeLink(test.db, { planId, predecessorId: built.id, successorId: begun.id, type: "SS" });

    const { moves } = await impact(pmo, { forecastStartDay: day("2027-02-14") });

    expect(moves.map(({ item, toDay }) => [item.id, toDay])).toEqual([[begun.id, "2027-02-14"]]);
  });

  it("counts for an owner what moves in programs they may not read, and names nothing of it", async () => {
    const found = await impact(owner, { forecastFinishDay: day("2027-02-25") });

    expect(found.moves.map(({ item }) => item.id)).toEqual([fitted.id]);
    expect(found).toMatchObject({ hiddenMoveCount: 1, mayMoveAll: false });
    expect(JSON.stringify(found)).not.toContain("FA-1");
  });

  it("refuses by the rules of saving what could never be saved, and knows no baseline but those there are", async () => {
    expect(await codeOf(impact(pmo, { forecastFinishDay: day("2027-02-01") }))).toBe("INVALID_INPUT");
    expect(await codeOf(impact(pmo, { forecastFinishDay: day("2027-02-25"), baselineNumber: 9 }))).toBe(
      "NOT_FOUND",
    );
  });
});

describe("moving it with what it pushes", () => {
  const edit = { forecastFinishDay: day("2027-02-25"), reasonCode: "scope", movesDependants: true } as const;

  it("writes every forecast in one act", async () => {
    await activitiesAs(pmo).update({ id: built.id, version: 1, ...edit });

    expect(await forecasts()).toEqual([
      ["2027-02-07", "2027-02-25"],
      ["2027-02-28", "2027-03-04"],
      [null, "2027-03-04"],
    ]);
    expect(await test.db.auditEvent.count()).toBe(1);
    expect(await test.db.change.count({ where: { field: "forecastFinishDay" } })).toBe(3);
  });

  it("is refused to an owner whose change pushes others' programs, and saves nothing then", async () => {
    const before = await forecasts();
    const attempt = activitiesAs(owner).update({ id: built.id, version: 1, ...edit });

    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(await codeOf(attempt));
    expect(await forecasts()).toEqual(before);
    expect(await test.db.change.count()).toBe(0);
  });
});
