import { describe, expect, it } from "vitest";
import { pointOf } from "../schedule/quality/point.ts";
import { DCMA_THRESHOLDS } from "../schedule/quality/thresholds.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import {
  pointLimitText,
  pointMeaning,
  pointValueText,
  thresholdLabel,
  thresholdText,
} from "./quality-words.ts";
import { createWords } from "./words.ts";

const english = createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en);
const arabic = createWords({ language: "ar", digits: "latn", firstCalendar: "hijri" }, ar);

const lags = (value: number | null) => pointOf({ number: 3, code: "lags", value, threshold: 0.05 });
const index = (value: number) =>
  pointOf({ number: 13, code: "criticalPathLengthIndex", value, threshold: 0.95, passes: "atLeast" });

/** Without the marks that keep a figure's signs in their order. */
const seen = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("a threshold among the points", () => {
  it("is numbered as its point is, in the digits of the reader", () => {
    const eastern = createWords({ language: "ar", digits: "arab", firstCalendar: "hijri" }, ar);
    expect(thresholdLabel(english, "criticalPathTestShare")).toMatch(/^12\. Share/);
    expect(thresholdLabel(eastern, "highFloatWorkDays")).toMatch(/^٦\. الفائض/);
  });
});

describe("a point of the quality check", () => {
  it("tells a share in per cents and an index with two decimals", () => {
    expect(pointValueText(english, lags(0.0312))).toBe("3.12%");
    expect(pointValueText(english, index(1))).toBe("1.00");
    expect(pointValueText(english, lags(null))).toBeNull();
  });

  it("never reads as its threshold when it fails by a hair", () => {
    expect(pointValueText(english, lags(0.0500001))).toBe("5.01%");
    expect(pointValueText(english, index(0.9499))).toBe("0.94");
  });

  it("reads the same whether it passes or fails, unless that would hide the verdict", () => {
    expect(pointValueText(english, lags(0.13483))).toBe("13.48%");
    expect(pointValueText(english, { ...lags(0.13483), verdict: "pass" })).toBe("13.48%");
  });

  it("tells its limit and which side of it passes", () => {
    expect(seen(pointLimitText(english, lags(0)))).toBe("at most 5%");
    expect(seen(pointLimitText(arabic, index(1)))).toBe("لا يقل عن 0.95");
  });

  it("means what its thresholds say", () => {
    const thresholds = { ...DCMA_THRESHOLDS, highFloatWorkDays: 2 };
    expect(pointMeaning(english, "highFloat", thresholds)).toContain("2 working days");
    expect(pointMeaning(arabic, "highFloat", thresholds)).toContain("يومَي عمل");
  });
});

describe("a threshold", () => {
  it("has the unit that its name says", () => {
    expect(seen(thresholdText(english, "leadShare", 0.025))).toBe("2.5%");
    expect(thresholdText(english, "highFloatWorkDays", 44)).toBe("44 working days");
    expect(seen(thresholdText(english, "baselineExecutionIndex", 0.95))).toBe("0.95");
  });
});
