import { z } from "zod";
import type { StatusVerdict } from "../progress/status.ts";
import { isoDay } from "./days.ts";
import { REASON_CODES } from "./reason-codes.ts";
import type { MilestoneRow } from "./roadmap.ts";
import type { ActDone } from "./undo.ts";

/**
 * What the milestone dialog saves. Fields left out stay as they are; `actualDay: null` reopens it.
 * `version` is the one that was read: a newer one in the database is a VERSION_CONFLICT.
 */
export const milestoneUpdateInput = z.object({
  id: z.string().min(1).max(64),
  version: z.number().int().positive(),
  forecastDay: isoDay.optional(),
  actualDay: isoDay.nullable().optional(),
  progressPercent: z.number().int().min(0).max(100).optional(),
  reasonCode: z.enum(REASON_CODES).optional(),
  note: z.string().max(2_000).default(""),
  /** Also moves the forecasts of what the change pushes, in the same act; refused unless all of it may be moved. */
  movesDependants: z.boolean().default(false),
  /** What the answer is judged against, as on the screen; the current one when left out. */
  baselineNumber: z.number().int().positive().optional(),
});

export type MilestoneUpdateInput = z.input<typeof milestoneUpdateInput>;

/** More than this would be an import, which has a preview of its own. */
const MOST_ROWS = 500;

/**
 * What the milestone grid saves: each row as in a single edit, one reason and note for all. Every row names the
 * version it was read at; when one of them is stale or refused, none is saved.
 */
export const milestonesUpdateManyInput = z.object({
  rows: z
    .array(
      milestoneUpdateInput.pick({
        id: true,
        version: true,
        forecastDay: true,
        actualDay: true,
        progressPercent: true,
      }),
    )
    .min(1)
    .max(MOST_ROWS)
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
  reasonCode: z.enum(REASON_CODES).optional(),
  note: z.string().max(2_000).default(""),
});

export type MilestonesUpdateManyInput = z.input<typeof milestonesUpdateManyInput>;

/** The milestone as it now stands, and what its program became. */
export interface MilestoneUpdated extends ActDone {
  readonly milestone: MilestoneRow;
  readonly programStatus: StatusVerdict;
}
