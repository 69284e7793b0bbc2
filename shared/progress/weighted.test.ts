import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { weigherOf } from "./weighing.ts";
import { plannedProgressRatio, progressRatio, type WeightedMilestone } from "./weighted.ts";

/** `"3 2026-01-10 2026-01-12"`: weight, baseline day, actual day; `-` where there is none. */
function milestonesOf(...lines: string[]): WeightedMilestone[] {
  return lines.map((line) => {
    const [weight, baseline = "-", actual = "-"] = line.split(" ");
    const optional = (iso: string) => (iso === "-" ? null : day(iso));
    return { weightPoints: Number(weight), baselineDay: optional(baseline), actualDay: optional(actual) };
  });
}

describe("progress of a program", () => {
  // A program of 100 points: two milestones due by March, one of them done, and one done ahead of its day.
  const program = milestonesOf(
    "20 2026-01-15 2026-01-20",
    "30 2026-03-01 -",
    "10 2026-06-01 2026-02-10",
    "40 2026-09-01 -",
  );
  const check = (on: string, progress: number, planned: number) =>
    it(`on ${on} is ${progress} of planned ${planned}`, () => {
      expect(progressRatio(program, day(on))).toBeCloseTo(progress, 12);
      expect(plannedProgressRatio(program, day(on))).toBeCloseTo(planned, 12);
    });

  check("2026-01-14", 0, 0);
  check("2026-01-15", 0, 0.2);
  check("2026-01-20", 0.2, 0.2);
  check("2026-02-28", 0.3, 0.2);
  check("2026-03-01", 0.3, 0.5);
  check("2026-12-31", 0.3, 1);
});

describe("awkward programs", () => {
  it("without milestones have made and planned no progress", () => {
    expect(progressRatio([], day("2026-01-01"))).toBe(0);
    expect(plannedProgressRatio([], day("2026-01-01"))).toBe(0);
  });

  it("that nobody weighed count their milestones", () => {
    const program = milestonesOf("0 2026-01-01 2026-01-01", "0 2026-02-01 -", "0 2026-03-01 -");
    expect(progressRatio(program, day("2026-02-15"))).toBeCloseTo(1 / 3, 12);
    expect(plannedProgressRatio(program, day("2026-02-15"))).toBeCloseTo(2 / 3, 12);
  });

  it("give a milestone without a baseline its weight in progress, and no day on which it was planned", () => {
    const program = milestonesOf("1 - 2026-01-01", "1 2026-01-01 -");
    expect(progressRatio(program, day("2026-06-01"))).toBe(0.5);
    expect(plannedProgressRatio(program, day("2026-06-01"))).toBe(0.5);
  });

  it("ignore a milestone of weight 0 once any other is weighed", () => {
    expect(progressRatio(milestonesOf("0 - 2026-01-01", "5 - -"), day("2026-06-01"))).toBe(0);
  });
});

describe("any program", () => {
  const anyMilestone = fc.record({
    weightPoints: fc.nat(40),
    baselineDay: fc.option(anyDay("2024-01-01", "2028-12-31")),
    actualDay: fc.option(anyDay("2024-01-01", "2028-12-31")),
  });
  const anyProgram = fc.array(anyMilestone, { maxLength: 15 });
  const measures = { progressRatio, plannedProgressRatio };

  for (const [name, measure] of Object.entries(measures)) {
    it(`has a ${name} from 0 to 1 that never falls as days go by`, () => {
      fc.assert(
        fc.property(anyProgram, anyDay("2024-01-01", "2028-12-31"), fc.nat(400), (program, on, days) => {
          const [before, after] = [measure(program, on), measure(program, (on + days) as EpochDay)];
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBeLessThanOrEqual(1);
        }),
      );
    });

    it(`has a ${name} that is conserved: parts weighed together make the whole`, () => {
      const weighed = anyProgram.filter((program) => program.some(({ weightPoints }) => weightPoints > 0));
      fc.assert(
        fc.property(weighed, weighed, anyDay("2024-01-01", "2028-12-31"), (one, other, on) => {
          const whole = [...one, ...other];
          const weigh = weigherOf(whole);
          const parts = measure(one, on) * weigh(one) + measure(other, on) * weigh(other);
          expect(measure(whole, on) * weigh(whole)).toBeCloseTo(parts, 9);
        }),
      );
    });

    it(`has a ${name} that neither order nor scale of the weights changes`, () => {
      fc.assert(
        fc.property(
          anyProgram,
          anyDay("2024-01-01", "2028-12-31"),
          fc.integer({ min: 2, max: 9 }),
          (program, on, by) => {
            const scaled = program
              .toReversed()
              .map((each) => ({ ...each, weightPoints: each.weightPoints * by }));
            expect(measure(scaled, on)).toBeCloseTo(measure(program, on), 12);
          },
        ),
      );
    });
  }

  it("that keeps every baseline day has the progress it planned", () => {
    const kept = anyProgram.map((program) =>
      program.map((each) => ({ ...each, actualDay: each.baselineDay })),
    );
    fc.assert(
      fc.property(kept, anyDay("2024-01-01", "2028-12-31"), (program, on) => {
        expect(progressRatio(program, on)).toBe(plannedProgressRatio(program, on));
      }),
    );
  });
});
