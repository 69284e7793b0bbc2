import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram, anyTimeline, forecastMilestones } from "../testing/milestones.ts";
import { forecastBand } from "./forecast-band.ts";
import { forecastFinish } from "./forecast-finish.ts";
import { monthlyTimeline } from "./timeline.ts";
import { valueCurve } from "./value-curve.ts";

const months = monthlyTimeline(day("2026-01-01"), day("2027-12-31"));

function bandOf(milestones: ReturnType<typeof forecastMilestones>, statusDay: string) {
  const curve = valueCurve(milestones, months, day(statusDay));
  return { curve, band: forecastBand(curve, forecastFinish(curve)) };
}

describe("the band of a program at half its pace", () => {
  // Ten points a month are planned for ten months; four of eight months' worth are done.
  const ends = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31"];
  const program = forecastMilestones(
    ...ends.map((end, index) =>
      index < 4 ? `10 2026-${end} 2026-${end} 2026-${end}` : `10 2026-${end} 2026-12-31`,
    ),
  );
  const { band } = bandOf(program, "2026-08-31");

  it("leaves from what is earned and ends on the finish at this pace", () => {
    expect(band?.points[0]).toEqual({ day: "2026-08-31", forecastPoints: 40, pacePoints: 40 });
    // Ten months at half pace are twenty from January on.
    expect(band?.paceFinishDay).toBe("2027-08-31");
    const end = band?.points.find((point) => point.day === band.paceFinishDay);
    expect(end).toMatchObject({ forecastPoints: 100, pacePoints: 100 });
  });

  it("walks through the plan at that pace on one edge and by the forecasts on the other", () => {
    const on = (iso: string) => band?.points.find((point) => point.day === iso);
    expect(on("2026-10-31")).toMatchObject({ forecastPoints: 40, pacePoints: 50 });
    expect(on("2026-12-31")).toMatchObject({ forecastPoints: 100, pacePoints: 60 });
    expect(on("2027-03-31")?.pacePoints).toBeCloseTo(75);
  });

  it("is drawn to twice the plan at most, and still names the day", () => {
    const slow = forecastMilestones(
      "10 2026-01-31 2026-01-31 2026-01-31",
      "10 2026-02-28 2026-12-31",
      "80 2026-10-31 2026-12-31",
    );
    const { band: far } = bandOf(slow, "2026-08-31");
    // One month earned in eight: ten planned months take eighty.
    expect(far?.paceFinishDay.slice(0, 4)).toBe("2032");
    expect(far?.points.at(-1)?.day).toBe("2027-12-31");
  });
});

describe("no band is drawn", () => {
  it.each([
    ["before three months have passed", "2026-03-30", "10 2026-01-31 2026-01-31 2026-01-31", "tooFewPeriods"],
    ["while nothing is earned", "2026-06-30", "10 2026-01-31 2026-09-30", "nothingEarned"],
    ["without a baseline", "2026-06-30", "10 - 2026-09-30", "noBaseline"],
  ])("%s", (_, statusDay, first, reason) => {
    const open = first.startsWith("10 - ") ? "10 - 2026-12-31" : "10 2026-12-31 2026-12-31";
    const { curve, band } = bandOf(forecastMilestones(first, open), statusDay);
    expect(band).toBeNull();
    expect(forecastFinish(curve).missing).toBe(reason);
  });

  it("once all is done", () => {
    expect(bandOf(forecastMilestones("10 2026-01-31 2026-01-31 2026-02-10"), "2026-06-30").band).toBeNull();
  });
});

describe("any band", () => {
  it("rises from what is earned on both edges, never past all of it, and has a reason where there is none", () => {
    fc.assert(
      fc.property(anyProgram(), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const curve = valueCurve(program, timeline, statusDay);
        const atThisPace = forecastFinish(curve);
        const band = forecastBand(curve, atThisPace);
        expect(band === null).toBe(atThisPace.missing !== null);
        if (!band) return;
        const { points } = band;
        expect(points[0]).toMatchObject({
          forecastPoints: curve.earnedPoints,
          pacePoints: curve.earnedPoints,
        });
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(point.day > (before?.day ?? "")).toBe(true);
          expect(point.pacePoints).toBeGreaterThanOrEqual((before?.pacePoints ?? 0) - 1e-9);
          expect(point.forecastPoints).toBeGreaterThanOrEqual(before?.forecastPoints ?? 0);
          expect(Math.max(point.pacePoints, point.forecastPoints)).toBeLessThanOrEqual(
            curve.totalPoints + 1e-9,
          );
        }
      }),
    );
  });

  it("has reached all of it by the finish at this pace, where that is drawn", () => {
    fc.assert(
      fc.property(anyProgram(1), anyTimeline(), anyPlanDay(), (program, timeline, statusDay) => {
        const curve = valueCurve(program, timeline, statusDay);
        const band = forecastBand(curve, forecastFinish(curve));
        const end = band?.points.find((point) => point.day === band.paceFinishDay);
        fc.pre(end !== undefined);
        expect(end?.pacePoints).toBeCloseTo(curve.totalPoints, 6);
      }),
    );
  });
});
