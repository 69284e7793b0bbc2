import { expect, it } from "vitest";
import { budgetTotals } from "#shared/registers/budget.ts";
import { checkBudgetYear } from "#shared/registers/budget-edit.ts";
import type { Halalas, IsoDay } from "#shared/units.ts";
import { generatePortfolio } from "./generate.ts";
import type { HistoryRows } from "./tables.ts";

function yearOf({ year, ...row }: HistoryRows["budgetYear"]) {
  const halalas = (amount: bigint | number | undefined) => Number(amount ?? 0) as Halalas;
  return {
    ...{ year, planned: halalas(row.plannedHalalas), committed: halalas(row.committedHalalas) },
    ...{ actual: halalas(row.actualHalalas), forecast: halalas(row.forecastHalalas) },
  };
}

it.each(["2024-06-30", "2026-11-24", "2028-12-31"])(
  "the sample's money on %s is such as the product lets people enter, and no two programs fare alike",
  (day) => {
    const { tables } = generatePortfolio(day as IsoDay);
    const statusYear = Number(day.slice(0, 4));
    const years = tables.budgetYear.map(yearOf);
    for (const year of years) expect(checkBudgetYear(year, statusYear)).toEqual([]);
    const ofProgram = Map.groupBy(tables.budgetYear, ({ programId }) => programId);
    expect(ofProgram.size).toBe(18);
    const expected = [...ofProgram.values()].map(
      (rows) => budgetTotals(rows.map(yearOf), statusYear).variance,
    );
    if (day > "2026") {
      expect(Math.min(...expected)).toBeLessThan(0);
      expect(Math.max(...expected)).toBeGreaterThan(0);
    }
  },
);
