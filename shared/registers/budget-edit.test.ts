import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Halalas } from "../units.ts";
import { BUDGET_AMOUNTS, type BudgetYear } from "./budget.ts";
import { ACTION_OF_AMOUNT, changedAmounts, checkBudgetYear } from "./budget-edit.ts";

const NOW = 2026;

const of = (year: number, committed: number, actual: number, forecast: number): BudgetYear => ({
  year,
  planned: 100 as Halalas,
  committed: committed as Halalas,
  actual: actual as Halalas,
  forecast: forecast as Halalas,
});

describe("a year of money", () => {
  it.each([
    [of(2026, 50, 50, 50), []],
    [of(2025, 50, 51, 60), ["actual: actualOverCommitted"]],
    [of(2026, 50, 40, 39), ["forecast: forecastUnderActual"]],
    [of(2026, 0, 2, 1), ["actual: actualOverCommitted", "forecast: forecastUnderActual"]],
    [of(2027, 90, 1, 90), ["actual: yearNotBegun"]],
    [of(2027, 90, 0, 0), []],
  ])("is refused where it cannot be so", (year, problems) => {
    expect(checkBudgetYear(year, NOW).map(({ path, rule }) => `${path}: ${rule}`)).toEqual(problems);
  });

  it("that may be kept may be kept in every later year, and with more bound or forecast", () => {
    const amount = fc.nat({ max: 1_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2030 }),
        amount,
        amount,
        amount,
        amount,
        (year, c, a, f, more) => {
          fc.pre(checkBudgetYear(of(year, c, a, f), NOW).length === 0);
          expect(checkBudgetYear(of(year, c, a, f), NOW + more)).toEqual([]);
          expect(checkBudgetYear(of(year, c + more, a, f + more), NOW)).toEqual([]);
        },
      ),
    );
  });

  it("is planned by one act and recorded by another, amount by amount", () => {
    fc.assert(
      fc.property(fc.subarray([...BUDGET_AMOUNTS]), (changed) => {
        const before = of(2026, 5, 5, 5);
        const after = {
          ...before,
          ...Object.fromEntries(changed.map((amount) => [amount, 7])),
        } as BudgetYear;
        expect(changedAmounts(before, after)).toEqual(changed);
      }),
    );
    expect(ACTION_OF_AMOUNT.planned).toBe("budget.plan");
    expect(new Set(Object.values(ACTION_OF_AMOUNT))).toEqual(new Set(["budget.plan", "budget.record"]));
  });
});
