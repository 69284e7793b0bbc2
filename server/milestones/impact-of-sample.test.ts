import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import { fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { announcedDifferences, differencesBetween } from "../testing/announcements.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor } from "../testing/factories.ts";

const TODAY = "2026-11-24" as IsoDay;
const clock = fixedClock(TODAY);

let database: TestDatabase;
let caller: ReturnType<typeof createTestCaller>;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedSample(database.db, TODAY);
  const actor = await makeActor(database.db, "pmo");
  caller = createTestCaller({ db: database.db, actor, clock });
});

afterAll(() => database.close());

/** The plan as every screen reads it. */
function assessedPlan(): Promise<AssessedPlan> {
  return readAssessedPlan({ db: database.db, clock, log: silentLog() }, undefined);
}

it("is for any milestone of the sample what the screens show once it is saved with all its moves", async () => {
  let moveCount = 0;
  const nth = fc.nat();
  const days = fc.integer({ min: -60, max: 200 });
  const isDone = fc.boolean();
  await fc.assert(
    fc.asyncProperty(nth, days, isDone, async (position, byDays, isDoneNow) => {
      const before = await assessedPlan();
      const open = before.programs
        .flatMap(({ milestones }) => milestones)
        .filter(({ item }) => item.actualFinishDay === null);
      const { item } = open[position % open.length] ?? expect.fail("the sample has open milestones");
      const movedDay = addDays(toEpochDay(item.forecastFinishDay as IsoDay), byDays);
      const forecastDay = toIsoDay(Math.max(movedDay, toEpochDay(TODAY)) as typeof movedDay);
      // Moved again and again, a forecast comes to where none may be saved any more.
      fc.pre(isDoneNow || (forecastDay !== item.forecastFinishDay && forecastDay < "2033"));
      const edit = isDoneNow ? { actualDay: TODAY } : { forecastDay };
      const announced = announcedDifferences(await caller.milestones.impact({ id: item.id, ...edit }));

      const { id, version } = item;
      await caller.milestones.update({ id, version, ...edit, reasonCode: "scope", movesDependants: true });

      expect(announced).toEqual(differencesBetween(before, await assessedPlan(), id));
      moveCount += announced["moves"]?.length ?? 0;
    }),
    // Each run builds upon the plan that the one before has left, so none can be repeated to shrink it.
    { numRuns: 40, endOnFailure: true },
  );
  expect(moveCount).toBeGreaterThan(0);
});
