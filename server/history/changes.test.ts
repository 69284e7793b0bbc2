import { describe, expect, it } from "vitest";
import { type HistoryRow, toChangeRows } from "./changes.ts";

const milestone: HistoryRow = {
  id: "m1",
  forecastFinishDay: "2026-03-01",
  weightPoints: 10,
  version: 4,
  searchText: "x",
};

function changeOf(before: HistoryRow | null, after: HistoryRow | null) {
  return toChangeRows({ entity: "scheduleItem", entityId: "m1", programId: "p1", before, after });
}

describe("what history keeps of a change", () => {
  it("keeps one row for each field that moved, with both values, and none for the rest", () => {
    const rows = changeOf(milestone, { ...milestone, forecastFinishDay: "2026-04-05", version: 5 });

    expect(rows).toEqual([
      {
        entity: "scheduleItem",
        entityId: "m1",
        programId: "p1",
        operation: "update",
        field: "forecastFinishDay",
        fromValue: '"2026-03-01"',
        toValue: '"2026-04-05"',
      },
    ]);
  });

  it("keeps a new record whole, without bookkeeping and derived columns", () => {
    const [row] = changeOf(null, milestone);

    expect(row).toMatchObject({ operation: "create", field: null, fromValue: null });
    expect(JSON.parse(row?.toValue ?? "")).toEqual({
      id: "m1",
      forecastFinishDay: "2026-03-01",
      weightPoints: 10,
    });
  });

  it("keeps a removed record whole, so that it can come back", () => {
    const [row] = changeOf(milestone, null);

    expect(row).toMatchObject({ operation: "remove", field: null, toValue: null });
    expect(JSON.parse(row?.fromValue ?? "")).toMatchObject({ id: "m1", weightPoints: 10 });
  });

  it("writes a day that was cleared as null, and money without loss", () => {
    const before = { actualFinishDay: "2026-01-05", plannedHalalas: 1n };
    const rows = changeOf(before, { actualFinishDay: null, plannedHalalas: 9_007_199_254_740_993n });

    expect(rows.map((row) => row.toValue)).toEqual(["null", '"9007199254740993"']);
  });

  it("keeps nothing when only the version grew", () => {
    expect(changeOf(milestone, { ...milestone, version: 9 })).toEqual([]);
  });
});
