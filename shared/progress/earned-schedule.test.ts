import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline, forecastMilestones } from "../testing/milestones.ts";
import type { EpochDay, Periods } from "../units.ts";
import {
  earnedSchedule,
  earnedTime,
  type PlanPoint,
  schedulePerformance,
  schedulePerformanceTime,
  scheduleVarianceTime,
} from "./earned-schedule.ts";
import { monthlyTimeline, periodsPassed, type Timeline } from "./timeline.ts";
import { type ForecastMilestone, valueCurve } from "./value-curve.ts";

/** PV at the end of each period, from 0 at the start. */
function planOf(...plannedPoints: number[]): PlanPoint[] {
  return [0, ...plannedPoints].map((points, index) => ({
    periods: index as Periods,
    plannedPoints: points,
  }));
}

/**
 * Vanhoucke, PM Knowledge Center (OR-AS): "Measuring Time: Earned value or earned schedule?" computes
 * ES = 5 + (90 − 85) ÷ (120 − 85) = 5.14 for week 7, and "Earned Value Management: Forecasting time" tabulates PV,
 * EV and ES by week. Weeks 1 to 7 below are the published figures. The text at hand broke off after week 6 of
 * the ES row, so weeks 8 to 11 are not quoted: they follow from the table's EV being equal to some PV.
 * Lipke's own tables of 2003 could not be had and are not reproduced.
 */
describe("the published project of eleven weeks, planned for nine", () => {
  const plan = planOf(5, 10, 25, 55, 85, 120, 130, 140, 150, 150, 150);
  const check = (week: number, earnedPoints: number, published: number) =>
    it(`has ES ${published} in week ${week}`, () => {
      expect(earnedTime(plan, earnedPoints, week as Periods).periods).toBeCloseTo(published, 2);
    });
  check(1, 3.33, 0.67);
  check(2, 6.67, 1.33);
  check(3, 10, 2);
  check(4, 22.5, 2.83);
  check(5, 70, 4.5);
  check(6, 82.5, 4.92);
  check(7, 90, 5.14);
  check(8, 120, 6);
  check(9, 130, 7);
  check(10, 140, 8);
  check(11, 150, 9);

  it("earns a share of a part of a week where the plan ends or is asked within one", () => {
    const points = [...planOf(10), { periods: 1.5 as Periods, plannedPoints: 20 }];
    expect(earnedTime(points, 15, 1 as Periods).periods).toBe(1.25);
  });

  it("names the whole weeks and planned values that week 7 was computed from", () => {
    expect(earnedTime(plan, 90, 7 as Periods)).toMatchObject({
      before: { periods: 5, plannedPoints: 85 },
      after: { periods: 6, plannedPoints: 120 },
    });
  });
});

/** Weights spread so that a month earns what a table says it does, on the last day of the month. */
const months = monthlyTimeline(day("2026-01-01"), day("2026-12-31"));
const endOf = (month: number): EpochDay => months.endDays[month - 1] ?? day("2026-12-31");

describe("indices at a status day", () => {
  it("SV(t) and SPI(t) of half the work after three of five months are −0.5 and 0.83", () => {
    // A question of the PM PrepCast (forum topic 9649): five months planned, three passed, half done.
    const program = [1, 2, 3, 4, 5].flatMap((month): ForecastMilestone[] => {
      const isDone = month <= 2;
      const half = { weightPoints: 1, baselineDay: endOf(month), forecastDay: endOf(month) };
      return [
        { ...half, actualDay: isDone || month === 3 ? endOf(Math.min(month, 3)) : null },
        { ...half, actualDay: isDone ? endOf(month) : null },
      ];
    });
    const curve = valueCurve(program, months, endOf(3));
    expect(earnedSchedule(curve).value).toBeCloseTo(2.5, 12);
    expect(scheduleVarianceTime(curve).value).toBeCloseTo(-0.5, 12);
    expect(schedulePerformanceTime(curve).value).toBeCloseTo(0.83, 2);
  });

  it("SPI of 35 percent earned and 40 planned is 0.875", () => {
    // The example of the R package PRA (Govan): BAC 100 000, schedule 0.1 0.2 0.4 0.7 1.0, period 3, 35 % complete.
    const program = forecastMilestones(
      "10 2026-01-31 2026-01-31 2026-01-31",
      "10 2026-02-28 2026-02-28 2026-02-28",
      "15 2026-03-31 2026-03-31 2026-03-20",
      "5 2026-03-31",
      "30 2026-04-30",
      "30 2026-05-31",
    );
    const measure = schedulePerformance(valueCurve(program, months, endOf(3)));
    expect(measure.value).toBeCloseTo(0.875, 12);
    expect(measure).toEqual({
      formula: "schedulePerformance",
      value: measure.value,
      missing: null,
      inputs: {
        statusDay: "2026-03-31",
        earnedPoints: 35,
        plannedPoints: 40,
        totalPoints: 100,
        isWeighed: true,
      },
    });
  });
});

describe("a plan that stands still", () => {
  // Nothing is due in March and April.
  const plan = planOf(10, 20, 20, 20, 40);
  const check = (why: string, earned: number, at: number, es: number) =>
    it(`${why}: ES ${es} at ${at}`, () => {
      expect(earnedTime(plan, earned, at as Periods).periods).toBe(es);
    });
  check("with all due done while it stands", 20, 3, 3);
  check("done before it stands", 20, 1, 2);
  check("done when it should have gone on", 20, 5, 4);
  check("nothing done", 0, 3, 0);
  check("all done", 40, 3, 5);
});

describe("what cannot be computed", () => {
  const program = forecastMilestones("5 2026-03-10", "5 2026-05-10");
  const check = (
    why: string,
    milestones: ForecastMilestone[],
    on: EpochDay,
    reasons: [string | null, string | null],
  ) =>
    it(why, () => {
      const curve = valueCurve(milestones, months, on);
      expect(schedulePerformance(curve).missing).toBe(reasons[0]);
      for (const measure of [earnedSchedule, scheduleVarianceTime, schedulePerformanceTime]) {
        expect(measure(curve).missing).toBe(reasons[1]);
        expect(measure(curve).value === null).toBe(reasons[1] !== null);
      }
    });
  check("says that the baseline holds nothing", forecastMilestones("5 - 2026-03-10"), day("2026-06-30"), [
    "noBaseline",
    "noBaseline",
  ]);
  check("says that nothing was due", program, day("2026-02-28"), ["nothingDue", null]);
  check("says that the first period has not begun", program, day("2025-12-31"), ["nothingDue", "notBegun"]);
});

describe("any program", () => {
  const anyCase = fc.tuple(anyProgram(), anyTimeline(), anyPlanDay());

  /** As if every milestone was done on its baseline day. */
  const kept = (program: readonly ForecastMilestone[]) =>
    program.map((each) => ({ ...each, actualDay: each.baselineDay }));

  it("on plan has earned exactly the time that has passed, so SV(t) = 0 and SPI(t) = 1", () => {
    fc.assert(
      fc.property(anyCase, ([program, timeline, statusDay]) => {
        const curve = valueCurve(kept(program), timeline, statusDay);
        const [es, variance] = [earnedSchedule(curve), scheduleVarianceTime(curve)];
        fc.pre(es.missing === null);
        expect(es.value).toBe(variance.inputs.actualPeriods);
        expect(variance.value).toBe(0);
        expect(schedulePerformanceTime(curve).value).toBe(1);
      }),
    );
  });

  it("has an ES of its own planned curve that is each point's time, where the plan moves on", () => {
    fc.assert(
      fc.property(anyCase, ([program, timeline, statusDay]) => {
        const { points, totalPoints } = valueCurve(program, timeline, statusDay);
        for (const { plannedPoints, periods } of points) {
          if (plannedPoints === totalPoints) continue;
          expect(earnedTime(points, plannedPoints, periods).periods).toBe(periods);
        }
      }),
    );
  });

  it("has finite measures or a reason, never both, and ES from 0 to the planned duration", () => {
    const measures = [schedulePerformance, earnedSchedule, scheduleVarianceTime, schedulePerformanceTime];
    fc.assert(
      fc.property(anyCase, ([program, timeline, statusDay]) => {
        const curve = valueCurve(program, timeline, statusDay);
        for (const measure of measures) {
          const { value, missing } = measure(curve);
          expect(value === null).toBe(missing !== null);
          expect(Number.isFinite(value ?? 0)).toBe(true);
        }
        const es = earnedSchedule(curve).value ?? 0;
        expect(es).toBeGreaterThanOrEqual(0);
        expect(es).toBeLessThanOrEqual(plannedPeriods(curve.plannedFinishDay, timeline));
      }),
    );
  });

  it("earns no less time by doing more", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ([any, timeline, statusDay], which) => {
        const program = any.map((each) => ({ ...each, actualDay: null }));
        const helped = program.map((each, index) =>
          index === which % program.length ? { ...each, actualDay: statusDay } : each,
        );
        const before = earnedSchedule(valueCurve(program, timeline, statusDay)).value ?? 0;
        const after = earnedSchedule(valueCurve(helped, timeline, statusDay)).value ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("is measured the same whatever order its milestones come in", () => {
    fc.assert(
      fc.property(anyCase, ([program, timeline, statusDay]) => {
        const curve = valueCurve(program, timeline, statusDay);
        const other = valueCurve(program.toReversed(), timeline, statusDay);
        expect(schedulePerformanceTime(other)).toEqual(schedulePerformanceTime(curve));
        expect(schedulePerformance(other)).toEqual(schedulePerformance(curve));
      }),
    );
  });

  it("stays as late as it ended once all is done", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(900), ([program, timeline, statusDay], days) => {
        const done = valueCurve(kept(program), timeline, statusDay);
        fc.pre(done.completedDay !== null);
        const later = valueCurve(kept(program), timeline, addDays(statusDay, days));
        expect(schedulePerformanceTime(later).value).toBe(schedulePerformanceTime(done).value);
      }),
    );
  });
});

function plannedPeriods(finishDay: EpochDay | null, timeline: Timeline): number {
  return finishDay === null ? 0 : periodsPassed(timeline, finishDay);
}
