import {
  EXPOSURE_LEVELS,
  type ExposureLevel,
  exposureLevel,
  exposureOf,
  type RiskScores,
} from "../progress/exposure.ts";
import { SCORES } from "./risk-edit.ts";

/** Where the exposure of a risk is going. */
export type RiskTrend = "rising" | "steady" | "falling";

/** The exposure now against that before the scores were last changed; steady while they never were. */
export function riskTrend(now: RiskScores, before: RiskScores | null): RiskTrend {
  const step = before === null ? 0 : exposureOf(now) - exposureOf(before);
  if (step === 0) return "steady";
  return step > 0 ? "rising" : "falling";
}

/** One cell of the matrix, and how many risks stand there. */
export interface MatrixCell extends RiskScores {
  readonly level: ExposureLevel;
  readonly count: number;
}

/** Five rows, the most probable first, of five cells, the least impact first. */
export function riskMatrix(risks: readonly RiskScores[]): MatrixCell[][] {
  return SCORES.toReversed().map((probability) =>
    SCORES.map((impact) => {
      const isHere = (risk: RiskScores) => risk.probability === probability && risk.impact === impact;
      const scores = { probability, impact };
      return { ...scores, level: exposureLevel(scores), count: risks.filter(isHere).length };
    }),
  );
}

/** How many risks weigh how much, the heaviest first. */
export function countByLevel(
  risks: readonly RiskScores[],
): readonly { readonly level: ExposureLevel; readonly count: number }[] {
  return EXPOSURE_LEVELS.toReversed().map((level) => ({
    level,
    count: risks.filter((risk) => exposureLevel(risk) === level).length,
  }));
}
