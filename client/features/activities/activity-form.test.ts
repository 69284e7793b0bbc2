import { describe, expect, it } from "vitest";
import { calendarOf } from "#client/editing/calendar.ts";
import { anActivity, iso } from "#shared/testing/views.ts";
import {
  type ActivityForm,
  checkForm,
  durationAfter,
  editOf,
  formOf,
  impactInputOf,
  NOTHING_PROPOSED,
} from "./activity-form.ts";

const calendar = calendarOf({ workWeekMask: 31, holidays: [] });
const context = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};
/** Ten working days from 3 January 2027, a quarter of it done though it has not begun. */
const ahead = anActivity({ id: "a1", progressPercent: 0 });
const begun = anActivity({ id: "a2", actualStartDay: iso("2026-11-01") });

const changed = (activity: typeof ahead, change: Partial<ActivityForm>) => ({
  ...formOf(activity, NOTHING_PROPOSED),
  ...change,
});

describe("the form of an activity", () => {
  it("begins with the days proposed, but for what has happened", () => {
    const proposed = { startDay: iso("2027-01-10"), finishDay: iso("2027-01-28") };
    expect(formOf(ahead, proposed)).toMatchObject({
      forecastStartDay: "2027-01-10",
      forecastFinishDay: "2027-01-28",
    });
    expect(formOf(begun, proposed).forecastStartDay).toBe(begun.forecastStartDay);
  });

  it("asks only for what differs", () => {
    expect(editOf(ahead, formOf(ahead, NOTHING_PROPOSED))).toEqual({});
    expect(editOf(ahead, changed(ahead, { forecastFinishDay: iso("2027-01-28") }))).toEqual({
      forecastFinishDay: "2027-01-28",
    });
    expect(editOf(begun, changed(begun, { hasStarted: false, actualStartDay: null }))).toEqual({
      actualStartDay: null,
    });
  });

  it("counts the working days that it would leave", () => {
    expect(durationAfter(ahead, changed(ahead, { forecastFinishDay: iso("2027-01-21") }), calendar)).toBe(15);
    expect(durationAfter(ahead, changed(ahead, { forecastFinishDay: null }), calendar)).toBeNull();
  });

  it.each([
    [{ forecastFinishDay: null }, "forecastFinishDay", "empty"],
    [{ forecastFinishDay: iso("2027-01-21") }, "reasonCode", "reasonMissing"],
    [
      { forecastFinishDay: iso("2026-12-31"), reasonCode: "scope" as const },
      "forecastFinishDay",
      "finishBeforeStart",
    ],
    [{ progressPercent: 10 }, "actualStartDay", "startMissing"],
    [{}, "edit", "nothingChanged"],
  ])("refuses %o at %s", (change, path, rule) => {
    const problems = checkForm(ahead, changed(ahead, change), calendar, context);
    expect(problems.map((problem) => [problem.path, problem.rule])).toEqual([[path, rule]]);
  });

  it("asks what would move before the reason is given, and nothing while no day moves or none may", () => {
    const judged = { context, baselineNumber: 2 };
    const input = (change: Partial<ActivityForm>) =>
      impactInputOf(ahead, changed(ahead, change), calendar, judged);
    expect(input({ forecastFinishDay: iso("2027-01-21") })).toEqual({
      id: "a1",
      forecastFinishDay: "2027-01-21",
      baselineNumber: 2,
    });
    expect(input({ note: "later" })).toBeNull();
    expect(input({ forecastFinishDay: iso("2026-12-31") })).toBeNull();
  });
});
