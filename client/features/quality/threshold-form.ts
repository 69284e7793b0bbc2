import { unitOf } from "#shared/i18n/quality-words.ts";
import {
  type QualityThresholds,
  THRESHOLD_NAMES,
  type ThresholdName,
} from "#shared/schedule/quality/thresholds.ts";

/** What stands in the fields: shares in per cents; null is an empty field. */
export type ThresholdDraft = Readonly<Record<ThresholdName, number | null>>;

/** Bounds and steps of the fields, as `qualityThresholds` in shared/contract has them. */
export const LIMITS = {
  share: { minValue: 0, maxValue: 100, step: 0.5 },
  index: { minValue: 0, maxValue: 10, step: 0.01 },
  workDays: { minValue: 1, maxValue: 10_000, step: 1 },
} as const;

export function draftOf(thresholds: QualityThresholds): ThresholdDraft {
  return mapNames((name) => {
    const value = thresholds[name];
    // A hundred times a binary fraction may end in …0001.
    return unitOf(name) === "share" ? Math.round(value * 10_000) / 100 : value;
  });
}

/** Null while a field is empty. */
export function thresholdsOfDraft(draft: ThresholdDraft): QualityThresholds | null {
  if (THRESHOLD_NAMES.some((name) => draft[name] === null)) return null;
  return mapNames((name) => {
    const value = draft[name] ?? 0;
    return unitOf(name) === "share" ? Math.round(value * 100) / 10_000 : value;
  });
}

function mapNames<Value>(of: (name: ThresholdName) => Value): Record<ThresholdName, Value> {
  return Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, of(name)])) as Record<ThresholdName, Value>;
}
