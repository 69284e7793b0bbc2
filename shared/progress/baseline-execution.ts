import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay, Index } from "../units.ts";
import { type Measure, measured, missing } from "./measure.ts";

/** An activity or milestone as the index counts it. */
export interface ExecutedItem {
  /** Null when the chosen baseline does not hold it. */
  readonly baselineDay: EpochDay | null;
  readonly actualDay: EpochDay | null;
}

/** Below it the index is a flag (DCMA, see `baselineExecution`). */
export const BASELINE_EXECUTION_TARGET = 0.95 as Index;

/**
 * Baseline execution index: items completed by the status day ÷ items whose baseline day has come by then,
 * whichever they are (DCMA 14-point assessment, no. 14; DCMA-EA PAM 200.1, 4.14). As there, an item without a
 * baseline day counts as due, so that work slipped in beside the baseline cannot raise the index.
 * DCMA counts tasks and leaves milestones out; here the caller chooses, and this plan is one of milestones.
 */
export function baselineExecution(
  items: readonly ExecutedItem[],
  statusDay: EpochDay,
): Measure<"baselineExecution"> {
  const completed = items.filter(({ actualDay }) => actualDay !== null && actualDay <= statusDay);
  const held = items.filter(({ baselineDay }) => baselineDay !== null);
  const due = held.filter(({ baselineDay }) => baselineDay !== null && baselineDay <= statusDay);
  const inputs = {
    statusDay: toIsoDay(statusDay),
    completedCount: completed.length,
    dueCount: due.length,
    withoutBaselineCount: items.length - held.length,
    targetIndex: BASELINE_EXECUTION_TARGET,
  };
  if (held.length === 0) return missing("baselineExecution", "noBaseline", inputs);
  const dueCount = inputs.dueCount + inputs.withoutBaselineCount;
  if (dueCount === 0) return missing("baselineExecution", "nothingDue", inputs);
  return measured("baselineExecution", (inputs.completedCount / dueCount) as Index, inputs);
}
