import type { EpochDay, Ratio } from "../units.ts";
import { type Weighted, weigherOf } from "./weighing.ts";

/** A milestone as progress measures it: its weight and day frozen in the baseline, and when it was done. */
export interface WeightedMilestone extends Weighted {
  /** Null when the chosen baseline does not hold it: then nothing says when it is due. */
  readonly baselineDay: EpochDay | null;
  readonly actualDay: EpochDay | null;
}

/**
 * Progress at the status day: Σ w of milestones done by then ÷ Σ w of all; 0 when there are none.
 * Weighted milestones with full credit on completion: PMI, Practice Standard for Earned Value Management
 * (2nd ed., fixed-formula and weighted-milestone techniques); Primavera P6's weighted steps.
 */
export function progressRatio(milestones: readonly WeightedMilestone[], statusDay: EpochDay): Ratio {
  return shareOf(milestones, ({ actualDay }) => actualDay !== null && actualDay <= statusDay);
}

/** Planned progress at the status day: Σ w with baseline day ≤ status day ÷ Σ w of all. Same sources. */
export function plannedProgressRatio(milestones: readonly WeightedMilestone[], statusDay: EpochDay): Ratio {
  return shareOf(milestones, ({ baselineDay }) => baselineDay !== null && baselineDay <= statusDay);
}

function shareOf(
  milestones: readonly WeightedMilestone[],
  counts: (milestone: WeightedMilestone) => boolean,
): Ratio {
  if (milestones.length === 0) return 0 as Ratio;
  const weigh = weigherOf(milestones);
  return (weigh(milestones.filter(counts)) / weigh(milestones)) as Ratio;
}
