import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/days.ts";
import { anyPlanDay, anyProgram } from "../testing/milestones.ts";
import { BASELINE_EXECUTION_TARGET, baselineExecution, type ExecutedItem } from "./baseline-execution.ts";

const statusDay = day("2026-06-30");
const done = { baselineDay: day("2026-05-31"), actualDay: day("2026-06-10") };
const missed = { baselineDay: day("2026-05-31"), actualDay: null };
const doneAhead = { baselineDay: day("2026-09-30"), actualDay: day("2026-06-01") };
const times = (count: number, item: ExecutedItem) => Array.from({ length: count }, () => item);

describe("the baseline execution index", () => {
  const check = (why: string, items: ExecutedItem[], index: number) =>
    it(`${why}: ${index}`, () => {
      expect(baselineExecution(items, statusDay).value).toBeCloseTo(index, 2);
    });
  // Defense Acquisition University, Acquipedia, "Baseline Execution Index (BEI)".
  check("of 1 516 tasks completed of 1 955 due", [...times(1_516, done), ...times(439, missed)], 0.78);
  // Elecosoft Powerproject, help, "Baseline execution index quality metric": 6 ÷ 6 and 8 ÷ 6.
  check("of six completed of six due", times(6, done), 1);
  check("of eight completed while six were due", [...times(6, done), ...times(2, doneAhead)], 1.33);
  // DCMA-EA PAM 200.1, 4.14: tasks missing a baseline finish date are in the denominator.
  check(
    "with two beside the baseline",
    [...times(6, done), ...times(2, { ...missed, baselineDay: null })],
    0.75,
  );

  it("tells what it counted", () => {
    expect(baselineExecution([done, missed, doneAhead, { ...done, baselineDay: null }], statusDay)).toEqual({
      formula: "baselineExecution",
      value: 1,
      missing: null,
      inputs: {
        statusDay: "2026-06-30",
        completedCount: 3,
        dueCount: 2,
        withoutBaselineCount: 1,
        targetIndex: BASELINE_EXECUTION_TARGET,
      },
    });
  });

  it("has no value when nothing was due, or no item is in the baseline", () => {
    expect(baselineExecution([doneAhead], statusDay)).toMatchObject({ value: null, missing: "nothingDue" });
    expect(baselineExecution([{ ...done, baselineDay: null }], statusDay).missing).toBe("noBaseline");
    expect(baselineExecution([], statusDay).missing).toBe("noBaseline");
  });

  it("is 1 for any program on plan, whatever its order, once something is due", () => {
    fc.assert(
      fc.property(anyProgram(), anyPlanDay(), (program, on) => {
        const kept = program
          .filter(({ baselineDay }) => baselineDay !== null)
          .map((each) => ({ ...each, actualDay: each.baselineDay }));
        const measure = baselineExecution(kept, on);
        expect(measure.value ?? 1).toBe(1);
        expect(baselineExecution(kept.toReversed(), on)).toEqual(measure);
      }),
    );
  });

  it("is finite or has a reason", () => {
    fc.assert(
      fc.property(anyProgram(), anyPlanDay(), (program, on) => {
        const { value, missing } = baselineExecution(program, on);
        expect(value === null).toBe(missing !== null);
        expect(Number.isFinite(value ?? 0)).toBe(true);
      }),
    );
  });
});
