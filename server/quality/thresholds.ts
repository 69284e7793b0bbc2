import { qualityThresholds } from "#shared/contract/quality.ts";
import {
  DCMA_THRESHOLDS,
  type QualityThresholds,
  THRESHOLD_NAMES,
} from "#shared/schedule/quality/thresholds.ts";

/** The thresholds that a plan keeps; the published ones when it keeps none. */
export function thresholdsOf(stored: string | null): QualityThresholds {
  return stored === null ? DCMA_THRESHOLDS : qualityThresholds.parse(JSON.parse(stored));
}

/** What a plan keeps of them: nothing when they are the published ones, so that these can be told apart. */
export function storedThresholds(thresholds: QualityThresholds): string | null {
  const isPublished = THRESHOLD_NAMES.every((name) => thresholds[name] === DCMA_THRESHOLDS[name]);
  return isPublished ? null : JSON.stringify(thresholds);
}
