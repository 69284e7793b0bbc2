import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../calendar/day.ts";
import { workDaysBetween } from "../calendar/working-days.ts";
import { anyCalendar, calendarWith, day } from "../testing/days.ts";
import { anyPlanDay } from "../testing/milestones.ts";
import type { EpochDay } from "../units.ts";
import { type ForecastMove, milestoneTrend } from "./milestone-trend.ts";

const calendar = calendarWith();
const reports = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].map(day);

/** `"2026-02-10 2026-06-01 2026-06-08"`: the day of the move, from, to. */
function movesOf(...lines: string[]): ForecastMove[] {
  return lines.map((line, seq) => {
    const [on = "", from = "", to = ""] = line.split(" ");
    return { seq, day: day(on), fromDay: day(from), toDay: day(to) };
  });
}

/**
 * The readings of SAP's help for Project System, "Milestone Trend Analysis (MTA)": horizontal on plan, rising
 * with a delay, falling when ahead; and of its triangle, whose long side a line meets when it is done. The page
 * publishes no table of days, so the days here are ours.
 */
describe("a milestone's trend line", () => {
  const check = (
    why: string,
    moves: ForecastMove[],
    actual: string | null,
    expected: { direction: string; forecasts: string[]; slipsRunning: number },
  ) =>
    it(why, () => {
      const last = moves.at(-1)?.toDay ?? day("2026-06-01");
      const facts = { moves, forecastDay: last, actualDay: actual === null ? null : day(actual) };
      const trend = milestoneTrend(calendar, facts, reports, day("2026-05-10"));
      expect(trend.points.map(({ forecastDay }) => forecastDay)).toEqual(expected.forecasts);
      expect(trend.direction).toBe(expected.direction);
      expect(trend.slipsRunning).toBe(expected.slipsRunning);
    });

  check("is flat while the forecast stands", [], null, {
    direction: "stable",
    forecasts: ["2026-06-01", "2026-06-01", "2026-06-01", "2026-06-01"],
    slipsRunning: 0,
  });
  const slips = movesOf(
    "2026-02-10 2026-06-01 2026-06-15",
    "2026-03-12 2026-06-15 2026-07-01",
    "2026-04-14 2026-07-01 2026-08-03",
  );
  check("rises with every slip, and counts how many came running", slips, null, {
    direction: "rising",
    forecasts: ["2026-06-01", "2026-06-15", "2026-07-01", "2026-08-03"],
    slipsRunning: 3,
  });
  check("falls as time is won back", movesOf("2026-03-12 2026-06-01 2026-05-20"), null, {
    direction: "falling",
    forecasts: ["2026-06-01", "2026-06-01", "2026-05-20", "2026-05-20"],
    slipsRunning: 0,
  });
  const recovered = movesOf("2026-02-10 2026-06-01 2026-06-15", "2026-04-01 2026-06-15 2026-06-01");
  check("is stable again after a recovery", recovered, null, {
    direction: "stable",
    forecasts: ["2026-06-01", "2026-06-15", "2026-06-15", "2026-06-01"],
    slipsRunning: 0,
  });
  check("ends on the diagonal on the day it is met", slips.slice(0, 1), "2026-03-20", {
    direction: "met",
    forecasts: ["2026-06-01", "2026-06-15", "2026-03-20"],
    slipsRunning: 0,
  });
  const weekend = movesOf("2026-03-12 2026-06-04 2026-06-06");
  check("stays flat when a day moves over days off only", weekend, null, {
    direction: "stable",
    forecasts: ["2026-06-04", "2026-06-04", "2026-06-06", "2026-06-06"],
    slipsRunning: 0,
  });
  const sameDay = movesOf("2026-02-10 2026-06-01 2026-09-01", "2026-02-10 2026-09-01 2026-06-08").reverse();
  check("takes the last of several moves of one day", sameDay, null, {
    direction: "rising",
    forecasts: ["2026-06-01", "2026-06-08", "2026-06-08", "2026-06-08"],
    slipsRunning: 0,
  });
  check("does not know what came after the status day", movesOf("2026-06-01 2026-06-01 2026-07-01"), null, {
    direction: "stable",
    forecasts: ["2026-06-01", "2026-06-01", "2026-06-01", "2026-06-01"],
    slipsRunning: 0,
  });

  it("has no points before the first report", () => {
    const facts = { moves: slips, forecastDay: day("2026-08-03"), actualDay: null };
    expect(milestoneTrend(calendar, facts, reports, day("2026-01-15"))).toEqual({
      points: [],
      direction: "stable",
      movedWorkDays: 0,
      slipsRunning: 0,
      moveCount: 0,
    });
  });
});

describe("any trend line", () => {
  /** A forecast that goes from day to day, one move after the other. */
  const anyHistory = fc
    .tuple(anyPlanDay(), fc.array(fc.tuple(anyPlanDay(), anyPlanDay()), { maxLength: 8 }))
    .map(([firstDay, steps]) => {
      let from: EpochDay = firstDay;
      const inOrder = steps.toSorted(([one], [other]) => one - other);
      const moves = inOrder.map(([on, to], seq): ForecastMove => {
        const move = { seq, day: on, fromDay: from, toDay: to };
        from = to;
        return move;
      });
      return { moves, forecastDay: from, actualDay: null };
    });
  const anyReports = fc.array(anyPlanDay(), { minLength: 1, maxLength: 20 });

  it("moves by what lies between its first and its last point, whatever order history comes in", () => {
    fc.assert(
      fc.property(anyCalendar(), anyHistory, anyReports, anyPlanDay(), (cal, facts, days, statusDay) => {
        const trend = milestoneTrend(cal, facts, days, statusDay);
        const ends = [trend.points[0], trend.points.at(-1)].map((point) =>
          point ? toEpochDay(point.forecastDay) : (0 as EpochDay),
        );
        expect(trend.movedWorkDays).toBe(workDaysBetween(cal, ends[0] ?? statusDay, ends[1] ?? statusDay));
        const shuffled = { ...facts, moves: facts.moves.toReversed() };
        expect(milestoneTrend(cal, shuffled, days.toReversed(), statusDay)).toEqual(trend);
      }),
    );
  });

  it("ends on the diagonal when done and has ascending report days up to the status day", () => {
    const anyCase = fc.tuple(anyCalendar(), anyHistory, anyReports, anyPlanDay(), anyPlanDay());
    fc.assert(
      fc.property(anyCase, ([cal, facts, days, statusDay, actualDay]) => {
        const { points, direction } = milestoneTrend(cal, { ...facts, actualDay }, days, statusDay);
        const reportDays = points.map(({ reportDay }) => reportDay);
        expect(reportDays).toEqual([...new Set(reportDays)].sort());
        expect(toEpochDay(reportDays.at(-1) ?? ("0001-01-01" as never))).toBeLessThanOrEqual(statusDay);
        expect(direction === "met").toBe(actualDay <= statusDay);
        if (direction === "met") expect(points.at(-1)?.reportDay).toBe(points.at(-1)?.forecastDay);
      }),
    );
  });
});
