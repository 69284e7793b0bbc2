import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import {
  applyMilestoneEdit,
  checkConsideredEdit,
  checkMilestoneEdit,
  type MilestoneDays,
  type MilestoneEdit,
} from "./milestone-edit.ts";

const day = (text: string) => text as IsoDay;
const context = {
  statusDay: day("2026-11-24"),
  planStartDay: day("2024-01-01"),
  planFinishDay: day("2028-12-31"),
};
const open: MilestoneDays = { forecastDay: day("2027-02-01"), actualDay: null, progressPercent: 40 };
const done: MilestoneDays = {
  forecastDay: day("2026-05-04"),
  actualDay: day("2026-05-03"),
  progressPercent: 100,
};

function check(current: MilestoneDays, edit: MilestoneEdit, rules: string[]) {
  expect(checkMilestoneEdit(current, edit, context).map(({ path, rule }) => `${path}: ${rule}`)).toEqual(
    rules,
  );
}

describe("what a milestone edit may say", () => {
  it("lets a forecast move to a later day with a reason", () => {
    check(open, { forecastDay: day("2027-03-01"), reasonCode: "scope" }, []);
  });

  it("asks why a known day moves", () => {
    check(open, { forecastDay: day("2027-03-01") }, ["reasonCode: reasonMissing"]);
    check(done, { actualDay: day("2026-05-05") }, ["reasonCode: reasonMissing"]);
    check(done, { actualDay: null }, ["reasonCode: reasonMissing"]);
  });

  it("asks for no reason when a milestone is first reported done, or only its progress moves", () => {
    check(open, { actualDay: day("2026-11-24") }, []);
    check(open, { progressPercent: 60 }, []);
  });

  it("knows no deed of tomorrow", () => {
    check(open, { actualDay: day("2026-11-25") }, ["actualDay: actualAfterStatusDay"]);
  });

  it("refuses days before the plan and years past it", () => {
    const reasonCode = "correction";
    check(open, { forecastDay: day("2023-12-31"), reasonCode }, ["forecastDay: beforePlan"]);
    check(open, { forecastDay: day("2034-01-01"), reasonCode }, ["forecastDay: farPastPlan"]);
    check(open, { forecastDay: day("2033-12-31"), reasonCode }, []);
    check(open, { actualDay: day("2023-12-31") }, ["actualDay: beforePlan"]);
  });

  it("refuses a new forecast that is past already, unless the milestone is done", () => {
    check(open, { forecastDay: day("2026-11-23"), reasonCode: "scope" }, ["forecastDay: forecastInPast"]);
    check(open, { forecastDay: day("2026-11-24"), reasonCode: "scope" }, []);
    check(done, { forecastDay: day("2026-05-01"), reasonCode: "correction" }, []);
  });

  it("holds done and 100 percent together", () => {
    check(open, { progressPercent: 100 }, ["progressPercent: doneNeedsActual"]);
    check(done, { progressPercent: 90 }, ["progressPercent: actualNeedsFullProgress"]);
  });

  it("refuses an edit that changes nothing", () => {
    check(open, { forecastDay: open.forecastDay, reasonCode: "scope" }, ["edit: nothingChanged"]);
  });

  it("names every field that is wrong, not the first one only", () => {
    check(open, { forecastDay: day("2020-01-01"), progressPercent: 100 }, [
      "forecastDay: beforePlan",
      "progressPercent: doneNeedsActual",
      "reasonCode: reasonMissing",
    ]);
  });
});

describe("an edit that is still being considered", () => {
  const rulesOf = (edit: MilestoneEdit) => checkConsideredEdit(open, edit, context).map(({ rule }) => rule);

  it("may lack its reason, or any change yet", () => {
    expect(rulesOf({ forecastDay: day("2027-03-01") })).toEqual([]);
    expect(rulesOf({})).toEqual([]);
  });

  it("is held to every other rule", () => {
    expect(rulesOf({ forecastDay: day("9999-12-31") })).toEqual(["farPastPlan"]);
    expect(rulesOf({ actualDay: day("2026-11-25"), reasonCode: "scope" })).toEqual(["actualAfterStatusDay"]);
  });
});

describe("what an edit leaves behind", () => {
  it("fills progress when done and empties it when reopened", () => {
    expect(applyMilestoneEdit(open, { actualDay: day("2026-11-01") }).progressPercent).toBe(100);
    expect(applyMilestoneEdit(done, { actualDay: null }).progressPercent).toBe(0);
  });

  it("is always done exactly at 100 percent, never done in the future, once accepted", () => {
    const anyDay = fc.integer({ min: 19_000, max: 24_000 }).map((n) => toIsoDay(n as EpochDay));
    const edits = fc.record(
      {
        forecastDay: anyDay,
        actualDay: fc.option(anyDay, { nil: null }),
        progressPercent: fc.integer({ min: 0, max: 100 }),
        reasonCode: fc.constant("scope"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(open, done), edits, (current, edit) => {
        if (checkMilestoneEdit(current, edit, context).length > 0) return;
        const next = applyMilestoneEdit(current, edit);
        expect(next.actualDay !== null).toBe(next.progressPercent === 100);
        expect((next.actualDay ?? "") <= context.statusDay).toBe(true);
      }),
    );
  });
});
