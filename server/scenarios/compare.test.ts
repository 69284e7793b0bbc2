import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActivity,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;
const WHY = { reasonCode: "procurement" } as const;

let test: TestDatabase;
let pmo: Actor;
let owner: Actor;
let mine: Awaited<ReturnType<typeof makeProgram>>;
let far: typeof mine;
let signed: Awaited<ReturnType<typeof makeMilestone>>;
let built: Awaited<ReturnType<typeof makeActivity>>;
let opened: typeof signed;
let link: Awaited<ReturnType<typeof makeLink>>;

/** "signed" lets "built" begin; "opened" is the last of the other program, and rolled out in Jeddah as both are. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const { id: planId, workstreamId } = await makePlan(db);
  const { id: ownerId } = await makePerson(db, { role: "owner" });
  mine = await makeProgram(db, { planId, workstreamId, code: "MI-1", ownerId });
  far = await makeProgram(db, { planId, workstreamId, code: "FA-1" });
  signed = await makeMilestone(db, { programId: mine.id, code: "M1", forecastFinishDay: "2027-02-01" });
  built = await makeActivity(db, {
    programId: mine.id,
    forecastStartDay: "2027-02-02",
    forecastFinishDay: "2027-02-15",
    durationWorkDays: 10,
  });
  opened = await makeMilestone(db, { programId: far.id, code: "M1", forecastFinishDay: "2027-03-01" });
  link = await makeLink(db, { planId, predecessorId: signed.id, successorId: built.id });
  await makeBaseline(db, planId, [{ itemId: opened.id, programId: far.id, finishDay: "2027-03-01" }]);
  const place = await db.place.findFirstOrThrow({ where: { kind: "governorate" } }).catch(() =>
    db.place.create({
      data: { kind: "governorate", code: "JED", nameAr: "جدة", nameEn: "Jeddah", position: 1 },
    }),
  );
  for (const { id: programId } of [mine, far]) {
    await db.rollOut.create({ data: { programId, placeId: place.id, plannedDay: "2027-05-01" } });
  }
  pmo = await makeActor(db, "pmo");
  owner = await actorOf(db, ownerId);
});

function as(actor: Actor, scenarioId: string | null = null) {
  return createTestCaller({ db: test.db, actor, clock, scenarioId });
}

async function made(from = "plan", actor = pmo): Promise<string> {
  const { id } = await as(actor).scenarios.create({ nameAr: "تجربة", from });
  return id;
}

function toPlan(right: string, actor = pmo) {
  return as(actor).scenarios.compare({ left: "plan", right });
}

function move(forecastDay: string, scenarioId: string | null = null, version = 1) {
  const edit = { id: opened.id, version, forecastDay: day(forecastDay), ...WHY };
  return as(pmo, scenarioId).milestones.update(edit);
}

const NOTHING = {
  programs: [],
  items: [],
  links: [],
  statuses: [],
  critical: { became: [], ceased: [] },
  places: [],
};

describe("a comparison", () => {
  it("of an untouched copy with the plan, or with another, tells of nothing", async () => {
    const [one, other] = [await made(), await made()];
    const finish = { fromDay: "2027-03-01", toDay: "2027-03-01", movedWorkDays: 0 };
    expect(await toPlan(one)).toMatchObject({ ...NOTHING, planFinish: finish });
    expect(await as(pmo).scenarios.compare({ left: one, right: other })).toMatchObject(NOTHING);
    expect((await refusalOf(as(pmo).scenarios.compare({ left: one, right: one }))).code).toBe(
      "INVALID_INPUT",
    );
  });

  it("tells what moved, what it does to programs and places, and what came and went", async () => {
    const id = await made();
    const inside = as(pmo, id);
    await move("2027-04-05", id);
    const span = { forecastStartDay: day("2027-02-04") };
    await inside.activities.update({ id: built.id, version: 1, ...span, ...WHY });
    const added = await inside.items.create({
      ...{ kind: "milestone", programId: mine.id, nameAr: "معلم جديد", day: day("2027-06-01") },
    });
    await inside.links.create({ predecessorId: built.id, successorId: added.item.id });
    await inside.links.update({ id: link.id, version: 1, lagDays: 3 });

    const view = await toPlan(id);

    expect(view.left.scenario).toBeNull();
    expect(view.right.scenario).toMatchObject({ id, nameAr: "تجربة" });
    expect(view.items.map(({ id: item, change, movedWorkDays }) => [item, change, movedWorkDays])).toEqual([
      [opened.id, "moved", 25],
      [built.id, "moved", 0],
      [added.item.id, "added", null],
    ]);
    expect(view.items[1]).toMatchObject({ fromStartDay: "2027-02-02", toStartDay: "2027-02-04" });
    expect(new Map(view.links.map(({ change, to }) => [change, to?.lagDays]))).toEqual(
      new Map([
        ["changed", 3],
        ["added", 0],
      ]),
    );
    expect(view.critical.became).toEqual([]);
    expect(view.critical.ceased.map((item) => item.id)).toContain(built.id);
    expect(view.planFinish).toEqual({ fromDay: "2027-03-01", toDay: "2027-06-01", movedWorkDays: 66 });
    expect(view.programs.map(({ code, finish }) => [code, finish.toDay])).toEqual([
      ["MI-1", "2027-06-01"],
      ["FA-1", "2027-04-05"],
    ]);
    expect(view.programs[1]).toMatchObject({ fromSlipWorkDays: 0, toSlipWorkDays: 25, turn: "worse" });
    expect(view.statuses.map((status) => status.id)).toEqual([opened.id]);
    expect(view.places).toMatchObject([
      {
        finish: { fromDay: "2027-03-01", toDay: "2027-06-01" },
        programs: [{ code: "MI-1" }, { code: "FA-1" }],
      },
    ]);
    const all = [...view.items, ...view.links];
    expect(all.every(({ requestable, isChangedLeft }) => requestable && !isChangedLeft)).toBe(true);

    const back = await as(pmo).scenarios.compare({ left: id, right: "plan" });
    expect(back.items.map(({ change, whyNot }) => [change, whyNot])).toEqual([
      ["moved", "notAgainstPlan"],
      ["moved", "notAgainstPlan"],
      ["removed", "notAgainstPlan"],
    ]);
  });

  it("tells what the plan changed since from what the scenario did", async () => {
    const id = await made();
    await move("2027-04-05", id);
    await move("2027-03-08");
    const edit = { forecastDay: day("2027-02-08"), ...WHY };
    await as(pmo).milestones.update({ id: signed.id, version: 1, ...edit });

    const flagged = (await toPlan(id)).items.map((item) => [
      ...[item.id, item.isChangedLeft, item.isChangedRight, item.planMovedSince, item.whyNot],
    ]);
    expect(flagged).toEqual([
      [opened.id, true, true, true, null],
      [signed.id, true, false, true, "onlyPlanChanged"],
    ]);
  });

  it("does not take for a change what was taken back", async () => {
    const id = await made();
    const moved = await move("2027-04-05", id);
    await as(pmo, id).history.undo({ actSeq: moved.actSeq });
    await move("2027-03-08");
    expect((await toPlan(id)).items).toMatchObject([{ isChangedRight: false, whyNot: "onlyPlanChanged" }]);
  });

  it("says why what was done, or stands in a baseline, cannot be asked for", async () => {
    const id = await made();
    await as(pmo, id).milestones.update({ id: signed.id, version: 1, actualDay: day("2026-11-20") });
    const before = await toPlan(id);
    expect(before.items).toMatchObject([{ id: signed.id, change: "done", whyNot: "notAForecast" }]);
    await as(pmo, id).items.remove({ id: opened.id, version: 1 });
    const after = await toPlan(id);
    expect(after.items.find((item) => item.id === opened.id)).toMatchObject({
      change: "removed",
      whyNot: "kept",
    });
    expect(after.items).toHaveLength(2);
  });

  it("shows an owner their programs, and nobody another's scenario", async () => {
    const id = await made("plan", owner);
    await move("2027-04-05", id);
    await as(owner, id).links.remove({ id: link.id, version: 1 });
    const view = await toPlan(id, owner);
    expect(view.items).toEqual([]);
    expect(view.links).toMatchObject([{ change: "removed", requestable: true }]);
    expect(view.planFinish?.toDay).toBe("2027-02-15");
    expect((await toPlan(id)).items).toHaveLength(1);
    expect((await refusalOf(toPlan(id, await makeActor(test.db, "owner")))).code).toBe("NOT_FOUND");
  });
});
