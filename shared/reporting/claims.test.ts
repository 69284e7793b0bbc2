import { describe, expect, it } from "vitest";
import type { MilestoneDays } from "../progress/milestone-edit.ts";
import type { IsoDay } from "../units.ts";
import { checkClaim, checkReport, editOf } from "./claims.ts";
import type { EntryContent, ReportContent } from "./content.ts";
import { prefillReport, suggestedClaim } from "./prefill.ts";

const iso = (text: string) => text as IsoDay;
const context = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};
const open: MilestoneDays = { forecastDay: iso("2026-12-10"), actualDay: null, progressPercent: 40 };
const done: MilestoneDays = {
  forecastDay: iso("2026-11-10"),
  actualDay: iso("2026-11-12"),
  progressPercent: 100,
};

function said(parts: Partial<EntryContent>): EntryContent {
  return { itemId: "m", claim: "onDate", day: null, reasonCode: null, note: "", evidenceLink: "", ...parts };
}

describe("a claim", () => {
  const check = (why: string, parts: Partial<EntryContent>, current: MilestoneDays, problems: string[]) =>
    it(`${why}: ${problems.join(" ") || "stands"}`, () => {
      const found = checkClaim(said(parts), current, context);
      expect(found.map(({ path, rule }) => `${path}.${rule}`)).toEqual(problems);
    });
  check("still on a date to come", {}, open, []);
  check("still on a date that has passed", {}, { ...open, forecastDay: iso("2026-11-23") }, [
    "claim.forecastHasPassed",
  ]);
  check("on date though the plan has it done", {}, done, ["claim.isDone"]);
  check("done today", { claim: "done", day: iso("2026-11-24") }, open, []);
  check("done tomorrow", { claim: "done", day: iso("2026-11-25") }, open, ["day.actualAfterStatusDay"]);
  check("done without a day", { claim: "done" }, open, ["day.dayMissing"]);
  check("done as the plan has it", { claim: "done", day: iso("2026-11-12") }, done, []);
  check("done on another day than the plan has", { claim: "done", day: iso("2026-11-11") }, done, [
    "reasonCode.reasonMissing",
  ]);
  const later = { claim: "newForecast", day: iso("2027-01-10") } as const;
  check("a new forecast with its reason", { ...later, reasonCode: "scope" }, open, []);
  check("a new forecast without a reason", later, open, ["reasonCode.reasonMissing"]);
  check("a new forecast in the past", { ...later, day: iso("2026-11-01"), reasonCode: "scope" }, open, [
    "day.forecastInPast",
  ]);
  check(
    "a new forecast that is the old one",
    { ...later, day: open.forecastDay, reasonCode: "scope" },
    open,
    ["day.sameForecast"],
  );
  check("a new forecast of what is done", { ...later, reasonCode: "scope" }, done, ["claim.isDone"]);

  it("changes the plan only by what it says anew", () => {
    expect(editOf(said({}), open)).toBeNull();
    expect(editOf(said({ claim: "done", day: iso("2026-11-20") }), open)).toEqual({
      actualDay: "2026-11-20",
    });
    expect(editOf(said({ claim: "done", day: iso("2026-11-12") }), done)).toBeNull();
    expect(editOf(said({ ...later, reasonCode: "scope" }), open)).toEqual({
      forecastDay: "2027-01-10",
      reasonCode: "scope",
    });
  });
});

const whole: ReportContent = {
  confidence: 4,
  achievements: "أنجزنا الاختبار",
  nextSteps: "الإطلاق",
  decisionsText: "",
  touchedRiskIds: [],
  entries: [said({ itemId: "a" })],
};

describe("a report may be submitted", () => {
  const check = (parts: Partial<ReportContent>, problems: string[]) => {
    const found = checkReport(
      { ...whole, ...parts },
      { ...context, askedIds: ["a"], daysById: new Map([["a", open]]) },
    );
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual(problems);
  };

  it("when all that it asks is answered", () => check({}, []));

  it("when it says how confident its owner is, what was achieved and what comes next", () => {
    check({ confidence: null, achievements: " ", nextSteps: "" }, [
      "confidence confidenceMissing",
      "achievements textMissing",
      "nextSteps textMissing",
    ]);
  });

  it("when every milestone it asks about has an answer that makes sense", () => {
    check({ entries: [] }, ["entries.a answerMissing"]);
    check({ entries: [said({ itemId: "a", claim: "done" })] }, ["entries.a.day dayMissing"]);
  });

  it("although it speaks of a milestone that is gone since", () => {
    check({ entries: [said({ itemId: "a" }), said({ itemId: "gone", claim: "done" })] }, []);
  });
});

describe("a draft before anybody touched it", () => {
  const asked = [
    { id: "late", reason: "overdue", actualDay: null },
    { id: "due", reason: "due", actualDay: null },
    { id: "done", reason: "done", actualDay: iso("2026-11-12") },
  ] as const;

  it("tells what the plan knows to be done, and leaves the rest to its owner", () => {
    expect(prefillReport(asked, null)).toEqual({
      confidence: null,
      achievements: "",
      nextSteps: "",
      decisionsText: "",
      touchedRiskIds: [],
      entries: [said({ itemId: "done", claim: "done", day: iso("2026-11-12") })],
    });
  });

  it("offers what was to come next as what was achieved", () => {
    expect(prefillReport([], { nextSteps: "الإطلاق" })).toMatchObject({
      achievements: "الإطلاق",
      nextSteps: "",
    });
  });

  it("suggests that a day holds only where it has not passed", () => {
    expect(asked.map(suggestedClaim)).toEqual([null, "onDate", "done"]);
  });
});
