import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWith, day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline, forecastMilestones } from "../testing/milestones.ts";
import { programMeasures } from "./program-measures.ts";
import { plannedProgress, progress, slip } from "./progress-measures.ts";
import { monthlyTimeline } from "./timeline.ts";

describe("figures that can be opened", () => {
  const program = forecastMilestones("20 2026-01-15 2026-01-20 2026-01-20", "30 2026-03-01", "50 2026-09-01");

  it("show progress with the weights it was divided from", () => {
    expect(progress(program, day("2026-03-31"))).toEqual({
      formula: "progress",
      value: 0.2,
      missing: null,
      inputs: { statusDay: "2026-03-31", totalPoints: 100, isWeighed: true, donePoints: 20 },
    });
    expect(plannedProgress(program, day("2026-03-31"))).toMatchObject({
      value: 0.5,
      inputs: { duePoints: 50, totalPoints: 100 },
    });
  });

  it("say that there is nothing to measure by", () => {
    expect(progress([], day("2026-03-31"))).toMatchObject({ value: null, missing: "noMilestones" });
    expect(plannedProgress([], day("2026-03-31"))).toMatchObject({ value: null, missing: "noMilestones" });
  });

  it("show slip with the days it lies between", () => {
    const days = { baselineDay: day("2026-11-22"), forecastDay: day("2026-11-29"), actualDay: null };
    expect(slip(calendarWith(), days)).toEqual({
      formula: "slip",
      value: 5,
      missing: null,
      inputs: { baselineDay: "2026-11-22", forecastDay: "2026-11-29", actualDay: null },
    });
    expect(slip(calendarWith(), { ...days, baselineDay: null })).toMatchObject({
      value: null,
      missing: "noBaseline",
    });
  });

  it("agree: SPI is progress ÷ planned progress where the baseline holds every milestone", () => {
    const timeline = monthlyTimeline(day("2026-01-01"), day("2026-12-31"));
    const measures = programMeasures(program, timeline, day("2026-03-31"));
    const ratio = (measures.progress.value ?? 0) / (measures.plannedProgress.value ?? 1);
    expect(measures.schedulePerformance.value).toBeCloseTo(ratio, 12);
  });
});

describe("the measures of any program", () => {
  it("each carry their own formula and a finite value or a reason", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const { curve, ...measures } = programMeasures(program, timeline, statusDay);
        expect(curve.points.length).toBeGreaterThan(1);
        for (const [name, { formula, value, missing }] of Object.entries(measures)) {
          expect(formula).toBe(name);
          expect(value === null).toBe(missing !== null);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }
        // What cannot be a number does not survive the way to the screen: NaN and Infinity become null.
        expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
      }),
    );
  });
});
