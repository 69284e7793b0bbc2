import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { anyDay, day } from "../testing/days.ts";
import { anyTimeline } from "../testing/milestones.ts";
import { createTimeline, dayAfterPeriods, monthlyTimeline, periodsPassed } from "./timeline.ts";

describe("a timeline", () => {
  const quarter = monthlyTimeline(day("2026-01-20"), day("2026-03-05"));

  it("of months covers the months of both its days whole", () => {
    expect(quarter).toEqual({
      startDay: day("2026-01-01"),
      endDays: [day("2026-01-31"), day("2026-02-28"), day("2026-03-31")],
    });
  });

  it("of one month has one period", () => {
    expect(monthlyTimeline(day("2026-02-28"), day("2026-02-01")).endDays).toEqual([day("2026-02-28")]);
  });

  it("takes ends in any order, once each, and none before its start", () => {
    const ends = [day("2026-03-31"), day("2025-12-31"), day("2026-01-31"), day("2026-03-31")];
    expect(createTimeline(day("2026-01-01"), ends).endDays).toEqual([day("2026-01-31"), day("2026-03-31")]);
  });

  it("without a period is a defect", () => {
    expect(() => createTimeline(day("2026-01-01"), [])).toThrow("a timeline has a period");
  });

  const check = (on: string, periods: number) =>
    it(`has passed ${periods} of its periods by ${on}`, () => {
      expect(periodsPassed(quarter, day(on))).toBeCloseTo(periods, 12);
    });
  check("2025-06-01", 0);
  check("2025-12-31", 0);
  check("2026-01-31", 1);
  check("2026-02-14", 1.5);
  check("2026-03-31", 3);
  // Thirty more days, at the mean length of (31 + 28 + 31) ÷ 3.
  check("2026-04-30", 4);
});

describe("any timeline", () => {
  it("passes one period by each end, exactly", () => {
    fc.assert(
      fc.property(anyTimeline(), (timeline) => {
        for (const [index, end] of timeline.endDays.entries()) {
          expect(periodsPassed(timeline, end)).toBe(index + 1);
        }
      }),
    );
  });

  it("never runs backwards, and names the day again that so many periods lead to", () => {
    fc.assert(
      fc.property(anyTimeline(), anyDay("2024-01-01", "2035-12-31"), (timeline, on) => {
        const periods = periodsPassed(timeline, on);
        expect(periodsPassed(timeline, addDays(on, 1))).toBeGreaterThanOrEqual(periods);
        if (on >= timeline.startDay) expect(dayAfterPeriods(timeline, periods)).toBe(on);
      }),
    );
  });

  it("of months ends with every month, whatever the days", () => {
    fc.assert(
      fc.property(anyDay("2024-01-01", "2028-12-31"), fc.nat(1_500), (from, days) => {
        const to = addDays(from, days);
        const { startDay, endDays } = monthlyTimeline(from, to);
        expect(startDay).toBeLessThanOrEqual(from);
        expect(endDays.at(-1)).toBeGreaterThanOrEqual(to);
        let before = addDays(startDay, -1);
        for (const end of endDays) {
          expect(end - before).toBeGreaterThanOrEqual(28);
          expect(end - before).toBeLessThanOrEqual(31);
          before = end;
        }
      }),
    );
  });
});
