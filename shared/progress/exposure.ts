/** How much a risk weighs, in four words, the least first. */
export const EXPOSURE_LEVELS = ["low", "moderate", "high", "extreme"] as const;

export type ExposureLevel = (typeof EXPOSURE_LEVELS)[number];

/** Probability and impact, 1 to 5 each. */
export interface RiskScores {
  readonly probability: number;
  readonly impact: number;
}

/** Probability × impact, 1 to 25. */
export function exposureOf({ probability, impact }: RiskScores): number {
  return probability * impact;
}

/** By the exposure, in the steps of the usual five-by-five matrix. */
export function exposureLevel(scores: RiskScores): ExposureLevel {
  const exposure = exposureOf(scores);
  if (exposure >= 15) return "extreme";
  if (exposure >= 10) return "high";
  return exposure >= 5 ? "moderate" : "low";
}
