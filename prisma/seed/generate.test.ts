import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { IsoDay } from "#shared/units.ts";
import { DECLARATIONS } from "./data/stories.ts";
import { generatePortfolio } from "./generate.ts";
import { recordsOf, replayTo } from "./testing/replay.ts";
import { sampleCalendar } from "./work-days.ts";

const FIRST = toEpochDay("2024-01-01" as IsoDay);
const LAST = toEpochDay("2028-12-31" as IsoDay);

/** Any day of the plan. */
const planDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: LAST - FIRST })
  .map((days) => toIsoDay(addDays(FIRST, days)));

const TODAY = "2026-11-24" as IsoDay;
const today = generatePortfolio(TODAY);
const calendar = sampleCalendar();

function workDays(from: string, to: string): number {
  return workDaysBetween(calendar, toEpochDay(from as IsoDay), toEpochDay(to as IsoDay));
}

function milestonesOf({ tables }: ReturnType<typeof generatePortfolio>) {
  return tables.scheduleItem.filter(({ kind }) => kind === "milestone");
}

describe("the sample portfolio on any day of the plan", () => {
  it("is the same every time it is made for that day", () => {
    fc.assert(
      fc.property(planDay, (day) => {
        expect(generatePortfolio(day)).toEqual(generatePortfolio(day));
      }),
      { numRuns: 4 },
    );
  });

  it("is exactly what its own history says of that day", () => {
    fc.assert(
      fc.property(planDay, (day) => {
        const { tables } = generatePortfolio(day);
        expect(replayTo(tables, day)).toEqual(recordsOf(tables));
      }),
      { numRuns: 6 },
    );
  });

  it("is what the history of any later day says of it", () => {
    fc.assert(
      fc.property(planDay, planDay, (one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted();
        const said = replayTo(generatePortfolio(later).tables, earlier);
        expect(said).toEqual(recordsOf(generatePortfolio(earlier).tables));
      }),
      { numRuns: 6 },
    );
  });

  it("knows nothing of the days to come", () => {
    fc.assert(
      fc.property(planDay, (day) => {
        const { tables } = generatePortfolio(day);
        const past = tables.scheduleItem.flatMap((item) => [item.actualStartDay, item.actualFinishDay]);
        const known = [...past, ...tables.auditEvent.map((event) => event.day)].filter(
          (each) => each != null,
        );
        expect(known.filter((each) => each > day)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("leaves no forecast in the past for longer than the month between two reports, unless its program was stopped", () => {
    const stopped = DECLARATIONS.filter(({ state }) => state === "stopped").map(
      ({ programCode }) => programCode,
    );
    fc.assert(
      fc.property(planDay, (day) => {
        const forgotten = generatePortfolio(day).tables.scheduleItem.filter(
          ({ programId, actualFinishDay, forecastFinishDay }) =>
            actualFinishDay === null &&
            !stopped.includes(programId.toUpperCase()) &&
            workDays(forecastFinishDay, day) > 25,
        );
        expect(forgotten).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("finishes and starts nothing before what it waits for", () => {
    fc.assert(
      fc.property(planDay, (day) => {
        const { tables } = generatePortfolio(day);
        const itemById = new Map(tables.scheduleItem.map((item) => [item.id, item]));
        const broken = tables.link.filter(({ predecessorId, successorId, type }) => {
          const predecessor = itemById.get(predecessorId);
          const successor = itemById.get(successorId);
          const begun = successor?.actualStartDay ?? successor?.actualFinishDay;
          const waitsFor = type === "SS" ? predecessor?.actualStartDay : predecessor?.actualFinishDay;
          return begun != null && (waitsFor == null || waitsFor > begun);
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe("the sample portfolio over the five years", () => {
  it("has hardly begun in its first weeks", () => {
    const done = milestonesOf(generatePortfolio("2024-02-01" as IsoDay)).filter(
      (each) => each.actualFinishDay,
    );
    expect(done.length).toBeLessThan(5);
  });

  it("is nearly done on its last day, but for the program that was stopped", () => {
    const milestones = milestonesOf(generatePortfolio("2028-12-31" as IsoDay));
    const open = milestones.filter(({ actualFinishDay }) => actualFinishDay === null);
    expect(new Set(open.map(({ programId }) => programId))).toEqual(new Set(["hr-3"]));
  });

  it("shows the nearest day of the plan for a day outside it", () => {
    expect(generatePortfolio("2031-05-05" as IsoDay)).toEqual(generatePortfolio("2028-12-31" as IsoDay));
    expect(generatePortfolio("2020-05-05" as IsoDay).tables.scheduleItem).toHaveLength(401);
  });
});

describe("the history of the sample portfolio", () => {
  const { tables } = today;
  const eventBySeq = new Map(tables.auditEvent.map((event) => [event.seq, event]));

  it("gives a reason for every move of a forecast", () => {
    const moves = tables.change.filter(
      ({ entity, operation, field }) =>
        entity === "scheduleItem" && operation === "update" && field?.startsWith("forecast"),
    );
    const acts = Map.groupBy(moves, (move) => `${move.eventSeq} ${move.entityId}`);
    const isActual = new Set(
      tables.change
        .filter(({ field }) => field?.startsWith("actual"))
        .map(({ eventSeq, entityId }) => `${eventSeq} ${entityId}`),
    );
    const withoutReason = [...acts.keys()].filter(
      (key) => !isActual.has(key) && !eventBySeq.get(Number(key.split(" ")[0]))?.reasonCode,
    );
    expect(moves.length).toBeGreaterThan(1_000);
    expect(withoutReason).toEqual([]);
  });

  it("runs forward in time, in working hours of working days", () => {
    const instants = tables.auditEvent.map(({ at }) => at as string);
    expect(instants).toEqual(instants.toSorted());
    expect(tables.auditEvent.filter(({ at, day }) => !(at as string).startsWith(day))).toEqual([]);
    expect(tables.auditEvent.filter(({ day }) => workDays(day, day) !== 0)).toEqual([]);
  });

  it("moves some programs month after month, and leaves others where they are", () => {
    const movesOf = (itemId: string) =>
      tables.change.filter((change) => change.entityId === itemId && change.field === "forecastFinishDay");
    expect(movesOf("ct-3.m11").length).toBeGreaterThan(10);
    expect(movesOf("ct-1.m12").length).toBeLessThan(3);
  });

  it("brings the two recovered programs back from a month behind", () => {
    for (const itemId of ["hr-1.m12", "cc-3.m13"]) {
      const days = tables.change
        .filter((change) => change.entityId === itemId && change.field === "forecastFinishDay")
        .map(({ toValue }) => JSON.parse(toValue ?? "null") as string);
      const baselineDay = tables.baselineItem.find((frozen) => frozen.itemId === itemId)?.finishDay ?? "";
      const slips = days.map((day) => workDays(baselineDay, day));
      expect(Math.max(...slips)).toBeGreaterThan(20);
      expect(slips.at(-1)).toBeLessThanOrEqual(0);
    }
  });
});
