import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochDay, IsoDay } from "../units.ts";
import { toEpochDay, toIsoDay } from "./day.ts";
import { checkHoliday, checkWorkWeek, type HolidayDraft, MAX_HOLIDAY_DAYS } from "./holiday-rules.ts";
import { createWorkCalendar } from "./working-days.ts";

const FOUNDING_DAY: HolidayDraft = {
  nameAr: "يوم التأسيس",
  nameEn: "Founding Day",
  startDay: "2027-02-22" as IsoDay,
  finishDay: "2027-02-22" as IsoDay,
};

function rulesOf(change: Partial<Record<keyof HolidayDraft, string>>, others: HolidayDraft[] = []) {
  const draft = { ...FOUNDING_DAY, ...change } as HolidayDraft;
  return checkHoliday(draft, others).map(({ path, rule }) => `${path} ${rule}`);
}

describe("a holiday", () => {
  it.each([
    ["of one day", {}, []],
    ["of 31 days", { finishDay: "2027-03-24" }, []],
    ["named in one language", { nameEn: "" }, []],
    ["without a name", { nameAr: " ", nameEn: "" }, ["nameAr nameMissing"]],
    ["that ends before it starts", { finishDay: "2027-02-21" }, ["finishDay finishBeforeStart"]],
    ["of 32 days", { finishDay: "2027-03-25" }, ["finishDay holidayTooLong"]],
    [
      "before the Hijri table",
      { startDay: "2018-09-10", finishDay: "2018-09-10" },
      ["startDay outsideHijri"],
    ],
    ["after the Hijri table", { startDay: "2077-11-17", finishDay: "2077-11-17" }, ["startDay outsideHijri"]],
    [
      "that ends after the table",
      { startDay: "2077-11-16", finishDay: "2077-11-17" },
      ["finishDay outsideHijri"],
    ],
  ])("%s is answered by its rules", (_case, change, rules) => {
    expect(rulesOf(change)).toEqual(rules);
  });

  it("is refused on the very days of another, and may overlap one", () => {
    expect(rulesOf({ nameEn: "Again" }, [FOUNDING_DAY])).toEqual(["startDay holidayRepeated"]);
    expect(rulesOf({ startDay: "2027-02-20", finishDay: "2027-02-24" }, [FOUNDING_DAY])).toEqual([]);
  });

  it("reports every problem at once", () => {
    const nothing = { nameAr: "", nameEn: "", finishDay: "2027-02-01" };
    expect(rulesOf(nothing)).toEqual(["nameAr nameMissing", "finishDay finishBeforeStart"]);
  });

  it("is accepted for exactly 1 to 31 days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 80 }), (length) => {
        const finishDay = toIsoDay((toEpochDay(FOUNDING_DAY.startDay) + length - 1) as EpochDay);
        expect(rulesOf({ finishDay }).length === 0).toBe(length >= 1 && length <= MAX_HOLIDAY_DAYS);
      }),
    );
  });
});

describe("a work week", () => {
  it("is accepted exactly when working days can be counted by it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -3, max: 140 }), fc.double()), (workWeekMask) => {
        const isCountable = () => {
          try {
            createWorkCalendar({ workWeekMask, holidays: [] });
            return true;
          } catch {
            return false;
          }
        };
        expect(checkWorkWeek(workWeekMask).length === 0).toBe(isCountable());
      }),
    );
  });
});
