import { isMilestone } from "#shared/schedule/network.ts";
import type { PreparedSchedule } from "#shared/schedule/prepare.ts";
import type { QualityFacts } from "#shared/schedule/quality/point.ts";
import type { QualityThresholds } from "#shared/schedule/quality/thresholds.ts";
import { storedDay } from "../db/stored-day.ts";

/** A plan as the quality check reads it, whether it comes from the database or from a file. */
interface AssessablePlan {
  readonly prepared: PreparedSchedule;
  /** Of the newest approved baseline; none without one. What it holds of programs is no item and is ignored. */
  readonly baselineItems: readonly { readonly itemId: string; readonly finishDay: string }[];
  /** The programs that are judged; null for the whole plan. */
  readonly programIds: ReadonlySet<string> | null;
  /** Whether milestones count beside activities. */
  readonly includesMilestones?: boolean;
  readonly thresholds: QualityThresholds;
}

/**
 * What the fourteen points are judged by. Milestones count at least where no activities are: a plan made of them
 * would have nothing to judge. Masar assigns people to programs and not to items, so resources do not apply.
 */
export function qualityFactsOf({
  prepared,
  baselineItems,
  programIds,
  includesMilestones = false,
  thresholds,
}: AssessablePlan): QualityFacts {
  const judged = prepared.network.items.filter(
    ({ programId }) => programIds === null || programIds.has(programId),
  );
  return {
    prepared,
    baselineFinishDays: new Map(baselineItems.map(({ itemId, finishDay }) => [itemId, storedDay(finishDay)])),
    resourcedItemIds: null,
    includesMilestones: includesMilestones || judged.every(isMilestone),
    programIds,
    thresholds,
  };
}
