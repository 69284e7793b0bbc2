import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../units.ts";
import { type CalendarBook, type CalendarChange, changeCalendars } from "./calendar-change.ts";

const day = (text: string) => text as IsoDay;
const on = (text: string) => ({ startDay: day(text), finishDay: day(text) });

const BOOK: CalendarBook = {
  planCalendarId: "plan",
  calendarById: new Map([
    ["plan", { workWeekMask: 31, holidays: [{ id: "h1", ...on("2027-02-22") }] }],
    ["site", { workWeekMask: 127, holidays: [{ id: "h2", ...on("2027-02-22") }] }],
  ]),
  calendarIdByProgram: new Map([
    ["a", null],
    ["b", "site"],
    ["c", "site"],
  ]),
};

const change: fc.Arbitrary<CalendarChange> = fc.oneof(
  fc.record({
    kind: fc.constant("workWeek" as const),
    calendarId: fc.constantFrom("plan", "site"),
    workWeekMask: fc.integer({ min: 1, max: 127 }),
  }),
  fc.record({
    kind: fc.constant("assign" as const),
    programId: fc.constantFrom("a", "b", "c"),
    calendarId: fc.constantFrom(null, "site"),
  }),
  fc.constant({
    kind: "addHolidays" as const,
    calendarId: "site",
    holidays: [on("2027-03-01"), on("2027-03-02")],
  }),
  fc.constant({ kind: "removeCalendar" as const, calendarId: "site" }),
);

describe("a change of the calendars", () => {
  it("corrects an announced holiday and leaves the others", () => {
    const corrected = {
      kind: "updateHoliday",
      calendarId: "plan",
      holidayId: "h1",
      ...on("2027-02-23"),
    } as const;
    const after = changeCalendars(BOOK, corrected);
    expect(after.calendarById.get("plan")?.holidays).toEqual([{ id: "h1", ...on("2027-02-23") }]);
    expect(after.calendarById.get("site")).toBe(BOOK.calendarById.get("site"));
  });

  it("adds and removes holidays of one calendar", () => {
    const added = changeCalendars(BOOK, {
      kind: "addHolidays",
      calendarId: "plan",
      holidays: [on("2027-09-23")],
    });
    expect(added.calendarById.get("plan")?.holidays).toHaveLength(2);
    const removed = changeCalendars(BOOK, { kind: "removeHoliday", calendarId: "site", holidayId: "h2" });
    expect(removed.calendarById.get("site")?.holidays).toEqual([]);
    expect(removed.calendarById.get("plan")?.holidays).toHaveLength(1);
  });

  it("gives the programs of a removed calendar back to the plan's", () => {
    const after = changeCalendars(BOOK, { kind: "removeCalendar", calendarId: "site" });
    expect([...after.calendarIdByProgram.values()]).toEqual([null, null, null]);
    expect([...after.calendarById.keys()]).toEqual(["plan"]);
  });

  it("never removes the plan's own, nor touches what the plan does not hold", () => {
    expect(() => changeCalendars(BOOK, { kind: "removeCalendar", calendarId: "plan" })).toThrow();
    expect(() => changeCalendars(BOOK, { kind: "workWeek", calendarId: "gone", workWeekMask: 1 })).toThrow();
  });

  it("leaves the book it began with as it was, and every program a calendar that is there", () => {
    const before = structuredClone(BOOK);
    fc.assert(
      fc.property(change, (asked) => {
        const after = changeCalendars(BOOK, asked);
        expect(BOOK).toEqual(before);
        for (const held of after.calendarIdByProgram.values()) {
          expect(after.calendarById.has(held ?? after.planCalendarId)).toBe(true);
        }
      }),
    );
  });
});
