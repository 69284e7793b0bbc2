import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Halalas, Ratio } from "../units.ts";
import {
  AHEAD_TOLERANCE,
  BUDGET_AMOUNTS,
  BUDGET_TOLERANCE,
  type BudgetYear,
  budgetTotals,
  budgetVerdict,
  expectedOf,
  MOST_HALALAS,
} from "./budget.ts";

const NOW = 2026;
const ratio = (value: number) => value as Ratio;

function money(
  year: number,
  planned: number,
  committed: number,
  actual: number,
  forecast: number,
): BudgetYear {
  const [p, c, a, f] = [planned, committed, actual, forecast].map((riyals) => (riyals * 100) as Halalas);
  const none = 0 as Halalas;
  return { year, planned: p ?? none, committed: c ?? none, actual: a ?? none, forecast: f ?? none };
}

/** The standing of one year's money. */
function judged(year: BudgetYear, progress = 0.5) {
  return budgetVerdict(budgetTotals([year], NOW), ratio(progress));
}

const amount = fc.integer({ min: 0, max: MOST_HALALAS }).map((halalas) => halalas as Halalas);
const year = fc.record({
  year: fc.integer({ min: 2020, max: 2032 }),
  planned: amount,
  committed: amount,
  actual: amount,
  forecast: amount,
});
const years = fc.array(year, { maxLength: 90 });
const progress = fc.double({ min: 0, max: 1, noNaN: true }).map(ratio);

describe("money of several years", () => {
  it("is added up, over years by what was spent, the others by their forecast", () => {
    const totals = budgetTotals(
      [money(2025, 100, 90, 80, 95), money(2026, 200, 150, 60, 190), money(2027, 300, 0, 0, 330)],
      NOW,
    );
    expect(totals).toEqual({
      ...{ planned: 60_000, committed: 24_000, actual: 14_000, forecast: 61_500 },
      // 80 + 190 + 330.
      expected: 60_000,
      variance: 0,
      // 10 + 90.
      unspent: 10_000,
      spentShare: 140 / 600,
    });
  });

  it("is the same in any order and however it is parted, to the halala", () => {
    fc.assert(
      fc.property(years, years, (some, others) => {
        const whole = budgetTotals([...some, ...others], NOW);
        const [one, other] = [budgetTotals(some, NOW), budgetTotals(others, NOW)];
        for (const sum of [...BUDGET_AMOUNTS, "expected", "variance", "unspent"] as const) {
          expect(whole[sum]).toBe(one[sum] + other[sum]);
          expect(Number.isSafeInteger(whole[sum])).toBe(true);
        }
        expect(budgetTotals([...others, ...some].toReversed(), NOW)).toEqual(whole);
      }),
    );
  });

  it("has a variance that gives the planned money back with what is expected, and takes no forecast of a year that is over", () => {
    fc.assert(
      fc.property(year, amount, (each, forecast) => {
        const { planned, expected, variance } = budgetTotals([each], NOW);
        expect(expected + variance).toBe(planned);
        if (each.year < NOW) expect(expectedOf({ ...each, forecast }, NOW)).toBe(each.actual);
        else expect(expectedOf({ ...each, actual: forecast }, NOW)).toBe(each.forecast);
      }),
    );
  });

  it("has no share where nothing is planned, and nothing of nothing", () => {
    expect(budgetTotals([], NOW)).toEqual({
      ...{ planned: 0, committed: 0, actual: 0, forecast: 0, expected: 0, variance: 0, unspent: 0 },
      spentShare: null,
    });
    expect(budgetTotals([money(2026, 0, 10, 10, 10)], NOW).spentShare).toBeNull();
  });
});

describe("where money stands", () => {
  it("is the first rule that fits", () => {
    const of = (...riyals: [number, number, number, number]) => judged(money(2026, ...riyals));
    expect(of(100, 60, 50, 106)).toMatchObject({
      status: "over",
      rule: "overTolerance",
      varianceShare: -0.06,
    });
    expect(of(100, 70, 61, 100)).toMatchObject({
      status: "ahead",
      rule: "aheadOfProgress",
      spentShare: 0.61,
    });
    expect(of(100, 60, 50, 94)).toMatchObject({
      status: "under",
      rule: "underTolerance",
      varianceShare: 0.06,
    });
    expect(of(100, 60, 50, 100)).toMatchObject({ status: "within", rule: "withinTolerance" });
    // On the very line it is still within.
    expect(of(100, 60, 50, 105)).toMatchObject({ status: "within" });
    expect(of(100, 60, 60, 95)).toMatchObject({ status: "within" });
    expect(of(0, 0, 0, 0)).toMatchObject({ status: "none", rule: "nothingPlanned", varianceShare: null });
    expect(of(0, 0, 0, 5)).toMatchObject({ status: "over", rule: "unplanned", varianceShare: null });
  });

  it("never worsens when less is expected, nor when more work is done, and keeps what it read", () => {
    fc.assert(
      fc.property(years, progress, progress, (each, some, more) => {
        const totals = budgetTotals(each, NOW);
        const [less, greater] = [Math.min(some, more), Math.max(some, more)].map(ratio);
        const before = budgetVerdict(totals, less ?? ratio(0));
        const after = budgetVerdict(totals, greater ?? ratio(0));
        expect(before.progress).toBe(less);
        if (before.status !== "ahead") expect(after).toEqual({ ...before, progress: greater });
        expect(before.status === "over" && before.rule === "overTolerance").toBe(
          totals.planned > 0 && totals.variance / totals.planned < -BUDGET_TOLERANCE,
        );
        if (after.status === "ahead") {
          expect((after.spentShare ?? 0) - after.progress).toBeGreaterThan(AHEAD_TOLERANCE);
        }
      }),
    );
  });

  it("is the same for a program of any size", () => {
    fc.assert(
      fc.property(
        fc.tuple(...BUDGET_AMOUNTS.map(() => fc.integer({ min: 0, max: 1_000 }))),
        fc.integer({ min: 0, max: 20 }),
        progress,
        ([p = 0, c = 0, a = 0, f = 0], power, done) => {
          const times = 2 ** power;
          const small = judged(money(2026, p, c, a, f), done);
          expect(judged(money(2026, p * times, c * times, a * times, f * times), done)).toEqual(small);
        },
      ),
    );
  });
});
