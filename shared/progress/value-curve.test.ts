import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../calendar/day.ts";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline, forecastMilestones } from "../testing/milestones.ts";
import { monthlyTimeline } from "./timeline.ts";
import { valueCurve } from "./value-curve.ts";

const halfYear = monthlyTimeline(day("2026-01-01"), day("2026-06-30"));

describe("the S-curve of a program", () => {
  // 100 points: one done late, one done early, one late and open, one moved out, one on its day.
  const program = forecastMilestones(
    "20 2026-01-15 2026-02-03 2026-02-03",
    "30 2026-03-20 2026-02-20 2026-02-20",
    "10 2026-02-10 2026-02-25",
    "25 2026-04-15 2026-08-01",
    "15 2026-05-20 2026-05-20",
  );
  const curve = valueCurve(program, halfYear, day("2026-03-10"));

  it("adds up what is planned, earned and forecast, period by period", () => {
    const rows = curve.points.map(({ day: on, plannedPoints, earnedPoints, forecastPoints }) => [
      on,
      plannedPoints,
      earnedPoints,
      forecastPoints,
    ]);
    expect(rows).toEqual([
      ["2025-12-31", 0, 0, null],
      ["2026-01-31", 20, 0, null],
      ["2026-02-28", 30, 50, null],
      ["2026-03-10", 30, 50, 50],
      ["2026-03-31", 60, null, 60],
      ["2026-04-30", 85, null, 60],
      ["2026-05-20", 100, null, 75],
      ["2026-05-31", 100, null, 75],
      ["2026-06-30", 100, null, 75],
    ]);
  });

  it("says what lies beyond its last day, and where the plan ends", () => {
    expect(curve).toMatchObject({
      totalPoints: 100,
      earnedPoints: 50,
      plannedPoints: 30,
      plannedPointsBeyond: 0,
      forecastPointsBeyond: 25,
      plannedFinishDay: day("2026-05-20"),
      completedDay: null,
    });
  });

  it("does not know on a day what was done after it", () => {
    const done = forecastMilestones("5 2026-04-15 2026-04-20 2026-06-10");
    const { points, earnedPoints } = valueCurve(done, halfYear, day("2026-03-31"));
    expect(earnedPoints).toBe(0);
    expect(points.filter(({ forecastPoints }) => forecastPoints === 5).map((point) => point.day)).toEqual([
      "2026-04-30",
      "2026-05-31",
      "2026-06-30",
    ]);
  });

  it("counts milestones when none is weighed, and only those that the baseline holds", () => {
    const counted = valueCurve(
      forecastMilestones("0 2026-01-10 2026-01-10 2026-01-10", "0 2026-02-10", "0 - 2026-01-10 2026-01-10"),
      halfYear,
      day("2026-01-31"),
    );
    expect(counted).toMatchObject({ totalPoints: 2, earnedPoints: 1, plannedPoints: 1, isWeighed: false });
  });

  it("is complete on the day of the last actual, once that has come", () => {
    const done = forecastMilestones(
      "5 2026-01-10 2026-01-10 2026-01-12",
      "5 2026-02-10 2026-02-10 2026-02-08",
    );
    expect(valueCurve(done, halfYear, day("2026-02-07")).completedDay).toBeNull();
    expect(valueCurve(done, halfYear, day("2026-04-01")).completedDay).toBe(day("2026-02-08"));
  });

  it("neither begins nor ends with a milestone of weight 0 among weighed ones", () => {
    const program = forecastMilestones(
      "5 2026-01-31 2026-01-31 2026-02-02",
      "0 2026-05-31 2026-05-31 2026-05-31",
    );
    expect(valueCurve(program, halfYear, day("2026-03-31"))).toMatchObject({
      plannedFinishDay: day("2026-01-31"),
      completedDay: day("2026-02-02"),
    });
  });

  it("of a program that no baseline holds is flat at nothing", () => {
    const curveOfNone = valueCurve(forecastMilestones("5 - 2026-01-10"), halfYear, day("2026-03-31"));
    expect(curveOfNone).toMatchObject({ totalPoints: 0, plannedFinishDay: null, completedDay: null });
    expect(curveOfNone.points.every(({ plannedPoints }) => plannedPoints === 0)).toBe(true);
  });
});

describe("any S-curve", () => {
  it("conserves its sums, never falls and joins earned and forecast on the status day", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const curve = valueCurve(program, timeline, statusDay);
        const end = curve.points.at(-1);
        expect((end?.plannedPoints ?? 0) + curve.plannedPointsBeyond).toBe(curve.totalPoints);
        expect((end?.forecastPoints ?? curve.totalPoints) + curve.forecastPointsBeyond).toBe(
          curve.totalPoints,
        );
        for (const [index, point] of curve.points.entries()) {
          const before = curve.points[index - 1];
          expect(point.plannedPoints).toBeGreaterThanOrEqual(before?.plannedPoints ?? 0);
          expect(point.earnedPoints ?? curve.totalPoints).toBeGreaterThanOrEqual(before?.earnedPoints ?? 0);
          expect(point.forecastPoints ?? 0).toBeGreaterThanOrEqual(before?.forecastPoints ?? 0);
          expect(point.plannedPoints).toBeLessThanOrEqual(curve.totalPoints);
          if (toEpochDay(point.day) !== statusDay) continue;
          expect(point.forecastPoints).toBe(point.earnedPoints);
          expect(point).toMatchObject({
            earnedPoints: curve.earnedPoints,
            plannedPoints: curve.plannedPoints,
          });
        }
      }),
    );
  });

  it("is the same whatever order its milestones come in", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        expect(valueCurve(program.toReversed(), timeline, statusDay)).toEqual(
          valueCurve(program, timeline, statusDay),
        );
      }),
    );
  });

  it("of two programs is the sum of their curves", () => {
    const weighed = anyProgram(1).map((program) =>
      program.map((each) => ({ ...each, weightPoints: each.weightPoints + 1 })),
    );
    fc.assert(
      fc.property(weighed, weighed, anyTimeline(), anyPlanDay(), (one, other, timeline, statusDay) => {
        const [a, b] = [valueCurve(one, timeline, statusDay), valueCurve(other, timeline, statusDay)];
        const both = valueCurve([...one, ...other], timeline, statusDay);
        expect(both.totalPoints).toBe(a.totalPoints + b.totalPoints);
        expect(both.earnedPoints).toBe(a.earnedPoints + b.earnedPoints);
        expect(both.plannedPoints).toBe(a.plannedPoints + b.plannedPoints);
      }),
    );
  });
});
