import { z } from "zod";
import type { StatusVerdict } from "../progress/status.ts";
import { isoDay } from "./days.ts";
import type { ActivityRow } from "./programs.ts";
import { REASON_CODES } from "./reason-codes.ts";
import type { ActDone } from "./undo.ts";

const days = {
  id: z.string().min(1).max(64),
  forecastStartDay: isoDay.optional(),
  forecastFinishDay: isoDay.optional(),
  actualStartDay: isoDay.nullable().optional(),
  actualFinishDay: isoDay.nullable().optional(),
  /** What the answer is judged against, as on the screen; the current one when left out. */
  baselineNumber: z.number().int().positive().optional(),
};

/**
 * What the activity dialog saves. Fields left out stay as they are; `actualFinishDay: null` reopens the activity,
 * `actualStartDay: null` takes its start back. Its duration follows its days. `version` is the one that was read: a
 * newer one in the database is a VERSION_CONFLICT.
 */
export const activityUpdateInput = z.object({
  ...days,
  version: z.number().int().positive(),
  progressPercent: z.number().int().min(0).max(100).optional(),
  reasonCode: z.enum(REASON_CODES).optional(),
  note: z.string().max(2_000).default(""),
  /** Also moves the forecasts of what the change pushes, in the same act; refused unless all of it may be moved. */
  movesDependants: z.boolean().default(false),
});

export type ActivityUpdateInput = z.input<typeof activityUpdateInput>;

/** A change of an activity that is only being considered. */
export const activityImpactInput = z.object(days);

export type ActivityImpactInput = z.infer<typeof activityImpactInput>;

/** The activity as it now stands, and what its program became. */
export interface ActivityUpdated extends ActDone {
  readonly activity: ActivityRow;
  readonly programStatus: StatusVerdict;
}
