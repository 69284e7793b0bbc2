import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { MOST_SCENARIOS_EACH } from "#shared/contract/scenario-limits.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import { scenarioFolderIn } from "./shelf.ts";
import { sweepScenarios } from "./sweep.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;
const NAME = { nameAr: "لو تأخّر التوريد", nameEn: "If supply is late" };

let test: TestDatabase;
let actors: Record<"pmo" | "owner" | "other" | "executive" | "administrator" | "viewer", Actor>;
let own: Awaited<ReturnType<typeof makeMilestone>>;
let others: typeof own;
let planId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const plan = await makePlan(db);
  planId = plan.id;
  const { workstreamId } = plan;
  const { id: ownerId } = await makePerson(db, { role: "owner" });
  const mine = await makeProgram(db, { planId, workstreamId, code: "MI-1", ownerId });
  const far = await makeProgram(db, { planId, workstreamId, code: "FA-1" });
  own = await makeMilestone(db, { programId: mine.id, code: "M1", forecastFinishDay: "2027-02-01" });
  others = await makeMilestone(db, { programId: far.id, code: "M1", forecastFinishDay: "2027-03-01" });
  await makeLink(db, { planId, predecessorId: own.id, successorId: others.id });
  actors = {
    pmo: await makeActor(db, "pmo"),
    owner: await actorOf(db, ownerId),
    other: await makeActor(db, "owner"),
    executive: await makeActor(db, "executive"),
    administrator: await makeActor(db, "administrator"),
    viewer: await makeActor(db, "viewer"),
  };
});

type Who = keyof typeof actors;

function as(who: Who, scenarioId: string | null = null) {
  return createTestCaller({ db: test.db, actor: actors[who], clock, scenarioId });
}

async function made(who: Who = "pmo", from?: string): Promise<string> {
  const { id } = await as(who).scenarios.create({ ...NAME, ...(from && { from }) });
  return id;
}

function files(): string[] {
  const folder = scenarioFolderIn(dirname(test.file));
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".db")) : [];
}

function fileIn(name: string | undefined): string {
  return `${scenarioFolderIn(dirname(test.file))}/${name}`;
}

describe("a scenario", () => {
  it("begins as the plan stands, is changed like it, and leaves the plan as it is", async () => {
    const before = await as("pmo").plan.roadmap({});
    const id = await made();
    const inside = as("pmo", id);

    const copy = await inside.plan.roadmap({});
    expect(copy.scenario).toMatchObject({ id, ...NAME, basedOnDay: "2026-11-24" });
    expect(copy.programs.map(({ milestones }) => milestones)).toEqual(
      before.programs.map(({ milestones }) => milestones),
    );

    const edit = { forecastDay: day("2027-06-01"), reasonCode: "procurement" } as const;
    const moved = await inside.milestones.update({ id: own.id, version: 1, ...edit });
    expect(moved.milestone.forecastDay).toBe("2027-06-01");

    const after = await as("pmo").plan.roadmap({});
    expect(after.scenario).toBeNull();
    expect(after.programs).toEqual(before.programs);
    expect(await as("pmo").scenarios.read({ id })).toMatchObject({ actCount: 1, isPlanMovedSince: false });

    await inside.history.undo({ actSeq: moved.actSeq });
    const again = await inside.plan.roadmap({});
    expect(again.programs[0]?.milestones[0]?.forecastDay).toBe("2027-02-01");
  });

  it("is known to have another plan before it once that moves", async () => {
    const id = await made();
    const edit = { forecastDay: day("2027-06-01"), reasonCode: "procurement" } as const;
    await as("pmo").milestones.update({ id: own.id, version: 1, ...edit });
    expect(await as("pmo").scenarios.read({ id })).toMatchObject({ actCount: 0, isPlanMovedSince: true });
    expect((await as("pmo", id).plan.roadmap({})).programs[0]?.milestones[0]?.forecastDay).toBe("2027-02-01");
  });

  it("is copied with what was done in it, and then goes its own way", async () => {
    const first = await made();
    const edit = { forecastDay: day("2027-06-01"), reasonCode: "procurement" } as const;
    await as("pmo", first).milestones.update({ id: own.id, version: 1, ...edit });
    const second = await made("pmo", first);
    await as("pmo", first).milestones.update({
      ...{ id: own.id, version: 2 },
      ...edit,
      forecastDay: day("2027-07-01"),
    });

    const forecastIn = async (id: string) =>
      (await as("pmo", id).plan.roadmap({})).programs[0]?.milestones[0]?.forecastDay;
    expect([await forecastIn(first), await forecastIn(second)]).toEqual(["2027-07-01", "2027-06-01"]);
    const rows = (await as("pmo").scenarios.list()).scenarios;
    expect(rows.map(({ id, actCount }) => [id, actCount])).toEqual([
      [second, 1],
      [first, 2],
    ]);
  });

  it("lies in a file for the server's user alone, without anything that is no plan", async () => {
    const secret = "a-secret-that-must-not-be-copied";
    const { personId } = actors.pmo;
    await test.db.authUser.create({ data: { id: "u", personId, name: "n", email: secret } });
    await test.db.authSession.create({
      data: { id: "s", userId: "u", token: secret, expiresAt: new Date("2027-01-01") },
    });
    await test.db.comment.create({
      data: { subjectType: "program", subjectId: own.programId, authorId: personId, body: secret },
    });
    await test.db.person.update({ where: { id: personId }, data: { email: `${secret}@masar.example` } });
    const id = await made();
    await as("pmo", id).plan.roadmap({});

    const [name] = files();
    expect(statSync(fileIn(name)).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(fileIn(name))).mode & 0o777).toBe(0o700);
    expect(readFileSync(fileIn(name)).includes(secret)).toBe(false);
  });

  it("names in its history also who came after it was made", async () => {
    const id = await made();
    actors.pmo = await makeActor(test.db, "pmo");
    const edit = { forecastDay: day("2027-06-01"), reasonCode: "procurement" } as const;
    await as("pmo", id).milestones.update({ id: own.id, version: 1, ...edit });
    const [entry] = (await as("pmo", id).programs.get({ code: "MI-1" })).history;
    expect(entry?.actor?.id).toBe(actors.pmo.personId);
  });

  it("has no past of its own", async () => {
    const id = await made();
    const refusal = await refusalOf(as("pmo", id).plan.roadmap({ asAt: day("2026-11-23") }));
    expect(refusal).toMatchObject({ code: "FORBIDDEN", data: { reason: "notInScenario" } });
  });
});

const WHO = ["pmo", "owner", "other", "executive", "administrator", "viewer"] as const;

describe("who may try out", () => {
  it("is the office and owners; each owner sees their own, the office and executives see all", async () => {
    expect(await outcomesFor(WHO, (who) => made(who))).toEqual({
      pmo: "yes",
      owner: "yes",
      other: "yes",
      executive: "FORBIDDEN",
      administrator: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
    const id = await made("owner");
    expect(await outcomesFor(WHO, (who) => as(who, id).plan.roadmap({}))).toEqual({
      pmo: "yes",
      owner: "yes",
      other: "NOT_FOUND",
      executive: "yes",
      administrator: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
    const counts = ["pmo", "owner", "other", "executive"] as const;
    const seen = await Promise.all(
      counts.map(async (who) => (await as(who).scenarios.list()).scenarios.length),
    );
    expect(seen).toEqual([4, 2, 1, 4]);
  });

  it("sees and changes in it the programs that they may read on the plan, and no other", async () => {
    const id = await made("owner");
    const roadmap = await as("owner", id).plan.roadmap({});
    expect(roadmap.programs.map(({ code }) => code)).toEqual(["MI-1"]);
    expect(roadmap.programs[0]?.abilities).toContain("link.create");
    const edit = { forecastDay: day("2027-06-01"), reasonCode: "procurement" } as const;
    const move = (who: Who, item: typeof own) =>
      as(who, id).milestones.update({ id: item.id, version: 1, ...edit });
    expect((await refusalOf(move("owner", others))).code).toBe("NOT_FOUND");
    expect((await refusalOf(move("executive", own))).code).toBe("FORBIDDEN");
    await move("owner", own);
    await move("pmo", others);
  });

  it("renames and discards one's own; the office everybody's", async () => {
    const id = await made("owner");
    const change = { id, version: 1, nameAr: "اسم آخر", nameEn: "", note: "" };
    expect(await outcomesFor(["other", "executive"], (who) => as(who).scenarios.rename(change))).toEqual({
      other: "NOT_FOUND",
      executive: "FORBIDDEN",
    });
    await as("owner").scenarios.rename(change);
    const stale = await refusalOf(as("owner").scenarios.rename(change));
    expect(stale).toMatchObject({ code: "VERSION_CONFLICT", data: { currentVersion: 2 } });
    await as("pmo").scenarios.discard({ id, version: 2 });
    expect((await refusalOf(as("owner").scenarios.read({ id }))).code).toBe("NOT_FOUND");
  });
});

describe("the files of scenarios", () => {
  it("go with what is discarded, while what was there stays in history", async () => {
    const [kept, gone] = [await made(), await made()];
    await as("pmo", gone).plan.roadmap({});
    expect(files()).toHaveLength(2);

    await as("pmo").scenarios.discard({ id: gone, version: 1 });

    expect(files()).toHaveLength(1);
    expect((await refusalOf(as("pmo", gone).plan.roadmap({}))).code).toBe("NOT_FOUND");
    await as("pmo", kept).plan.roadmap({});
    const events = await test.db.auditEvent.findMany({ where: { subjectId: gone }, orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["scenario.create", "scenario.discard"]);
  });

  it("are few enough to be held by the disk", async () => {
    for (let count = 0; count < MOST_SCENARIOS_EACH; count++) await made();
    const refusal = await refusalOf(made());
    expect(refusal.data).toEqual({ problems: [{ path: "from", rule: "tooMany" }] });
    expect(files()).toHaveLength(MOST_SCENARIOS_EACH);
    expect((await as("pmo").scenarios.list()).isFull).toBe(true);
  });

  it("are swept when no row speaks of them, at the second sweep", async () => {
    const id = await made();
    await made();
    await test.db.scenario.update({
      where: { id },
      data: { storageName: null, discardedAt: clock.now() },
    });
    expect(await sweepScenarios({ db: test.db, clock })).toBe(0);
    expect(await sweepScenarios({ db: test.db, clock })).toBe(1);
    expect(files()).toHaveLength(1);
  });

  it("are missed where the database alone was moved: what has none is discarded, and the others stay", async () => {
    const [lost, kept] = [await made(), await made()];
    const { storageName } = await test.db.scenario.findUniqueOrThrow({ where: { id: lost } });
    rmSync(fileIn(`${storageName}.db`));
    const idsOf = async () => (await as("pmo").scenarios.list()).scenarios.map(({ id }) => id);
    expect(await idsOf()).toEqual([kept]);
    expect((await refusalOf(as("pmo", lost).plan.roadmap({}))).code).toBe("NOT_FOUND");
    await sweepScenarios({ db: test.db, clock });
    const row = await test.db.scenario.findUniqueOrThrow({ where: { id: lost } });
    expect(row).toMatchObject({ storageName: null, discardedAt: expect.any(Date) });
    expect(await idsOf()).toEqual([kept]);
  });

  it("are opened in any number, one after the other and at once", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 7; count++) ids.push(await made());
    for (const round of [1, 2]) {
      const edit = { reasonCode: "procurement", forecastDay: day(`2027-06-0${round}`) } as const;
      await Promise.all(
        ids.map((id) => as("pmo", id).milestones.update({ id: own.id, version: round, ...edit })),
      );
    }
    const rows = (await as("pmo").scenarios.list()).scenarios;
    expect(rows.map(({ actCount }) => actCount)).toEqual(ids.map(() => 2));
  });
});
