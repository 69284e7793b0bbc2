import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/days.ts";
import { statusCounts, statusSeries } from "./status-series.ts";
import { STATUSES } from "./status-words.ts";

describe("statuses over time", () => {
  it("are counted on each day in order, every status named", () => {
    const series = statusSeries([day("2026-02-28"), day("2026-01-31"), day("2026-02-28")], (on) =>
      on === day("2026-01-31") ? ["onPlan", "onPlan", "notStarted"] : ["onPlan", "late", "late"],
    );
    expect(
      series.map(({ day: on, counts, totalCount }) => [on, counts.onPlan, counts.late, totalCount]),
    ).toEqual([
      ["2026-01-31", 2, 0, 3],
      ["2026-02-28", 1, 2, 3],
    ]);
    expect(Object.keys(series[0]?.counts ?? {})).toEqual([...STATUSES]);
  });

  it("add up to as many as there are, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), (statuses) => {
        const counts = statusCounts(statuses);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(statuses.length);
        expect(statusCounts(statuses.toReversed())).toEqual(counts);
      }),
    );
  });
});
