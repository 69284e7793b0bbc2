import { describe, expect, it } from "vitest";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { ImpactMove } from "#shared/contract/impact.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { type DrawnItem, previewRows } from "./preview-rows.ts";

function aMove(id: string, kind: "activity" | "milestone", toDay: string): ImpactMove {
  const item = { id, kind, code: id, programCode: "P1", nameAr: "عنصر", nameEn: "Item" };
  return { item, fromDay: iso("2027-03-01"), toDay: iso(toDay), byWorkDays: 7 as WorkDays, path: [] };
}

const drawn = new Map<string, DrawnItem>(
  Object.entries({
    m1: { startDay: iso("2027-03-01"), finishDay: iso("2027-03-01"), hasStarted: false, name: "" },
    a1: { startDay: iso("2027-02-21"), finishDay: iso("2027-03-01"), hasStarted: false, name: "" },
    a2: { startDay: iso("2027-02-21"), finishDay: iso("2027-03-01"), hasStarted: true, name: "P1 A2" },
  }),
);

describe("what would move along, on the chart", () => {
  it.each([
    ["m1", "milestone", "2027-03-10", "2027-03-10"],
    ["a1", "activity", "2027-03-10", "2027-03-02"],
    ["a2", "activity", "2027-03-10", "2027-02-21"],
  ] as const)("draws %s, a %s, until %s from %s", (id, kind, toDay, startDay) => {
    expect(previewRows([aMove(id, kind, toDay)], drawn)).toEqual([
      { rowId: id, startDay: toEpochDay(iso(startDay)), finishDay: toEpochDay(iso(toDay)) },
    ]);
  });

  it("leaves out what the chart does not draw", () => {
    expect(previewRows([aMove("far", "milestone", "2027-03-10")], drawn)).toEqual([]);
  });
});
