import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { slipWorkDays } from "../schedule/slip.ts";
import { anyCalendar, calendarWith, day } from "../testing/days.ts";
import { anyPlanDay } from "../testing/milestones.ts";
import { type MovedMilestone, slipWaterfall } from "./slip-waterfall.ts";

const calendar = calendarWith();

const setDay = day("2026-01-01");

/** `"2026-06-01 2026-06-08 scope"`: from, to, reason; `-` for none. Moved once the baseline was set. */
function movedMilestone(baseline: string | null, present: string, ...lines: string[]): MovedMilestone {
  return {
    baselineDay: baseline === null ? null : day(baseline),
    forecastDay: day(present),
    actualDay: null,
    moves: lines.map((line) => {
      const [from = "", to = "", reason = "-"] = line.split(" ");
      return {
        day: addDays(setDay, 1),
        fromDay: day(from),
        toDay: day(to),
        reasonCode: reason === "-" ? null : reason,
      };
    }),
  };
}

const stepsOf = (...milestones: MovedMilestone[]) =>
  slipWaterfall(calendar, milestones, setDay).steps.map(
    ({ reasonCode, workDays, fromWorkDays, toWorkDays }) => [reasonCode, workDays, fromWorkDays, toWorkDays],
  );

describe("the waterfall of a slip", () => {
  it("takes it apart by the reasons of the moves, the largest first, recoveries after", () => {
    const milestone = movedMilestone(
      "2026-06-01",
      "2026-06-29",
      "2026-06-01 2026-06-08 approval",
      "2026-06-08 2026-06-29 procurement",
      "2026-06-29 2026-06-22 correction",
      "2026-06-22 2026-06-29 approval",
    );
    expect(stepsOf(milestone)).toEqual([
      ["procurement", 15, 0, 15],
      ["approval", 10, 15, 25],
      ["correction", -5, 25, 20],
    ]);
  });

  it("shows what no reason explains: moves without one, and a day done late without a move", () => {
    const milestone = {
      ...movedMilestone("2026-06-01", "2026-06-15", "2026-06-01 2026-06-08 scope", "2026-06-08 2026-06-15"),
      actualDay: day("2026-06-17"),
    };
    const { steps, totalWorkDays } = slipWaterfall(calendar, [milestone], setDay);
    expect(totalWorkDays).toBe(12);
    expect(steps.at(-1)).toEqual({
      reasonCode: null,
      workDays: 7,
      moveCount: 1,
      fromWorkDays: 5,
      toWorkDays: 12,
    });
  });

  it("adds up the milestones of a program and leaves out those without a baseline", () => {
    const waterfall = slipWaterfall(
      calendar,
      [
        movedMilestone("2026-06-01", "2026-06-08", "2026-06-01 2026-06-08 scope"),
        movedMilestone("2026-07-01", "2026-07-08", "2026-07-01 2026-07-08 scope"),
        movedMilestone(null, "2026-09-01", "2026-08-01 2026-09-01 technical"),
      ],
      setDay,
    );
    expect(waterfall).toMatchObject({ totalWorkDays: 10, withoutBaselineCount: 1 });
    expect(waterfall.steps).toEqual([
      { reasonCode: "scope", workDays: 10, moveCount: 2, fromWorkDays: 0, toWorkDays: 10 },
    ]);
  });

  it("puts equal reasons in the order of their codes, whatever came first", () => {
    const moves = ["2026-06-01 2026-06-08 scope", "2026-06-08 2026-06-15 approval"];
    for (const lines of [moves, moves.toReversed()]) {
      const steps = stepsOf(movedMilestone("2026-06-01", "2026-06-15", ...lines));
      expect(steps.map(([reasonCode]) => reasonCode)).toEqual(["approval", "scope"]);
    }
  });

  it("leaves out moves that the baseline has absorbed", () => {
    const milestone = movedMilestone(
      "2026-06-08",
      "2026-06-15",
      "2026-06-01 2026-06-08 scope",
      "2026-06-08 2026-06-15 approval",
    );
    const [before, after] = milestone.moves;
    const moves = [{ ...before, day: setDay }, after].flatMap((move) => (move ? [move] : []));
    expect(stepsOf({ ...milestone, moves } as MovedMilestone)).toEqual([["approval", 5, 0, 5]]);
  });

  it("of what never moved has no steps", () => {
    expect(stepsOf(movedMilestone("2026-06-01", "2026-06-01"))).toEqual([]);
    expect(slipWaterfall(calendar, [], setDay)).toEqual({
      steps: [],
      totalWorkDays: 0,
      withoutBaselineCount: 0,
    });
  });
});

describe("any waterfall", () => {
  const anyMove = fc.record({
    day: anyPlanDay(),
    fromDay: anyPlanDay(),
    toDay: anyPlanDay(),
    reasonCode: fc.constantFrom("scope", "approval", "technical", null),
  });
  const anyMilestones = fc.array(
    fc.record({
      baselineDay: fc.option(anyPlanDay()),
      forecastDay: anyPlanDay(),
      actualDay: fc.option(anyPlanDay()),
      moves: fc.array(anyMove, { maxLength: 6 }),
    }),
    { maxLength: 6 },
  );

  it("adds up to the slip exactly, step on step", () => {
    fc.assert(
      fc.property(anyCalendar(), anyMilestones, anyPlanDay(), (anyOne, milestones, setOn) => {
        const { steps, totalWorkDays } = slipWaterfall(anyOne, milestones, setOn);
        const slips = milestones.map((each) => slipWorkDays(anyOne, each) ?? 0);
        expect(totalWorkDays).toBe(slips.reduce((sum: number, each) => sum + each, 0));
        expect(steps.reduce((sum, { workDays }) => sum + workDays, 0)).toBe(totalWorkDays);
        for (const [index, step] of steps.entries()) {
          expect(step.fromWorkDays).toBe(steps[index - 1]?.toWorkDays ?? 0);
          expect(step.toWorkDays).toBe(step.fromWorkDays + step.workDays);
        }
      }),
    );
  });

  it("is the same whatever order milestones and moves come in, and counts every move once", () => {
    fc.assert(
      fc.property(anyCalendar(), anyMilestones, anyPlanDay(), (anyOne, milestones, setOn) => {
        const waterfall = slipWaterfall(anyOne, milestones, setOn);
        const turned = milestones.toReversed().map((each) => ({ ...each, moves: each.moves.toReversed() }));
        expect(slipWaterfall(anyOne, turned, setOn)).toEqual(waterfall);
        const held = milestones.filter(({ baselineDay }) => baselineDay !== null);
        const moveCount = waterfall.steps.reduce((sum, step) => sum + step.moveCount, 0);
        expect(moveCount).toBe(held.flatMap(({ moves }) => moves.filter((move) => move.day > setOn)).length);
      }),
    );
  });
});
