import { describe, expect, it } from "vitest";
import type { Language } from "../contract/session.ts";
import { measured, missing } from "../progress/measure.ts";
import type { Index, IsoDay, Periods, Ratio, WorkDays } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { LANGUAGES } from "./languages.ts";
import { measureInputs, measureText, monthsText, standingOf } from "./measure-words.ts";
import { createWords } from "./words.ts";

const statusDay = "2026-11-24" as IsoDay;

function wordsIn(language: Language, digits: "latn" | "arab" = "latn") {
  return createWords({ language, digits, firstCalendar: "gregorian" }, language === "ar" ? ar : en);
}

const weights = { statusDay, totalPoints: 100, isWeighed: true };
const times = { earnedPeriods: 8 as Periods, actualPeriods: 10.8 as Periods };

describe("a measure in words", () => {
  it("has the unit of its formula", () => {
    const words = wordsIn("en");
    const index = measured("schedulePerformance", 0.4 as Index, {
      ...weights,
      earnedPoints: 20,
      plannedPoints: 50,
    });
    expect(measureText(words, index)).toBe("0.40");
    expect(measureText(words, measured("scheduleVarianceTime", -2.8 as Periods, times))).toBe("-2.8 months");
    expect(measureText(words, measured("progress", 0.2 as Ratio, { ...weights, donePoints: 20 }))).toBe(
      "20%",
    );
    const slip = { baselineDay: statusDay, forecastDay: statusDay, actualDay: null };
    expect(measureText(words, measured("slip", 0 as WorkDays, slip))).toBe(words.t("roadmap.onTime"));
  });

  it("lists what its formula was filled with, in its order and in the reader's digits", () => {
    const inputs = { statusDay, onTimeCount: 31, dueCount: 34 };
    const measure = measured("reportTimeliness", (31 / 34) as Ratio, inputs);
    expect(measureText(wordsIn("ar", "arab"), measure)).toBe("٩١٪؜");
    expect(
      measureInputs(wordsIn("ar", "arab"), measure)
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["٣١", "٣٤"]);
    expect(measureInputs(wordsIn("en"), measure).map(({ name }) => name)).toEqual([
      "Reports in time",
      "Reports due",
      "Status day",
    ]);
  });

  it("says that milestones were counted where none has a weight", () => {
    const counted = { ...weights, totalPoints: 4, isWeighed: false, donePoints: 1 };
    const [, total] = measureInputs(wordsIn("en"), measured("progress", 0.25 as Ratio, counted));
    expect(total).toEqual({ name: en.measures.inputs.totalCounted, value: "4" });
  });

  it.each(LANGUAGES)("says why it has no value, and what is unknown about it, in %s", (language) => {
    const words = wordsIn(language);
    const inputs = {
      ...{ ...times, earnedPeriods: null, startDay: statusDay, plannedFinishDay: null },
      ...{ plannedPeriods: 0 as Periods, performanceIndex: null, forecastPeriods: null },
    };
    const measure = missing("forecastFinish", "tooFewPeriods", inputs);
    expect(measureText(words, measure)).toBe(words.t("measures.missing.tooFewPeriods"));
    const values = measureInputs(words, measure).map(({ value }) => value);
    expect(values.filter((value) => value === words.t("common.none"))).toHaveLength(3);
  });
});

describe("months", () => {
  it("are counted as Arabic counts them, and keep the figure where a sign is written", () => {
    const words = wordsIn("ar");
    expect(monthsText(words, 2 as Periods)).toBe("شهران");
    expect(monthsText(words, 5 as Periods)).toBe("5 أشهر");
    expect(monthsText(words, 10.8 as Periods)).toBe("10.8 شهر");
    expect(monthsText(words, 2 as Periods, true)).toMatch(/\+2 شهر$/);
  });
});

describe("an index", () => {
  it("is close to plan within a twentieth of 1, both ends included", () => {
    expect([0.94, 0.95, 1, 1.05, 1.06].map((index) => standingOf(index as Index))).toEqual([
      "behind",
      "onPlan",
      "onPlan",
      "onPlan",
      "ahead",
    ]);
  });
});
