import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toEpochDay } from "../calendar/day.ts";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline } from "../testing/milestones.ts";
import type { EpochDay } from "../units.ts";
import { forecastFinish } from "./forecast-finish.ts";
import { createTimeline, monthlyTimeline } from "./timeline.ts";
import { type ForecastMilestone, valueCurve } from "./value-curve.ts";

/** Eleven weeks from Sunday 2026-01-04. */
const weeks = createTimeline(
  day("2026-01-04"),
  Array.from({ length: 11 }, (_, index) => addDays(day("2026-01-10"), 7 * index)),
);
const endOfWeek = (week: number): EpochDay => weeks.endDays[week - 1] ?? day("2026-03-21");

/**
 * The project of "Earned Value Management: Forecasting time" (PM Knowledge Center, OR-AS) from week 5 on, as
 * milestones of 2.5 points: PV 5, 10, 25, 55, 85, 120, 130, 140, 150 and EV 70, 82.5, 90, 120, 130, 140, 150
 * at the ends of weeks 5 to 11, as published. Its EAC(t) figures could not be had, so what is checked is the
 * published formula on published inputs: PD ÷ SPI(t) = 9 × AT ÷ ES.
 */
const PV = [5, 10, 25, 55, 85, 120, 130, 140, 150];
const EV = [0, 0, 0, 0, 70, 82.5, 90, 120, 130, 140, 150];
const project: ForecastMilestone[] = Array.from({ length: 60 }, (_, index) => {
  const reached = 2.5 * (index + 1);
  const weekOf = (values: number[]) => endOfWeek(1 + values.findIndex((value) => value >= reached));
  return { weightPoints: 2.5, baselineDay: weekOf(PV), forecastDay: weekOf(EV), actualDay: weekOf(EV) };
});

describe("the forecast finish of the published project, planned for nine weeks", () => {
  const check = (week: number, forecastWeeks: number, on: string) =>
    it(`in week ${week} is ${forecastWeeks} weeks, on ${on}`, () => {
      const measure = forecastFinish(valueCurve(project, weeks, endOfWeek(week)));
      expect(measure.inputs.plannedPeriods).toBe(9);
      expect(measure.inputs.forecastPeriods).toBeCloseTo(forecastWeeks, 6);
      expect(measure.value).toBe(on);
    });
  check(5, (9 * 5) / 4.5, "2026-03-14");
  check(6, (9 * 6) / (4 + 27.5 / 30), "2026-03-21");
  check(7, (9 * 7) / (5 + 5 / 35), "2026-03-30");
  check(8, (9 * 8) / 6, "2026-03-28");
  check(10, (9 * 10) / 8, "2026-03-23");
});

describe("a forecast finish", () => {
  const months = monthlyTimeline(day("2026-01-01"), day("2026-12-31"));
  const milestone = (baseline: string, actual: string | null): ForecastMilestone => ({
    weightPoints: 1,
    baselineDay: day(baseline),
    forecastDay: day(baseline),
    actualDay: actual === null ? null : day(actual),
  });
  const check = (why: string, milestones: ForecastMilestone[], on: string, missing: string | null) =>
    it(why, () => {
      const measure = forecastFinish(valueCurve(milestones, months, day(on)));
      expect(measure.missing).toBe(missing);
      expect(measure.value === null).toBe(missing !== null);
    });
  const half = [milestone("2026-01-31", "2026-01-31"), milestone("2026-06-30", null)];
  check("says nothing before three periods have passed", half, "2026-03-30", "tooFewPeriods");
  check("speaks once they have", half, "2026-03-31", null);
  check("says nothing once all is done", [milestone("2026-01-31", "2026-02-10")], "2026-06-30", "complete");
  check(
    "says nothing while nothing is earned",
    [milestone("2026-01-31", null)],
    "2026-06-30",
    "nothingEarned",
  );
  check("says nothing without a baseline", [], "2026-06-30", "noBaseline");

  it("names no day at a pace that leads nowhere", () => {
    const slow = [milestone("2026-01-01", "2026-01-01"), milestone("2026-01-31", null)];
    const measure = forecastFinish(valueCurve(slow, months, day("2026-12-31")));
    expect(measure.missing).toBe("tooSlow");
    expect(measure.inputs.forecastPeriods).toBeCloseTo(24, 12);
  });
});

describe("any forecast finish", () => {
  it("is the planned finish for a program on plan", () => {
    fc.assert(
      fc.property(anyProgram(1), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const kept = program.map((each) => ({ ...each, actualDay: each.baselineDay }));
        const curve = valueCurve(kept, timeline, statusDay);
        const measure = forecastFinish(curve);
        fc.pre(measure.value !== null);
        expect(measure.value).toBe(measure.inputs.plannedFinishDay);
      }),
    );
  });

  it("is a real day, never before the status day, or has a reason", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const { value, missing, inputs } = forecastFinish(valueCurve(program, timeline, statusDay));
        expect(value === null).toBe(missing !== null);
        if (value !== null) expect(toEpochDay(value)).toBeGreaterThanOrEqual(statusDay);
        expect(Number.isFinite(inputs.forecastPeriods ?? 0)).toBe(true);
        expect(Number.isFinite(inputs.plannedPeriods)).toBe(true);
      }),
    );
  });
});
