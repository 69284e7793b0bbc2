import { describe, expect, it } from "vitest";
import { measured } from "#shared/progress/measure.ts";
import { aMeasuresRow } from "#shared/testing/measures.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { measuresSearch, sortBy, sortedRows } from "./measures-search.ts";

function slipping(code: string, workDays: number) {
  const days = { baselineDay: iso("2026-12-31"), forecastDay: iso("2026-12-31"), actualDay: null };
  return aMeasuresRow(code, { slip: measured("slip", workDays as WorkDays, days) });
}

const ROWS = [slipping("A", 5), slipping("B", 40), slipping("C", -3)];
const codes = (search: Parameters<typeof sortedRows>[1]) => sortedRows(ROWS, search).map(({ code }) => code);

describe("the programs' table", () => {
  it("keeps the plan's order until a column is chosen", () => {
    expect(codes({})).toEqual(["A", "B", "C"]);
  });

  it("shows the worst first, then the best, then the plan's order again", () => {
    const worst = sortBy("slip", {});
    const best = sortBy("slip", worst);
    expect(codes(worst)).toEqual(["B", "A", "C"]);
    expect(codes(best)).toEqual(["C", "A", "B"]);
    expect(codes(sortBy("slip", best))).toEqual(["A", "B", "C"]);
  });

  it("leaves rows without a value last, and what is equal in the plan's order", () => {
    expect(codes({ sort: "forecastFinish" })).toEqual(["A", "B", "C"]);
    expect(codes({ sort: "schedulePerformanceTime", order: "best" })).toEqual(["A", "B", "C"]);
  });
});

describe("the address of the measures", () => {
  it("falls back to the plain page where it cannot be read", () => {
    expect(measuresSearch.parse({ sort: "nothing", order: 3, baseline: "x" })).toEqual({});
    expect(measuresSearch.parse({ sort: "slip", baseline: 1 })).toEqual({ sort: "slip", baseline: 1 });
  });
});
