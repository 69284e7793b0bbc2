import { describe, expect, it } from "vitest";
import type { WireError } from "../contract/errors.ts";
import type { ImpactItem } from "../contract/impact.ts";
import type { IsoDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { errorSentence, problemSentence, waitOf } from "./sentences.ts";
import { createWords } from "./words.ts";

const settings = { digits: "latn", firstCalendar: "gregorian" } as const;
const arabic = createWords({ ...settings, language: "ar" }, ar);
const english = createWords({ ...settings, language: "en" }, en);

function aStep(code: string): ImpactItem {
  return { id: code, kind: "milestone", code, programCode: "P-1", nameAr: "معلم", nameEn: "Milestone" };
}

/** One of each code, with the data its sentence needs; a new code does not compile until it is here. */
const EVERY_ERROR: { [Code in WireError["code"]]: Extract<WireError, { code: Code }> } = {
  NOT_SIGNED_IN: { code: "NOT_SIGNED_IN", data: {} },
  WRONG_CREDENTIALS: { code: "WRONG_CREDENTIALS", data: {} },
  FORBIDDEN: { code: "FORBIDDEN", data: { reason: "role" } },
  NOT_FOUND: { code: "NOT_FOUND", data: {} },
  INVALID_INPUT: { code: "INVALID_INPUT", data: { problems: [] } },
  VERSION_CONFLICT: {
    code: "VERSION_CONFLICT",
    data: {
      currentVersion: 4,
      values: [],
      changedBy: { nameAr: "مسؤولة المتابعة", nameEn: "PMO officer" },
      changedOn: "2026-11-24" as IsoDay,
    },
  },
  ROWS_CONFLICT: { code: "ROWS_CONFLICT", data: { rows: [] } },
  THROTTLED: { code: "THROTTLED", data: { retryAfterSeconds: 45 } },
  BUSY: { code: "BUSY", data: { retryAfterSeconds: 3 } },
  STORAGE_FULL: { code: "STORAGE_FULL", data: {} },
  STORAGE_READ_ONLY: { code: "STORAGE_READ_ONLY", data: {} },
  FILE_REFUSED: { code: "FILE_REFUSED", data: { reason: "tooLarge", limit: 10_000_000 } },
  IMPORT_STATE: { code: "IMPORT_STATE", data: { state: "undone" } },
  BASELINE_STATE: { code: "BASELINE_STATE", data: { state: "approved" } },
  REPORTING_STATE: { code: "REPORTING_STATE", data: { state: "submitted", reason: "underReview" } },
  PLAN_MOVED: { code: "PLAN_MOVED", data: { items: [] } },
  CHANGE_REQUEST_STATE: { code: "CHANGE_REQUEST_STATE", data: { state: "refused" } },
  REQUEST_PLAN_MOVED: { code: "REQUEST_PLAN_MOVED", data: { items: [] } },
  LINK_CYCLE: { code: "LINK_CYCLE", data: { path: ["M1", "M2"].map(aStep) } },
  DAY_NOT_KNOWN: {
    code: "DAY_NOT_KNOWN",
    data: { firstDay: "2023-12-10" as IsoDay, lastDay: "2026-11-24" as IsoDay },
  },
  INTERNAL: { code: "INTERNAL", data: { incidentId: "a1b2" } },
};

describe("an error", () => {
  it.each(Object.values(EVERY_ERROR))("$code has a whole sentence in both languages", (error) => {
    for (const words of [arabic, english]) {
      expect(errorSentence(words, error)).toMatch(/[.؟]$/);
      expect(errorSentence(words, error)).not.toMatch(/\{\{|undefined|errors\./);
    }
  });

  it("names who changed a record and when", () => {
    expect(errorSentence(arabic, EVERY_ERROR.VERSION_CONFLICT)).toContain("مسؤولة المتابعة");
    expect(errorSentence(english, EVERY_ERROR.VERSION_CONFLICT)).toContain("PMO officer");
    expect(errorSentence(english, EVERY_ERROR.VERSION_CONFLICT)).toContain("24 November 2026");
  });

  it("gives a file's limit in megabytes", () => {
    expect(errorSentence(english, EVERY_ERROR.FILE_REFUSED)).toContain("10 MB");
  });

  it("names the first and the last day that can be asked for", () => {
    const sentence = errorSentence(english, EVERY_ERROR.DAY_NOT_KNOWN);
    expect(sentence).toContain("10 December 2023");
    expect(sentence).toContain("24 November 2026");
  });

  it("leads round a circle of links to where it began, as the language reads", () => {
    const seen = (text: string) => text.replace(/[\u2068\u2069]/g, "");
    expect(seen(errorSentence(english, EVERY_ERROR.LINK_CYCLE))).toContain("P-1 M1 → P-1 M2 → P-1 M1.");
    expect(seen(errorSentence(arabic, EVERY_ERROR.LINK_CYCLE))).toContain("P-1 M1 ← P-1 M2 ← P-1 M1.");
    const path = ["M1", "M2", "M3", "M4", "M5", "M6", "M7"].map(aStep);
    const long = seen(errorSentence(english, { code: "LINK_CYCLE", data: { path } }));
    expect(long).toContain("P-1 M1 → P-1 M2 → P-1 M3 → … → P-1 M6 → P-1 M7 → P-1 M1.");
  });

  it("counts how long to wait in the plural its language asks for", () => {
    expect(errorSentence(arabic, EVERY_ERROR.BUSY)).toContain("3 ثوانٍ");
  });
});

describe("a wait", () => {
  it("is told in seconds below two minutes and in whole minutes, rounded up, from there", () => {
    expect(waitOf(english, 119)).toBe("119 seconds");
    expect(waitOf(english, 120)).toBe("2 minutes");
    expect(waitOf(english, 121)).toBe("3 minutes");
    expect(waitOf(arabic, 2)).toBe("ثانيتان");
  });
});

describe("a refused field", () => {
  it("names the day of its rule in the person's calendar", () => {
    const problem = { path: "actualDay", rule: "actualAfterStatusDay", params: { day: "2026-11-24" } };
    expect(problemSentence(english, problem)).toContain("24 November 2026");
    expect(problemSentence(arabic, problem)).toContain("24 نوفمبر 2026");
  });

  it("writes a year without a thousands mark", () => {
    const problem = { path: "forecastDay", rule: "farPastPlan", params: { year: 2033 } };
    expect(problemSentence(english, problem)).toContain("2033");
  });

  it("is refused in words even by a rule that this version does not know", () => {
    expect(problemSentence(english, { path: "x", rule: "ruleOfTheFuture" })).toBe(en.problems.invalid);
  });
});
