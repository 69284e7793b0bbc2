import { describe, expect, it } from "vitest";
import type { Language } from "../contract/session.ts";
import type { StatusVerdict } from "../progress/status.ts";
import {
  MILESTONE_STATUS_RULES,
  PROGRAM_STATUS_RULES,
  WORKSTREAM_STATUS_RULES,
} from "../progress/status-words.ts";
import type { IsoDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { statusReason } from "./status-reason.ts";
import { createWords } from "./words.ts";

const day = (text: string) => text as IsoDay;

function reason(language: Language, verdict: StatusVerdict): string {
  const words = createWords(
    { language, digits: "latn", firstCalendar: "gregorian" },
    language === "ar" ? ar : en,
  );
  return statusReason(words, verdict).replace(/[\u2068\u2069]/g, "");
}

const late: StatusVerdict = {
  status: "late",
  rule: "milestoneLate",
  inputs: {
    baselineDay: day("2026-11-01"),
    statusDay: day("2026-11-24"),
    pastWorkDays: 17,
    toleranceWorkDays: 10,
  },
};

describe("the reason of a status", () => {
  it("names the days and working days that the rule read", () => {
    expect(reason("en", late)).toBe("Not done 17 working days after the baseline (1 November 2026).");
    expect(reason("ar", late)).toBe("لم يُنجز وقد مضى على خط الأساس (1 نوفمبر 2026) 17 يوم عمل.");
  });

  it("names the deciding milestones, and counts those beyond five", () => {
    const codes = ["M1", "M2", "M3", "M4", "M5", "M6", "M7"];
    const verdict: StatusVerdict = { status: "late", rule: "programCriticalLate", inputs: { codes } };

    expect(reason("en", verdict)).toBe(
      "Of its critical milestones these are late: M1, M2, M3, M4, M5 and 2 more.",
    );
    expect(reason("ar", verdict)).toContain("M1، M2، M3، M4، M5 و2 غيرها");
  });

  it("names nothing of a program that the reader may not read, and still gives the reason", () => {
    const verdict: StatusVerdict = { status: "atRisk", rule: "milestoneDriverLate", inputs: { codes: [] } };

    expect(reason("en", verdict)).toBe("What it depends on is late: work of another program.");
    expect(reason("ar", verdict)).toBe("يتأخر ما يعتمد عليه: عمل في برنامج آخر.");
  });

  it("shows the share of weight beside its limit", () => {
    const verdict: StatusVerdict = {
      status: "late",
      rule: "programWeightLate",
      inputs: { codes: ["M3"], weightPoints: 30, ofWeightPoints: 100, limitRatio: 0.25 },
    };

    expect(reason("en", verdict)).toBe(
      "Overdue milestones (M3) weigh 30% of what was due; the limit is 25%.",
    );
  });

  it.each([...MILESTONE_STATUS_RULES, ...PROGRAM_STATUS_RULES, ...WORKSTREAM_STATUS_RULES])(
    "leaves no gap in the sentence of %s",
    (rule) => {
      const inputs = {
        baselineDay: day("2026-01-01"),
        forecastDay: day("2026-01-02"),
        actualDay: day("2026-01-03"),
        statusDay: day("2026-01-04"),
        dueToBeginDay: day("2026-01-05"),
        pastWorkDays: 3,
        toleranceWorkDays: 10,
        codes: ["M1"],
      };
      for (const language of ["ar", "en"] as const) {
        expect(reason(language, { status: "onPlan", rule, inputs })).not.toMatch(/\{\{|\}\}|undefined|\(\)/);
      }
    },
  );
});
