import { describe, expect, it } from "vitest";
import { CONFIDENCE_LEVELS } from "../reporting/content.ts";
import type { IsoDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import {
  claimName,
  confidenceWords,
  divergenceSentence,
  dueSentence,
  notOwingSentence,
  periodName,
  periodStateName,
  reportingError,
  reportingProblem,
  reportStateName,
} from "./reporting-words.ts";
import { createWords } from "./words.ts";

const english = createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en);
const arabic = createWords({ language: "ar", digits: "arab", firstCalendar: "gregorian" }, ar);

const iso = (text: string) => text as IsoDay;
const november = {
  ...({ id: "p", kind: "month", state: "open" } as const),
  ...{ startDay: iso("2026-11-01"), finishDay: iso("2026-11-30") },
  ...{ opensDay: iso("2026-11-24"), closesDay: iso("2026-12-07") },
};

describe("the words of reporting", () => {
  it("name states, claims and periods in both languages", () => {
    expect([reportStateName(arabic, "returned"), reportStateName(english, "notOwing")]).toEqual([
      "معاد",
      "No report due",
    ]);
    expect(periodStateName(english, "closed")).toBe("Closed");
    expect(claimName(arabic, "onDate")).toBe("ما زال في موعده");
    expect(notOwingSentence(english, "stopped")).toBe("The program is stopped");
    expect(periodName(arabic, november)).toBe("نوفمبر ٢٠٢٦");
    expect(periodName(english, { ...november, kind: "fortnight", finishDay: iso("2026-11-14") })).toMatch(
      /^1 November 2026 .* 14 November 2026$/,
    );
  });

  it("define each point of confidence, no two alike", () => {
    for (const words of [arabic, english]) {
      const points = CONFIDENCE_LEVELS.map((level) => confidenceWords(words, level));
      expect(new Set(points.map(({ name }) => name)).size).toBe(5);
      expect(new Set(points.map(({ definition }) => definition)).size).toBe(5);
    }
  });

  it("say why a milestone is asked about, in working days", () => {
    expect(dueSentence(english, "overdue", -3)).toBe("its forecast passed 3 working days ago");
    expect(dueSentence(english, "overdue", 0)).toBe("its forecast has passed");
    expect(dueSentence(english, "due", 0)).toBe("due today");
    expect(dueSentence(english, "done", -5)).toBe("done since the last report");
    expect(dueSentence(arabic, "late", -2)).toBe("مضى تاريخ خط الأساس قبل يومَي عمل");
    expect(dueSentence(arabic, "soon", 14)).toBe("قريب: يحين خلال ١٤ يوم عمل");
  });

  it("say where claim and plan contradict each other", () => {
    expect(divergenceSentence(english, { rule: "moreConfident", points: 2 })).toBe(
      "More confident than the computed status bears, by 2 points",
    );
    expect(divergenceSentence(arabic, { rule: "lateButOnDate", ids: ["a", "b"] })).toBe(
      "متأخر وذُكر أنه في موعده: معلمان",
    );
  });

  it("tell the cycle's own refusals, and everything else as everywhere", () => {
    const state = { code: "REPORTING_STATE", data: { state: "submitted", reason: "underReview" } } as const;
    expect(reportingError(english, state)).toMatch(/under review/);
    const own = { code: "FORBIDDEN", data: { reason: "ownReport" } } as const;
    expect(reportingError(arabic, own)).toBe(ar.reporting.refusals.ownReport);
    expect(reportingError(english, { code: "NOT_FOUND", data: {} })).toBe(en.errors.NOT_FOUND);
  });

  it("tell what is wrong with a field, with the day it is about", () => {
    const passed = { path: "entries.m.claim", rule: "forecastHasPassed", params: { day: "2026-11-22" } };
    expect(reportingProblem(english, passed)).toMatch(/passed \(22 November 2026\)/);
    expect(reportingProblem(english, { path: "day", rule: "reasonMissing" })).toBe(en.problems.reasonMissing);
  });
});
