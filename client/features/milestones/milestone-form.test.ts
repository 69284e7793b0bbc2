import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "#client/editing/calendar.ts";
import { problemAt } from "#client/editing/edit-problems.ts";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toIsoDay } from "#shared/calendar/day.ts";
import { milestoneUpdateInput } from "#shared/contract/milestones.ts";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { applyMilestoneEdit, checkMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { aMilestone, iso } from "#shared/testing/views.ts";
import type { EpochDay } from "#shared/units.ts";
import {
  editOf,
  emptyFields,
  formOf,
  type MilestoneForm,
  slipAfter,
  updateInputOf,
} from "./milestone-form.ts";

const open = aMilestone({ id: "m1" });
const done = aMilestone({ id: "m1", actualDay: iso("2026-05-03"), progressPercent: 100 });
const context = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};

const anIsoDay = fc.integer({ min: 18_000, max: 24_000 }).map((day) => toIsoDay(day as EpochDay));
const anyMilestone = fc
  .record({
    forecastDay: anIsoDay,
    actualDay: fc.option(anIsoDay, { nil: null }),
    progressPercent: fc.integer({ min: 0, max: 99 }),
    baselineDay: fc.option(anIsoDay, { nil: null }),
  })
  .map((days) =>
    aMilestone({ id: "m1", ...days, ...(days.actualDay === null ? {} : { progressPercent: 100 }) }),
  );
const anyForm: fc.Arbitrary<MilestoneForm> = fc.record({
  forecastDay: fc.option(anIsoDay, { nil: null }),
  isDone: fc.boolean(),
  actualDay: fc.option(anIsoDay, { nil: null }),
  progressPercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  reasonCode: fc.option(fc.constantFrom(...REASON_CODES), { nil: null }),
  note: fc.string(),
  movesDependants: fc.boolean(),
});

const edited = (milestone: typeof open, change: Partial<MilestoneForm>) =>
  editOf(milestone, { ...formOf(milestone), ...change });

describe("the edit that the form asks for", () => {
  it("holds only what differs from what was read", () => {
    expect(edited(open, {})).toEqual({});
    expect(edited(open, { forecastDay: iso("2027-04-01") })).toEqual({ forecastDay: "2027-04-01" });
    expect(edited(open, { progressPercent: 60, reasonCode: "scope" })).toEqual({
      progressPercent: 60,
      reasonCode: "scope",
    });
  });

  it("says done by the actual day alone, whatever progress was typed before", () => {
    const change = { isDone: true, actualDay: iso("2026-11-20"), progressPercent: 70 };
    expect(edited(open, change)).toEqual({ actualDay: "2026-11-20" });
  });

  it("takes done back by clearing the actual day, and leaves the progress to what is typed", () => {
    expect(edited(done, { isDone: false, actualDay: null })).toEqual({ actualDay: null });
    expect(edited(done, { isDone: false, actualDay: null, progressPercent: 80 })).toEqual({
      actualDay: null,
      progressPercent: 80,
    });
  });

  it("forgets a day that was chosen before the tick was taken off again", () => {
    expect(edited(open, { isDone: false, actualDay: iso("2026-11-20") })).toEqual({});
  });

  it("changes nothing when nobody touched the form", () => {
    fc.assert(
      fc.property(anyMilestone, (milestone) => {
        const untouched = checkMilestoneEdit(milestone, editOf(milestone, formOf(milestone)), context);
        expect(untouched).toEqual([{ path: "edit", rule: "nothingChanged" }]);
      }),
    );
  });

  it("leads exactly to what a complete form shows", () => {
    fc.assert(
      fc.property(anyMilestone, anyForm, (milestone, form) => {
        fc.pre(emptyFields(form).length === 0);
        const next = applyMilestoneEdit(milestone, editOf(milestone, form));
        expect(next.forecastDay).toBe(form.forecastDay);
        expect(next.actualDay).toBe(form.isDone ? form.actualDay : null);
        // A milestone that is reopened without another figure begins again from nothing.
        const isReopened = !form.isDone && milestone.actualDay !== null && form.progressPercent === 100;
        expect(next.progressPercent).toBe(form.isDone ? 100 : isReopened ? 0 : form.progressPercent);
      }),
    );
  });
});

describe("fields left empty", () => {
  const emptyAt = (change: Partial<MilestoneForm>) =>
    emptyFields({ ...formOf(open), ...change }).map(({ path }) => path);

  it("are refused, so that an empty field never means zero, the old day or not done", () => {
    expect(emptyAt({})).toEqual([]);
    expect(emptyAt({ forecastDay: null })).toEqual(["forecastDay"]);
    expect(emptyAt({ progressPercent: null })).toEqual(["progressPercent"]);
    expect(emptyAt({ isDone: true, actualDay: null })).toEqual(["actualDay"]);
  });

  it("are no matter where they are not asked for", () => {
    expect(emptyAt({ isDone: true, actualDay: iso("2026-11-20"), progressPercent: null })).toEqual([]);
    expect(emptyAt({ reasonCode: null, note: "" })).toEqual([]);
  });
});

describe("the message to the server", () => {
  it("carries the version that was read, the reason and the trimmed note", () => {
    const form = {
      ...formOf(open),
      forecastDay: iso("2027-04-01"),
      reasonCode: "scope",
      note: "  لماذا \n",
    } as const;
    expect(updateInputOf(open, form, 3, true)).toEqual({
      id: "m1",
      version: 3,
      forecastDay: "2027-04-01",
      reasonCode: "scope",
      note: "لماذا",
      movesDependants: true,
    });
  });

  it("says null, not nothing, when a milestone is reopened", () => {
    const input = updateInputOf(done, { ...formOf(done), isDone: false, actualDay: null }, 1, false);
    expect(input).toEqual({ id: "m1", version: 1, note: "", movesDependants: false, actualDay: null });
  });

  it("is always one that the server's contract reads", () => {
    fc.assert(
      fc.property(anyMilestone, anyForm, (milestone, form) => {
        const input = updateInputOf(milestone, form, 1, true);
        expect(milestoneUpdateInput.parse(JSON.parse(JSON.stringify(input)))).toEqual(input);
      }),
    );
  });
});

describe("the slip that the form would leave", () => {
  const calendar = calendarOf({ workWeekMask: 31, holidays: [] });

  it("is counted in the plan's working days, holidays left out", () => {
    // Monday 1 February to Monday 1 March 2027: 20 working days of Sunday to Thursday.
    expect(slipAfter(calendar, open, formOf(open))).toBe(20);
    const holiday = { nameAr: "", nameEn: "", startDay: iso("2027-02-22"), finishDay: iso("2027-02-23") };
    expect(slipAfter(calendarOf({ workWeekMask: 31, holidays: [holiday] }), open, formOf(open))).toBe(18);
  });

  it("follows the actual day once done", () => {
    const form = { ...formOf(open), isDone: true, actualDay: iso("2027-01-31") };
    expect(slipAfter(calendar, open, form)).toBe(-1);
  });

  it("is unknown without a baseline or a forecast", () => {
    expect(slipAfter(calendar, { ...open, baselineDay: null }, formOf(open))).toBeNull();
    expect(slipAfter(calendar, open, { ...formOf(open), forecastDay: null })).toBeNull();
  });
});

describe.each(LANGUAGES)("a refusal at a field, in %s", (language) => {
  const words = wordsIn(language);
  const problem = (rule: string, params = {}) => [{ path: "forecastDay", rule, params }];

  it("stands at its own field only", () => {
    expect(problemAt(words, problem("forecastInPast"), "actualDay")).toBeUndefined();
  });

  it("names the day or year of the rule", () => {
    const day = words.format.day(iso("2026-11-24"));
    expect(problemAt(words, problem("forecastInPast", { day: "2026-11-24" }), "forecastDay")).toContain(day);
    expect(problemAt(words, problem("farPastPlan", { year: 2033 }), "forecastDay")).toContain("2033");
  });

  it("has words for a rule that this version does not know", () => {
    expect(problemAt(words, problem("rule of tomorrow"), "forecastDay")).toBe(words.t("editing.rules.other"));
  });
});
