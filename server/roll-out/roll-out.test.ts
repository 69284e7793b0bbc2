import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { RollOutSaveInput } from "#shared/contract/roll-out.ts";
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
let programId: string;
let planId: string;
let workstreamId: string;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  [planId, workstreamId] = [plan.id, plan.workstreamId];
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const parts = { planId, workstreamId, ownerId, isPublished: true };
  programId = (await makeProgram(test.db, parts)).id;
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
  await makePlace("taif", 1);
  await makePlace("jeddah", 0);
  await makePlace("thuwal", 2, "jeddah");
  await recordAsCreated(test.db, fixedClock(day("2026-01-04")));
});

function makePlace(id: string, position: number, parentId: string | null = null) {
  const kind = parentId === null ? "governorate" : "centre";
  return test.db.place.create({
    data: { id, kind, parentId, position, code: id.toUpperCase(), nameAr: "", nameEn: id },
  });
}

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) }).rollOut;

const PLANNED = { version: null, state: "planned", plannedDay: day("2026-11-20"), actualDay: null } as const;

const save = (change: Partial<RollOutSaveInput> = {}, actor = owner, on = TODAY) =>
  as(actor, on).save({ programId, placeId: "taif", ...PLANNED, ...change });

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) return error === null ? "allowed" : error;
  if (cause.code !== "INVALID_INPUT") return cause.code;
  const { problems } = cause.data as { readonly problems: readonly { path: string; rule: string }[] };
  return problems.map(({ path, rule }) => `${path} ${rule}`);
}

const cellsFor = async (actor: Actor, asAt?: IsoDay) =>
  (await as(actor).list({ ...(asAt ? { asAt } : {}) })).cells;

describe("a program in a place", () => {
  it("is planned, in progress, live and taken out, each act kept", async () => {
    await save({}, owner, day("2026-11-02"));
    await save({ version: 1, state: "inProgress" }, owner, day("2026-11-09"));
    expect(await cellsFor(pmo)).toEqual([
      {
        ...{ programId, placeId: "taif", state: "inProgress", plannedDay: "2026-11-20", actualDay: null },
        ...{ id: expect.any(String), isOverdue: true, version: 2 },
      },
    ]);
    await save({ version: 2, state: "live", actualDay: TODAY }, pmo);
    expect(await cellsFor(owner)).toMatchObject([{ state: "live", actualDay: TODAY, isOverdue: false }]);
    await as(owner).remove({ programId, placeId: "taif", version: 3 });
    expect(await cellsFor(owner)).toEqual([]);
    await save({ placeId: "jeddah" });
    const { history } = await as(owner).read({ programId, placeId: "taif" });
    expect(history.map(({ actor, from, to }) => [actor?.id, from?.state, to?.state])).toEqual([
      [owner.personId, "live", undefined],
      [pmo.personId, "inProgress", "live"],
      [owner.personId, "planned", "inProgress"],
      [owner.personId, undefined, "planned"],
    ]);
  });

  it("is as it was known on a past day, to read only", async () => {
    await save({}, owner, day("2026-11-02"));
    await save({ version: 1, state: "live", actualDay: day("2026-11-09") }, owner, day("2026-11-09"));
    expect(await cellsFor(owner, day("2026-11-01"))).toEqual([]);
    expect(await cellsFor(owner, day("2026-11-08"))).toMatchObject([{ state: "planned", isOverdue: false }]);
    const { programs, statusDay } = await as(owner).list({ asAt: day("2026-11-08") });
    expect(statusDay).toBe("2026-11-08");
    expect(programs.map(({ abilities }) => abilities)).toEqual([[]]);
  });

  it("refuses what makes no sense, each at its field, and a place or a version that is not there", async () => {
    expect(await codeOf(save({ state: "live" }))).toEqual(["actualDay liveNeedsDay"]);
    expect(await codeOf(save({ actualDay: TODAY }))).toEqual(["actualDay dayNeedsLive"]);
    expect(await codeOf(save({ plannedDay: day("2023-12-31") }))).toEqual(["plannedDay beforePlan"]);
    expect(await codeOf(save({ placeId: "riyadh" }))).toBe("NOT_FOUND");
    expect(await codeOf(save({ version: 1 }))).toBe("NOT_FOUND");
    expect(await codeOf(as(owner).remove({ programId, placeId: "taif", version: 1 }))).toBe("NOT_FOUND");
    expect(await test.db.rollOut.count()).toBe(0);
  });

  it("that another set meanwhile shows both values, and nothing is lost", async () => {
    await save();
    await expect(save({ plannedDay: day("2026-12-01") }, pmo)).rejects.toMatchObject({
      cause: {
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 1,
          values: [{ field: "plannedDay", mine: "2026-12-01", theirs: "2026-11-20" }],
        },
      },
    });
  });
});

describe("who may say how far a program has come", () => {
  it("is the PMO and its owner, and every reader of it reads", async () => {
    await save();
    const allowed = async (attempt: (actor: Actor, version: number) => Promise<unknown>) => {
      const answers: string[] = [];
      for (const role of ROLES) {
        const actor = role === "owner" ? owner : role === "pmo" ? pmo : await makeActor(test.db, role);
        const version = (await cellsFor(pmo))[0]?.version ?? 0;
        if ((await codeOf(attempt(actor, version))) === "allowed") answers.push(role);
      }
      return answers;
    };
    expect(await allowed((actor) => as(actor).read({ programId, placeId: "taif" }))).toEqual([...ROLES]);
    expect(await allowed((actor, version) => save({ version }, actor))).toEqual(["pmo", "owner"]);
    const remove = async (actor: Actor, version: number) => {
      if (version === 0) await save();
      return as(actor).remove({ programId, placeId: "taif", version: version || 1 });
    };
    expect(await allowed(remove)).toEqual(["pmo", "owner"]);
  });

  it("knows nothing of programs that are not theirs to read", async () => {
    const hidden = await makeProgram(test.db, { planId, workstreamId, isPublished: false });
    await save({ programId: hidden.id }, pmo);
    const viewer = await makeActor(test.db, "viewer");
    for (const actor of [owner, viewer]) {
      const { programs, cells } = await as(actor).list({});
      expect(programs.map(({ id }) => id)).toEqual([programId]);
      expect(programs[0]?.abilities).toEqual(actor === owner ? ["rollOut.update", "rollOut.remove"] : []);
      expect(cells).toEqual([]);
      expect(await codeOf(as(actor).read({ programId: hidden.id, placeId: "taif" }))).toBe("NOT_FOUND");
    }
    expect(await codeOf(save({ programId: hidden.id }))).toBe("NOT_FOUND");
  });
});

describe("the places", () => {
  it("are the governorates in their order, each followed by its centres", async () => {
    const { places } = await as(pmo).list({});
    expect(places.map(({ id, parentId }) => [id, parentId])).toEqual([
      ["jeddah", null],
      ["thuwal", "jeddah"],
      ["taif", null],
    ]);
  });
});
