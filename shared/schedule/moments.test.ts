import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkDay } from "../calendar/working-days.ts";
import { anyCalendar, anyDay } from "../testing/days.ts";
import { item } from "../testing/networks.ts";
import type { EpochDay } from "../units.ts";
import { linkAllowsFrom, linkAllowsUntil } from "./link-moments.ts";
import { earliestStart, finishFrom, latestStart, type Moment } from "./moments.ts";
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

/** Every start an item can have around a moment: all openings of its working days, or all moments of a milestone. */
function startsAround(of: ScheduleItem, around: number, reach: number): Moment[] {
  const starts: Moment[] = [];
  for (let moment = around - reach; moment <= around + reach; moment++) {
    const isOpening = isWorkDay(of.calendar, (moment + 1) as EpochDay);
    if (of.durationWorkDays === 0 || isOpening) starts.push(moment as Moment);
  }
  return starts;
}

describe("a link read forwards and backwards", () => {
  it("allows a predecessor until exactly the moment from which it would push its successor", () => {
    fc.assert(
      fc.property(anyLink, anyItem, anyItem, anyMoment(), (link, predecessor, successor, moment) => {
        const until = linkAllowsUntil(link, predecessor, successor, moment);
        const pushedTo = (end: number) => linkAllowsFrom(link, predecessor, end as Moment, successor);
        expect(pushedTo(until)).toBeLessThanOrEqual(moment);
        expect(pushedTo(until + 1)).toBeGreaterThan(moment);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never lets a later predecessor push less", () => {
    fc.assert(
      fc.property(anyLink, anyItem, anyItem, anyMoment(), fc.nat(30), (link, from, to, moment, days) => {
        const early = linkAllowsFrom(link, from, moment, to);
        const later = (moment + days) as Moment;
        expect(linkAllowsFrom(link, from, later, to)).toBeGreaterThanOrEqual(early);
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
        const allowed = startsAround(of, start, REACH).filter(
          (at) => at >= start && finishFrom(of, at) >= finish,
        );
        expect(earliestStart(of, start, finish)).toBe(allowed[0]);
      }),
      { numRuns: 200 },
    );
  });

  it("is the last that keeps both, going backward", () => {
    fc.assert(
      fc.property(anyItem, anyMoment(), fc.integer({ min: -20, max: 40 }), (of, start, offset) => {
        const finish = start + offset;
        const allowed = startsAround(of, start, REACH).filter(
          (at) => at <= start && finishFrom(of, at) <= finish,
        );
        expect(latestStart(of, start, finish)).toBe(allowed.at(-1));
      }),
      { numRuns: 200 },
    );
  });

  it("fills exactly its duration with working days", () => {
    fc.assert(
      fc.property(anyItem, anyMoment(), (of, moment) => {
        const start = earliestStart(of, moment, -Infinity);
        const finish = finishFrom(of, start);
        let worked = 0;
        for (let each = start + 1; each <= finish; each++) {
          if (isWorkDay(of.calendar, each as EpochDay)) worked++;
        }
        expect(worked).toBe(of.durationWorkDays);
      }),
    );
  });
});
