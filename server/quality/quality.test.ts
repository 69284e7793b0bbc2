import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { QualityView } from "#shared/contract/quality.ts";
import type { Role } from "#shared/permissions/actions.ts";
import type { QualityCode } from "#shared/schedule/quality/point.ts";
import { DCMA_THRESHOLDS } from "#shared/schedule/quality/thresholds.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  makeActivity,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { namedIn } from "./named.ts";

// A Tuesday.
const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
let plan: Awaited<ReturnType<typeof makePlan>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  plan = await makePlan(test.db);
});

async function callerAs(role: Role) {
  return createTestCaller({ db: test.db, clock, actor: await makeActor(test.db, role) });
}

function addProgram(code: string) {
  return makeProgram(test.db, { planId: plan.id, workstreamId: plan.workstreamId, code });
}

/** Two activities of five and sixty working days, the second due to begin before the first ends. */
async function addLinked(code: string) {
  const { id: programId } = await addProgram(code);
  const first = await makeActivity(test.db, {
    ...{ programId, forecastStartDay: "2026-11-29", forecastFinishDay: "2026-12-03", durationWorkDays: 5 },
  });
  const second = await makeActivity(test.db, {
    ...{ programId, forecastStartDay: "2026-12-06", forecastFinishDay: "2027-02-25", durationWorkDays: 60 },
  });
  const [predecessorId, successorId] = [first.id, second.id];
  const link = await makeLink(test.db, { planId: plan.id, predecessorId, successorId, lagDays: -2 });
  return { programId, first, second, link };
}

function pointOf({ points }: QualityView, code: QualityCode) {
  const found = points.find((point) => point.code === code);
  if (!found) throw new Error(`no point ${code}`);
  return found;
}

const refusedAs = (code: string) => ({ cause: { code } });

describe("the quality check", () => {
  it("judges the plan by all fourteen points, and names what counts against each in both languages", async () => {
    const { first, second, link } = await addLinked("AA-1");

    const view = await (await callerAs("pmo")).quality.assess({});

    expect(view.points.map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    expect(pointOf(view, "leads")).toMatchObject({ value: 1, verdict: "fail", linkIds: [link.id] });
    expect(pointOf(view, "highDuration")).toMatchObject({
      value: 0.5,
      verdict: "fail",
      itemIds: [second.id],
    });
    expect(pointOf(view, "resources").verdict).toBe("notApplicable");
    expect(view.baseline).toBeNull();
    expect(pointOf(view, "missedItems").verdict).toBe("notApplicable");
    const { code, nameAr, nameEn } = second;
    expect(view.items).toContainEqual({
      id: second.id,
      kind: "activity",
      code,
      nameAr,
      nameEn,
      programCode: "AA-1",
    });
    expect(view.links).toEqual([
      {
        id: link.id,
        type: "FS",
        lagDays: -2,
        lagUnit: "work",
        predecessorId: first.id,
        successorId: second.id,
        version: 1,
      },
    ]);
  });

  it("compares with the newest approved baseline", async () => {
    const { programId, first } = await addLinked("AA-1");
    const frozen = { itemId: first.id, programId, itemKind: "activity" as const, startDay: "2026-11-01" };
    await makeBaseline(test.db, plan.id, [{ ...frozen, finishDay: "2026-11-10" }]);

    const view = await (await callerAs("pmo")).quality.assess({});
    expect(view.baseline).toMatchObject({ number: 1 });
    expect(pointOf(view, "missedItems")).toMatchObject({ value: 1, verdict: "fail", itemIds: [first.id] });
  });

  it("judges one program by itself, and lists nothing of another", async () => {
    const own = await addLinked("AA-1");
    const other = await addLinked("BB-2");

    const view = await (await callerAs("executive")).quality.assess({ programCode: "BB-2" });

    expect(view).toMatchObject({ programCode: "BB-2" });
    expect(view.programs.map(({ code }) => code)).toEqual(["AA-1", "BB-2"]);
    expect(pointOf(view, "leads").linkIds).toEqual([other.link.id]);
    expect(JSON.stringify([view.points, view.items, view.links])).not.toContain(own.first.id);
  });

  it("counts milestones where there are no activities", async () => {
    await addLinked("AA-1");
    const { id: programId } = await addProgram("BB-2");
    const { id } = await makeMilestone(test.db, { programId, forecastFinishDay: "2027-01-31" });
    const caller = await callerAs("administrator");

    const all = await caller.quality.assess({});
    const alone = await caller.quality.assess({ programCode: "BB-2" });

    expect([all.counted, alone.counted]).toEqual(["activities", "milestones"]);
    expect(pointOf(all, "missingLogic").itemIds).not.toContain(id);
    expect(pointOf(alone, "missingLogic").itemIds).toEqual([id]);
  });

  it("says which items wait for each other when that leaves no schedule to judge", async () => {
    const { first, second } = await addLinked("AA-1");
    await makeLink(test.db, { planId: plan.id, predecessorId: second.id, successorId: first.id });

    const view = await (await callerAs("pmo")).quality.assess({});

    expect(view.points).toEqual([]);
    expect(view.problems).toMatchObject([{ code: "cycle" }]);
    expect(view.items.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it("has no program of that name", async () => {
    const attempt = (await callerAs("pmo")).quality.assess({ programCode: "ZZ-9" });
    await expect(attempt).rejects.toMatchObject(refusedAs("NOT_FOUND"));
  });

  it("names no item that its reader may not read", () => {
    const link = {
      id: "l",
      type: "FS",
      lagDays: 2,
      lagUnit: "work",
      predecessorId: "hidden",
      successorId: "own",
      version: 1,
    };
    const own = {
      id: "own",
      kind: "milestone" as const,
      code: "M",
      nameAr: "م",
      nameEn: "M",
      programCode: "P",
    };
    const problems = [{ code: "impossibleLag", linkId: "l", lagDays: 2 }] as const;

    const named = namedIn({ points: [], problems }, [link], new Map([["own", own]]));

    expect(named).toEqual({ items: [own], links: [link] });
  });
});

describe("the thresholds", () => {
  const strict = { ...DCMA_THRESHOLDS, highDurationWorkDays: 90 };

  it("are the published ones until the PMO sets others, which the next reader is judged by", async () => {
    await addLinked("AA-1");
    const pmo = await callerAs("pmo");
    const before = await pmo.quality.assess({});
    expect(before).toMatchObject({ thresholds: DCMA_THRESHOLDS, version: 1 });

    const saved = await pmo.quality.updateThresholds({ version: 1, thresholds: strict });

    expect(saved).toEqual({ version: 2, thresholds: strict });
    const after = await (await callerAs("executive")).quality.assess({});
    expect(after).toMatchObject({ thresholds: strict, version: 2 });
    expect([before, after].map((view) => pointOf(view, "highDuration").verdict)).toEqual(["fail", "pass"]);
  });

  it("go back to the published ones, and each act stays in the history", async () => {
    const pmo = await callerAs("pmo");
    await pmo.quality.updateThresholds({ version: 1, thresholds: strict });
    await pmo.quality.updateThresholds({ version: 2, thresholds: DCMA_THRESHOLDS });

    expect((await pmo.quality.assess({})).thresholds).toEqual(DCMA_THRESHOLDS);
    const changes = await test.db.change.findMany({
      where: { entity: "plan", entityId: plan.id, field: "qualityThresholds" },
      select: { toValue: true, event: { select: { action: true, day: true } } },
      orderBy: { seq: "asc" },
    });
    const event = { action: "quality.updateThresholds", day: "2026-11-24" };
    const stored = JSON.stringify(JSON.stringify(strict));
    expect(changes).toEqual([
      { toValue: stored, event },
      { toValue: "null", event },
    ]);
  });

  it("are not overwritten by who has not seen them: both values are shown", async () => {
    const pmo = await callerAs("pmo");
    await pmo.quality.updateThresholds({ version: 1, thresholds: strict });

    const attempt = pmo.quality.updateThresholds({
      version: 1,
      thresholds: { ...DCMA_THRESHOLDS, highDurationWorkDays: 60 },
    });

    await expect(attempt).rejects.toMatchObject({
      cause: {
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 2,
          values: [{ field: "highDurationWorkDays", mine: 60, theirs: 90 }],
          changedOn: "2026-11-24",
        },
      },
    });
    expect((await pmo.quality.assess({})).thresholds).toEqual(strict);
  });

  it("stay as they are, version and all, when what is asked for counts already", async () => {
    const pmo = await callerAs("pmo");
    const saved = await pmo.quality.updateThresholds({ version: 1, thresholds: DCMA_THRESHOLDS });

    expect(saved).toEqual({ version: 1, thresholds: DCMA_THRESHOLDS });
    expect((await pmo.quality.assess({})).version).toBe(1);
  });

  it.each([
    ["a share above the whole", { leadShare: 1.5 }],
    ["part of a working day", { highFloatWorkDays: 1.5 }],
    ["a threshold that is not known", { patience: 1 }],
  ])("refuse %s", async (_why, nonsense) => {
    const thresholds = { ...DCMA_THRESHOLDS, ...nonsense };
    const attempt = (await callerAs("pmo")).quality.updateThresholds({ version: 1, thresholds });
    await expect(attempt).rejects.toMatchObject(refusedAs("INVALID_INPUT"));
  });
});

describe("who may", () => {
  it.each(["owner", "viewer"] as const)("not read the check: %s", async (role) => {
    const attempt = (await callerAs(role)).quality.assess({});
    await expect(attempt).rejects.toMatchObject(refusedAs("FORBIDDEN"));
  });

  it.each(["administrator", "executive"] as const)("read it and not set thresholds: %s", async (role) => {
    const caller = await callerAs(role);
    const { abilities } = await caller.quality.assess({});
    expect(abilities).toContain("quality.read");
    expect(abilities).not.toContain("quality.updateThresholds");
    const attempt = caller.quality.updateThresholds({ version: 1, thresholds: DCMA_THRESHOLDS });
    await expect(attempt).rejects.toMatchObject(refusedAs("FORBIDDEN"));
  });

  it("neither, when nobody is signed in", async () => {
    const visitor = createTestCaller({ db: test.db, clock, actor: null });
    await expect(visitor.quality.assess({})).rejects.toMatchObject(refusedAs("NOT_SIGNED_IN"));
  });
});
