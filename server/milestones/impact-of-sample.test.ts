import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import { fixedClock } from "../clock.ts";
import { silentLog } from "../log.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan } from "../plan/read.ts";
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

/** What became otherwise between two readings, in the words of an announcement. */
function differencesBetween(before: AssessedPlan, after: AssessedPlan, editedId: string) {
  const itemsAfter = new Map(
    after.facts.programs.flatMap(({ items }) => items.map((item) => [item.id, item])),
  );
  const moves = before.facts.programs.flatMap(({ items }) =>
    items.flatMap(({ id, forecastFinishDay }) => {
      const toDay = itemsAfter.get(id)?.forecastFinishDay;
      return id === editedId || toDay === forecastFinishDay ? [] : [`${id} ${forecastFinishDay} ${toDay}`];
    }),
  );
  const finishes = before.programs.flatMap(({ program, finishDay }, index) => {
    const toDay = after.programs[index]?.finishDay;
    return finishDay === toDay ? [] : [`${program.code} ${finishDay} ${toDay}`];
  });
  const critical = [...after.criticalIds].filter((id) => !before.criticalIds.has(id));
  return sorted({ moves, finishes, critical, statuses: statusesBetween(before, after) });
}

function statusesBetween(before: AssessedPlan, after: AssessedPlan): string[] {
  return before.programs.flatMap(({ program, status, milestones }, index) => {
    const next = after.programs[index];
    const own = [`${program.code} ${status.status} ${next?.status.status}`];
    const theirs = milestones.map(
      (each, position) =>
        `${program.code}/${each.item.code} ${each.status.status} ${next?.milestones[position]?.status.status}`,
    );
    return [...own, ...theirs].filter((line) => {
      const [, from, to] = line.split(" ");
      return from !== to;
    });
  });
}

async function announcementOf(id: string, edit: { forecastDay?: IsoDay; actualDay?: IsoDay }) {
  const said = await caller.milestones.impact({ id, ...edit });
  const subjectOf = ({ kind, programCode, code }: (typeof said.statusChanges)[number]) =>
    kind === "program" ? code : `${programCode}/${code}`;
  return sorted({
    moves: said.moves.map(({ item, fromDay, toDay }) => `${item.id} ${fromDay} ${toDay}`),
    finishes: said.programs.map(({ code, fromDay, toDay }) => `${code} ${fromDay} ${toDay}`),
    critical: said.newlyCritical.map(({ id: itemId }) => itemId),
    statuses: said.statusChanges.map((each) => `${subjectOf(each)} ${each.fromStatus} ${each.toStatus}`),
  });
}

function sorted(lists: Record<"moves" | "finishes" | "critical" | "statuses", string[]>) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.toSorted()]));
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
      const announced = await announcementOf(item.id, edit);

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
