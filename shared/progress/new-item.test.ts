import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "../calendar/day.ts";
import { createWorkCalendar } from "../calendar/working-days.ts";
import type { IsoDay } from "../units.ts";
import { checkNewItem, type NewItem, workDaysOf } from "./new-item.ts";

const calendar = createWorkCalendar({ workWeekMask: 31, holidays: [] });
const day = (text: string) => text as IsoDay;
const context = {
  statusDay: day("2026-11-24"),
  planStartDay: day("2024-01-01"),
  planFinishDay: day("2028-12-31"),
};
const named = { nameAr: "افتتاح الفرع", nameEn: "" };

function refusals(item: NewItem): string[] {
  return checkNewItem(item, calendar, context).map(({ path, rule }) => `${path} ${rule}`);
}

describe("a new item", () => {
  it("needs a name in one language and days that are still to come", () => {
    expect(refusals({ kind: "milestone", ...named, day: day("2027-03-01") })).toEqual([]);
    expect(refusals({ kind: "milestone", nameAr: "", nameEn: "", day: day("2026-11-23") })).toEqual([
      "nameAr noName",
      "day forecastInPast",
    ]);
    const far = { startDay: day("2027-03-01"), finishDay: day("2034-01-01") };
    expect(refusals({ kind: "activity", ...named, ...far })).toEqual(["finishDay farPastPlan"]);
  });

  it("that is an activity has work between its days", () => {
    const backwards = { startDay: day("2027-03-02"), finishDay: day("2027-03-01") };
    expect(refusals({ kind: "activity", ...named, ...backwards })).toEqual(["finishDay finishBeforeStart"]);
    // Friday and Saturday.
    const weekend = { startDay: day("2027-03-05"), finishDay: day("2027-03-06") };
    expect(refusals({ kind: "activity", ...named, ...weekend })).toEqual(["finishDay spanWithoutWork"]);
  });

  it("of any days is taken exactly when it has work, and then has a length", () => {
    const start = toEpochDay(day("2026-11-24"));
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: -5, max: 60 }), (from, length) => {
        const startDay = toIsoDay(addDays(start, from));
        const finishDay = toIsoDay(addDays(start, Math.max(0, from + length)));
        const item = { kind: "activity", ...named, startDay, finishDay } as const;
        expect(refusals(item).length === 0).toBe(workDaysOf(item, calendar) > 0);
      }),
    );
  });
});
