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
import { AppError } from "../trpc/errors.ts";

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

it("is for any activity of the sample what the screens show once it is saved with all its moves", async () => {
  let moveCount = 0;
  const nth = fc.nat();
  // A move by no day changes nothing, which is refused when it is saved.
  const days = fc.integer({ min: -20, max: 150 }).filter((byDays) => byDays !== 0);
  const kinds = fc.constantFrom("start", "finish", "both", "done");
  await fc.assert(
    fc.asyncProperty(nth, days, kinds, async (position, byDays, kind) => {
      const before = await assessedPlan();
      const open = before.facts.programs
        .flatMap(({ items }) => items)
        .filter((item) => item.kind === "activity" && item.actualFinishDay === null);
      const item = open[position % open.length] ?? expect.fail("the sample has open activities");
      const moved = (text: string) => toIsoDay(addDays(toEpochDay(text as IsoDay), byDays));
      const forecastStartDay = moved(item.forecastStartDay ?? item.forecastFinishDay);
      const forecastFinishDay = moved(item.forecastFinishDay);
      const { id, version } = item;
      const edit = {
        start: { forecastStartDay },
        finish: { forecastFinishDay },
        both: { forecastStartDay, forecastFinishDay },
        done: { actualStartDay: (item.actualStartDay ?? TODAY) as IsoDay, actualFinishDay: TODAY },
      }[kind];
      const said = await caller.activities.impact({ id, ...edit }).catch((error: unknown) => refusal(error));
      // What the plan's rules refuse, such as a forecast in the past, moves nothing.
      fc.pre(said !== null);

      await caller.activities.update({ id, version, ...edit, reasonCode: "scope", movesDependants: true });

      expect(announcedDifferences(said)).toEqual(differencesBetween(before, await assessedPlan(), id));
      moveCount += said.moves.length;
    }),
    // Each run builds upon the plan that the one before has left, so none can be repeated to shrink it.
    { numRuns: 25, endOnFailure: true },
  );
  expect(moveCount).toBeGreaterThan(0);
});

/** Null for a refusal by the rules; anything else is a failure. */
function refusal(error: unknown): null {
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof AppError && cause.code === "INVALID_INPUT") return null;
  throw error;
}
