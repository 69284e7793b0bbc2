import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { ScheduleLink } from "../schedule/network.ts";
import type { ScheduleProblem } from "../schedule/problems.ts";
import type { QualityPoint } from "../schedule/quality/point.ts";
import type { QualityThresholds } from "../schedule/quality/thresholds.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";

const share = z.number().min(0).max(1);
const index = z.number().min(0).max(10);
const workDays = z.number().int().min(1).max(10_000);

/** All thresholds; also the shape in which a plan stores its own. */
export const qualityThresholds = z.strictObject({
  missingLogicShare: share,
  leadShare: share,
  lagShare: share,
  finishToStartShare: share,
  hardConstraintShare: share,
  highFloatShare: share,
  highFloatWorkDays: workDays,
  negativeFloatShare: share,
  highDurationShare: share,
  highDurationWorkDays: workDays,
  invalidDayShare: share,
  unresourcedShare: share,
  missedShare: share,
  criticalPathTestWorkDays: workDays,
  criticalPathTestShare: share,
  criticalPathLengthIndex: index,
  baselineExecutionIndex: index,
}) satisfies z.ZodType<QualityThresholds>;

/** One program by its code; the whole plan without it. */
export const qualityInput = z.object({ programCode: z.string().min(1).max(64).optional() });

export type QualityInput = z.output<typeof qualityInput>;

/** `version` is that of the plan as read: a newer one is a VERSION_CONFLICT. */
export const qualityThresholdsInput = z.object({
  version: z.number().int().positive(),
  thresholds: qualityThresholds,
});

export type QualityThresholdsInput = z.output<typeof qualityThresholdsInput>;

/** The fourteen points of the plan or of one program, with all that counts against them. */
export interface QualityView {
  readonly revision: number;
  readonly statusDay: IsoDay;
  /** Code of the program that is judged; null for all programs together. */
  readonly programCode: string | null;
  readonly programs: readonly QualityProgram[];
  /** The one that items are compared with; null when none is approved. */
  readonly baseline: (BilingualName & { readonly number: number }) | null;
  /** Milestones count only where no activities are. */
  readonly counted: "activities" | "milestones";
  readonly thresholds: QualityThresholds;
  /** Of the plan that keeps the thresholds. */
  readonly version: number;
  /** In order; empty when the plan has no schedule to judge. */
  readonly points: readonly QualityPoint[];
  /** Why there is no schedule. */
  readonly problems: readonly ScheduleProblem[];
  /** Every item and link that a point or a problem names, once; what the reader may not read is left out. */
  readonly items: readonly QualityItem[];
  readonly links: readonly QualityLink[];
  readonly abilities: readonly Action[];
}

export interface QualityProgram extends BilingualName {
  readonly id: string;
  readonly code: string;
}

export interface QualityItem extends BilingualName {
  readonly id: string;
  readonly kind: "activity" | "milestone";
  readonly code: string;
  readonly programCode: string;
}

export type QualityLink = Pick<
  ScheduleLink,
  "id" | "type" | "lagDays" | "lagUnit" | "predecessorId" | "successorId"
>;

/** The plan's new version with the thresholds that now count. */
export interface QualityThresholdsUpdated {
  readonly version: number;
  readonly thresholds: QualityThresholds;
}
