import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../calendar/day.ts";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline, forecastMilestones } from "../testing/milestones.ts";
import { paceSeries } from "./pace-series.ts";
import { programMeasures } from "./program-measures.ts";
import { monthlyTimeline } from "./timeline.ts";

describe("the pace over time", () => {
  const year = monthlyTimeline(day("2026-01-01"), day("2026-12-31"));
  const program = forecastMilestones(
    "50 2026-01-31 2026-02-28 2026-02-28",
    "50 2026-04-30 2026-04-30 2026-04-30",
  );

  it("has a point at each month's end and one at the status day", () => {
    const points = paceSeries(program, year, day("2026-04-15"));
    expect(points.map(({ day: on }) => on)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-15"]);
    expect(points.map(({ performanceIndexTime }) => performanceIndexTime)).toEqual([0, 1, 1, 1]);
    expect(points[0]).toMatchObject({ performanceIndex: 0, earnedPeriods: 0, actualPeriods: 1 });
  });

  it("says of a past day nothing that was done after it, and is empty before the first month", () => {
    expect(paceSeries(program, year, day("2026-12-31"))[0]?.performanceIndexTime).toBe(0);
    expect(paceSeries(program, year, day("2025-12-31"))).toEqual([]);
    expect(paceSeries([], year, day("2026-01-31"))).toEqual([
      {
        day: "2026-01-31",
        performanceIndex: null,
        performanceIndexTime: null,
        earnedPeriods: null,
        actualPeriods: 1,
      },
    ]);
  });

  it("is at every point the figure that the same rules give for that day", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (milestones, timeline, statusDay) => {
        for (const point of paceSeries(milestones, timeline, statusDay)) {
          const figures = programMeasures(milestones, timeline, toEpochDay(point.day));
          expect(point.performanceIndexTime).toBe(figures.schedulePerformanceTime.value);
          expect(point.performanceIndex).toBe(figures.schedulePerformance.value);
          expect(point.earnedPeriods).toBe(figures.earnedSchedule.value);
        }
      }),
      { numRuns: 30 },
    );
  });
});
