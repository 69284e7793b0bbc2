import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  makeActivity,
  makeActor,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
});

/** A published program with an activity before its milestone, and a hidden program whose milestone waits for that. */
async function aPlan() {
  const { id: planId, workstreamId } = await makePlan(test.db);
  const shown = await makeProgram(test.db, { planId, workstreamId, isPublished: true });
  const hidden = await makeProgram(test.db, { planId, workstreamId, isPublished: false });
  const work = await makeActivity(test.db, {
    programId: shown.id,
    forecastStartDay: "2026-04-05",
    forecastFinishDay: "2026-05-14",
    durationWorkDays: 30,
    actualStartDay: "2026-04-12",
  });
  const met = await makeMilestone(test.db, {
    programId: shown.id,
    forecastFinishDay: "2026-06-30",
    actualFinishDay: "2026-06-21",
  });
  const far = await makeMilestone(test.db, { programId: hidden.id });
  const near = await makeLink(test.db, { planId, predecessorId: work.id, successorId: met.id });
  const across = await makeLink(test.db, { planId, predecessorId: met.id, successorId: far.id });
  return { shown, hidden, work, met, far, near, across };
}

async function readAs(role: "pmo" | "viewer" | "executive") {
  return createTestCaller({ db: test.db, actor: await makeActor(test.db, role), clock }).plan.items();
}

describe("the items of the plan", () => {
  it("stand by program in the plan's order, on the days that count", async () => {
    const { work, met, shown } = await aPlan();
    const { programs } = await readAs("pmo");
    expect(programs[0]).toMatchObject({ code: shown.code, nameAr: shown.nameAr });
    expect(
      programs[0]?.items.map(({ id, kind, startDay, finishDay }) => [id, kind, startDay, finishDay]),
    ).toEqual([
      [work.id, "activity", "2026-04-12", "2026-05-14"],
      [met.id, "milestone", "2026-06-21", "2026-06-21"],
    ]);
  });

  it("come with the links among them", async () => {
    const { near, across } = await aPlan();
    const { links } = await readAs("pmo");
    expect(new Set(links.map(({ id }) => id))).toEqual(new Set([near.id, across.id]));
  });

  it("leave out programs that the reader may not read, and every link that would tell of them", async () => {
    const { shown, near } = await aPlan();
    const { programs, links } = await readAs("viewer");
    expect(programs.map(({ code }) => code)).toEqual([shown.code]);
    expect(links.map(({ id }) => id)).toEqual([near.id]);
  });

  it("say of each program whether its reader may link it", async () => {
    await aPlan();
    const linkable = async (role: "pmo" | "executive") =>
      (await readAs(role)).programs.map(({ abilities }) => abilities.includes("link.create"));
    expect(await linkable("pmo")).toEqual([true, true]);
    expect(await linkable("executive")).toEqual([false, false]);
  });
});
