import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkDay } from "../calendar/working-days.ts";
import { anyCalendar, anyDay } from "../testing/days.ts";
import { item } from "../testing/networks.ts";
import type { EpochDay } from "../units.ts";
import {
  type Ends,
  earliestEnds,
  fromStart,
  latestEnds,
  linkAllowsFrom,
  linkAllowsUntil,
  type Moment,
  pointAt,
} from "./moments.ts";
import type { ScheduleItem, ScheduleLink } from "./network.ts";

const anyMoment = () => anyDay("2024-01-01", "2028-12-31") as fc.Arbitrary<Moment>;
const anyLength = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 15 }));
const anyItem = fc
  .tuple(anyCalendar(), anyLength)
  .map(([calendar, length]) => item("A", length, { calendar }));
const anyLink: fc.Arbitrary<ScheduleLink> = fc.record({
  id: fc.constant("L"),
  predecessorId: fc.constant("A"),
  successorId: fc.constant("B"),
  type: fc.constantFrom("FS", "SS", "FF", "SF"),
  lagDays: fc.integer({ min: -15, max: 15 }),
  lagUnit: fc.constantFrom("work", "elapsed"),
});

/** Every place an item can take around a moment: all openings of its working days, or all moments of a milestone. */
function placesAround(of: ScheduleItem, around: number, reach: number): Ends[] {
  const places: Ends[] = [];
  for (let moment = around - reach; moment <= around + reach; moment++) {
    if (of.durationWorkDays === 0) places.push(pointAt(moment));
    else if (isWorkDay(of.calendar, (moment + 1) as EpochDay)) places.push(fromStart(of, moment));
  }
  return places;
}

describe("a link read forwards and backwards", () => {
  it("allows a predecessor until exactly the moment from which it would push its successor", () => {
    fc.assert(
      fc.property(anyLink, anyItem, anyItem, anyMoment(), (link, predecessor, successor, moment) => {
        const until = linkAllowsUntil(link, predecessor, successor, pointAt(moment));
        const pushedTo = (end: number) => linkAllowsFrom(link, predecessor, pointAt(end), successor);
        expect(pushedTo(until)).toBeLessThanOrEqual(moment);
        expect(pushedTo(until + 1)).toBeGreaterThan(moment);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never lets a later predecessor push less", () => {
    fc.assert(
      fc.property(anyLink, anyItem, anyItem, anyMoment(), fc.nat(30), (link, from, to, moment, days) => {
        const early = linkAllowsFrom(link, from, pointAt(moment), to);
        expect(linkAllowsFrom(link, from, pointAt(moment + days), to)).toBeGreaterThanOrEqual(early);
      }),
    );
  });
});

describe("the place of an item between two bounds", () => {
  // Far enough to pass the longest run of days off that `anyCalendar` makes, twelve holidays of twenty days.
  const REACH = 400;

  it("is the first that keeps both, going forward", () => {
    fc.assert(
      fc.property(anyItem, anyMoment(), fc.integer({ min: -20, max: 40 }), (of, start, offset) => {
        const finish = start + offset;
        const allowed = placesAround(of, start, REACH).filter(
          (at) => at.start >= start && at.finish >= finish,
        );
        expect(earliestEnds(of, start, finish)).toEqual(allowed[0]);
      }),
      { numRuns: 200 },
    );
  });

  it("is the last that keeps both, going backward", () => {
    fc.assert(
      fc.property(anyItem, anyMoment(), fc.integer({ min: -20, max: 40 }), (of, start, offset) => {
        const finish = start + offset;
        const allowed = placesAround(of, start, REACH).filter(
          (at) => at.start <= start && at.finish <= finish,
        );
        expect(latestEnds(of, start, finish)).toEqual(allowed.at(-1));
      }),
      { numRuns: 200 },
    );
  });

  it("fills exactly its duration with working days", () => {
    fc.assert(
      fc.property(anyItem, anyMoment(), (of, moment) => {
        const { start, finish } = earliestEnds(of, moment, -Infinity);
        let worked = 0;
        for (let each = start + 1; each <= finish; each++) {
          if (isWorkDay(of.calendar, each as EpochDay)) worked++;
        }
        expect(worked).toBe(of.durationWorkDays);
      }),
    );
  });
});
