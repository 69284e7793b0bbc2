import type { QualityCode, QualityPoint } from "../schedule/quality/point.ts";
import type { QualityThresholds, ThresholdName } from "../schedule/quality/thresholds.ts";
import { countOf, isolate, type Words } from "./words.ts";

const INDEXES: ReadonlySet<string> = new Set(["criticalPathLengthIndex", "baselineExecutionIndex"]);

/** True for the points, and the thresholds of the same name, whose value is an index and not a share. */
export function isIndex(code: QualityCode | ThresholdName): boolean {
  return INDEXES.has(code);
}

/** What a threshold is measured in: a share of a whole, an index, or working days. */
export function unitOf(name: ThresholdName): "share" | "index" | "workDays" {
  if (isIndex(name)) return "index";
  return name.endsWith("Share") ? "share" : "workDays";
}

/** The number of the point that each threshold belongs to. */
const POINT_NUMBERS: Readonly<Record<ThresholdName, number>> = {
  missingLogicShare: 1,
  leadShare: 2,
  lagShare: 3,
  finishToStartShare: 4,
  hardConstraintShare: 5,
  highFloatShare: 6,
  highFloatWorkDays: 6,
  negativeFloatShare: 7,
  highDurationShare: 8,
  highDurationWorkDays: 8,
  invalidDayShare: 9,
  unresourcedShare: 10,
  missedShare: 11,
  criticalPathTestWorkDays: 12,
  criticalPathTestShare: 12,
  criticalPathLengthIndex: 13,
  baselineExecutionIndex: 14,
};

/** "6. High float, at most", numbered as the points are, in the person's digits. */
export function thresholdLabel({ t, format }: Words, name: ThresholdName): string {
  const number = format.number(POINT_NUMBERS[name]);
  return t("quality.numbered", { number, label: t(`quality.thresholds.${name}`) });
}

/** A threshold with its unit: "5%", "0.95", "44 working days". */
export function thresholdText(words: Words, name: ThresholdName, value: number): string {
  const unit = unitOf(name);
  if (unit === "workDays") return countOf(words, "workDays", value);
  return isolate(figure(words, unit === "index", value));
}

/** The value of a point; null when it does not apply. A value that fails never reads as its threshold. */
export function pointValueText(words: Words, point: QualityPoint): string | null {
  const { value, code, threshold, verdict, passes } = point;
  if (value === null) return null;
  const isOfIndex = isIndex(code);
  const rounded = figure(words, isOfIndex, value);
  if (verdict !== "fail" || rounded !== figure(words, isOfIndex, threshold)) return rounded;
  const hair = isOfIndex ? 0.01 : 0.0001;
  return figure(words, isOfIndex, passes === "atMost" ? threshold + hair : threshold - hair);
}

/** "at most 5%". */
export function pointLimitText(words: Words, { code, passes, threshold }: QualityPoint): string {
  return words.t(`quality.${passes}`, { figure: isolate(figure(words, isIndex(code), threshold)) });
}

/** What a point is after, in one sentence with the limits that count. */
export function pointMeaning(words: Words, code: QualityCode, thresholds: QualityThresholds): string {
  return words.t(`quality.meanings.${code}`, {
    highFloat: countOf(words, "workDaysOblique", thresholds.highFloatWorkDays),
    highDuration: countOf(words, "workDaysOblique", thresholds.highDurationWorkDays),
    test: countOf(words, "workDaysOblique", thresholds.criticalPathTestWorkDays),
  });
}

/** Shares in per cents with their decimals. */
function figure({ format }: Words, isOfIndex: boolean, value: number): string {
  return isOfIndex ? format.index(value) : format.finePercent(value);
}
