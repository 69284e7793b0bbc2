import { describe, expect, it } from "vitest";
import { iso } from "../testing/views.ts";
import { isPromisedIn } from "./promised.ts";

const NOVEMBER = { startDay: iso("2026-11-01"), finishDay: iso("2026-11-30") };

describe("what a register promises, in a report", () => {
  it.each([
    ["due on the last day", "2026-11-30", null, true],
    ["overdue since long", "2026-01-01", null, true],
    ["due on the day after", "2026-12-01", null, false],
    ["due in the period, done before", "2026-11-10", "2026-10-20", true],
    ["due before, done in the period", "2026-10-20", "2026-11-01", true],
    ["done ahead of its day, in the period", "2027-03-01", "2026-11-30", true],
    ["done before the period", "2026-10-01", "2026-10-31", false],
    ["done after the period", "2026-10-01", "2026-12-01", false],
  ])("shows what is %s: %s %s", (_, planned, done, isShown) => {
    const days = { plannedDay: iso(planned), doneDay: done === null ? null : iso(done) };
    expect(isPromisedIn(days, NOVEMBER)).toBe(isShown);
  });
});
