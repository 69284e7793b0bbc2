import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock, riyadhDayOf } from "../clock.ts";
import { recordEvent } from "../history/record.ts";
import { silentLog } from "../log.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeBaseline,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import type { AssessedPlan } from "./assess.ts";
import { readAssessedPlan } from "./read.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
});

function addProgram(parts: { ownerId?: string; isPublished?: boolean; code?: string } = {}) {
  return makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId, ...parts });
}

/** Freezes the days that the plan's milestones are to be measured against. */
function setBaseline(number: number, days: Readonly<Record<string, string>>, programId: string) {
  const items = Object.entries(days).map(([itemId, finishDay]) => ({ itemId, finishDay, programId }));
  return makeBaseline(test.db, plan.id, items, number);
}

async function readAs(role: "executive" | "pmo" | "viewer" | "administrator", baselineNumber?: number) {
  const actor = await makeActor(test.db, role);
  const input = baselineNumber === undefined ? {} : { baselineNumber };
  return createTestCaller({ db: test.db, actor, clock }).plan.roadmap(input);
}

describe("the roadmap's answer", () => {
  it("names the governorates that the reader's programs reach, a centre by the one it lies in", async () => {
    const [near, far] = [await addProgram(), await addProgram({ isPublished: false })];
    const names = { nameAr: "الدرعية", nameEn: "Diriyah" };
    const governorate = { kind: "governorate", ...names, nameAr: "الخرج", nameEn: "Kharj" };
    const kharj = await test.db.place.create({ data: { ...governorate, code: "KH", position: 2 } });
    const diriyah = await test.db.place.create({
      data: { ...names, kind: "governorate", code: "DI", position: 1 },
    });
    const inside = { kind: "centre", nameAr: "مركز", nameEn: "Centre", parentId: kharj.id };
    const centre = await test.db.place.create({ data: { ...inside, code: "KH-1", position: 3 } });
    const plannedDay = "2027-01-03";
    await test.db.rollOut.createMany({
      data: [
        { programId: near.id, placeId: kharj.id, plannedDay },
        { programId: near.id, placeId: centre.id, plannedDay },
        { programId: far.id, placeId: centre.id, plannedDay },
        { programId: far.id, placeId: diriyah.id, plannedDay },
      ],
    });

    expect((await readAs("pmo")).places).toEqual([
      { code: "DI", ...names, programIds: [far.id] },
      { code: "KH", nameAr: "الخرج", nameEn: "Kharj", programIds: [near.id, far.id] },
    ]);
    expect((await readAs("viewer")).places).toMatchObject([{ code: "KH", programIds: [near.id] }]);
  });

  it("computes status, slip and progress of a program from stored days only", async () => {
    const program = await addProgram();
    const done = await makeMilestone(test.db, {
      programId: program.id,
      forecastFinishDay: "2026-03-01",
      actualFinishDay: "2026-03-01",
    });
    const late = await makeMilestone(test.db, { programId: program.id, forecastFinishDay: "2026-12-15" });
    await setBaseline(1, { [done.id]: "2026-03-01", [late.id]: "2026-11-17" }, program.id);

    const [row] = (await readAs("executive")).programs;

    expect(row?.progressRatio).toBe(0.5);
    expect(row?.plannedProgressRatio).toBe(1);
    expect(row?.nextMilestoneId).toBe(late.id);
    // Wednesday 18 November to Tuesday 15 December: 20 working days of Sunday to Thursday.
    expect(row?.slipWorkDays).toBe(20);
    expect(row?.milestones.map(({ status }) => status.status)).toEqual(["complete", "late"]);
    expect(row?.status.status).toBe("late");
    expect(row?.status.inputs.codes).toEqual([late.code]);
  });

  it("compares with the newest approved baseline, or with the one that is asked for", async () => {
    const program = await addProgram();
    const milestone = await makeMilestone(test.db, {
      programId: program.id,
      forecastFinishDay: "2027-02-01",
    });
    await setBaseline(1, { [milestone.id]: "2026-10-01" }, program.id);
    await setBaseline(2, { [milestone.id]: "2027-02-01" }, program.id);

    const newest = await readAs("executive");
    const first = await readAs("executive", 1);

    expect(newest.baselineNumber).toBe(2);
    expect(newest.programs[0]?.milestones[0]?.baselineDay).toBe("2027-02-01");
    expect(first.programs[0]?.milestones[0]?.status.status).toBe("stalled");
    await expect(readAs("executive", 9)).rejects.toMatchObject({ message: "NOT_FOUND" });
  });

  it("shows owners their own programs, viewers the published ones, and nothing that hangs on others", async () => {
    const owner = await makePerson(test.db, { role: "owner" });
    const own = await addProgram({ ownerId: owner.id, isPublished: false });
    const other = await addProgram();
    const [near, far] = [
      await makeMilestone(test.db, { programId: own.id }),
      await makeMilestone(test.db, { programId: other.id }),
    ];
    await test.db.link.create({ data: { planId: plan.id, predecessorId: near.id, successorId: far.id } });

    const caller = createTestCaller({ db: test.db, actor: await actorOf(test.db, owner.id), clock });
    const [ofOwner, ofViewer, ofExecutive] = [
      await caller.plan.roadmap({}),
      await readAs("viewer"),
      await readAs("executive"),
    ];

    expect(ofOwner.programs.map(({ code }) => code)).toEqual([own.code]);
    expect(ofOwner.links).toEqual([]);
    expect(ofViewer.programs.map(({ code }) => code)).toEqual([other.code]);
    expect(ofExecutive.programs.map(({ code }) => code)).toEqual([own.code, other.code]);
    expect(ofExecutive.links).toHaveLength(1);
  });

  it("lets no reason of a status name what its reader may not read", async () => {
    const owner = await makePerson(test.db, { role: "owner" });
    const own = await addProgram({ ownerId: owner.id });
    const other = await addProgram();
    const held = await makeMilestone(test.db, { programId: own.id, forecastFinishDay: "2026-12-01" });
    const holding = await makeMilestone(test.db, { programId: other.id, forecastFinishDay: "2026-12-01" });
    await test.db.link.create({
      data: { planId: plan.id, predecessorId: holding.id, successorId: held.id },
    });
    await setBaseline(1, { [held.id]: "2026-12-01", [holding.id]: "2026-11-01" }, own.id);
    const caller = createTestCaller({ db: test.db, actor: await actorOf(test.db, owner.id), clock });

    const [ofOwner, ofPmo] = [await caller.plan.roadmap({}), await readAs("pmo")];
    const ownPage = await caller.programs.get({ code: own.code });

    const reasonFor = ({ programs }: typeof ofOwner) =>
      programs.flatMap(({ milestones }) => milestones).find(({ id }) => id === held.id)?.status;
    expect(reasonFor(ofPmo)?.inputs.codes).toEqual([holding.code]);
    expect(reasonFor(ofOwner)).toEqual({ ...reasonFor(ofPmo), inputs: { ids: [], codes: [] } });
    expect(ofPmo.workstreams[0]?.status.inputs).toMatchObject({ codes: [other.code], totalCount: 2 });
    expect(JSON.stringify([ofOwner, ownPage])).not.toContain(other.id);
    expect(JSON.stringify([ofOwner, ownPage])).not.toContain(holding.id);
    expect(JSON.stringify([ofOwner, ownPage])).not.toContain(`"${other.code}"`);
  });

  it("sends with each program what its reader may do there", async () => {
    await addProgram();

    const [ofPmo, ofExecutive] = [await readAs("pmo"), await readAs("executive")];

    expect(ofPmo.programs[0]?.abilities).toContain("milestone.update");
    expect(ofExecutive.programs[0]?.abilities).not.toContain("milestone.update");
  });

  it("is computed anew as soon as anything is recorded, and only then", async () => {
    const program = await addProgram();
    const milestone = await makeMilestone(test.db, { programId: program.id });
    const before = await readAs("pmo");

    await test.db.scheduleItem.update({
      where: { id: milestone.id },
      data: { forecastFinishDay: "2027-01-03" },
    });
    await test.db.$transaction((tx) =>
      recordEvent(
        tx,
        {
          at: clock.now(),
          day: clock.today(),
          actorId: null,
          action: "system.test",
          subjectType: "scheduleItem",
          subjectId: milestone.id,
        },
        [
          {
            entity: "scheduleItem",
            entityId: milestone.id,
            programId: program.id,
            before: { forecastFinishDay: milestone.forecastFinishDay },
            after: { forecastFinishDay: "2027-01-03" },
          },
        ],
      ),
    );
    const after = await readAs("pmo");

    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.programs[0]?.milestones[0]?.forecastDay).toBe("2027-01-03");
  });

  it("is computed anew when the day changes at midnight in Riyadh, and holds no day but the last", async () => {
    const program = await addProgram();
    const milestone = await makeMilestone(test.db, {
      programId: program.id,
      forecastFinishDay: "2026-11-24",
    });
    await setBaseline(1, { [milestone.id]: "2026-11-24" }, program.id);
    let now = new Date("2026-11-24T20:59:59.999Z");
    const ticking = { now: () => now, today: () => riyadhDayOf(now) };
    const read = () => readAssessedPlan({ db: test.db, clock: ticking, log: silentLog() }, undefined);
    const statusOf = ({ programs }: AssessedPlan) => programs[0]?.milestones[0]?.status.status;

    const before = await read();
    expect(await read()).toBe(before);
    now = new Date("2026-11-24T21:00:00.000Z");
    const after = await read();
    now = new Date("2026-11-24T20:59:59.999Z");

    expect([before.statusDay, statusOf(before)]).toEqual(["2026-11-24", "onPlan"]);
    expect([after.statusDay, statusOf(after)]).toEqual(["2026-11-25", "late"]);
    expect(await read()).not.toBe(before);
  });

  it("says that there is no plan instead of an empty one", async () => {
    const empty = await createTestDatabase();
    onTestFinished(() => empty.close());
    const actor = await makeActor(empty.db, "pmo");
    const read = createTestCaller({ db: empty.db, actor, clock }).plan.roadmap({});

    await expect(read).rejects.toMatchObject({ message: "NOT_FOUND" });
  });
});
