import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { IsoDay } from "../units.ts";
import { isoDay } from "./days.ts";
import type { PeriodRef } from "./periods.ts";
import type { PersonRef } from "./roadmap.ts";

/**
 * One file of the pack. Of a closed period with `periodId`: the plan as known on the day it closed, made once and kept
 * for good, so that asking again gives the same file; else of `asAt`, or of today. Digits and first calendar are those
 * of whoever asks; what is in it is what an executive may read.
 */
export const packCreateInput = z
  .object({
    format: z.enum(["pdf", "pptx", "xlsx"]),
    language: z.enum(["ar", "en"]),
    /** Of the PDF; slides and workbooks have their own size. */
    paper: z.enum(["A4", "A3"]).default("A4"),
    periodId: z.string().min(1).max(64).optional(),
    asAt: isoDay.optional(),
  })
  .refine(({ periodId, asAt }) => periodId === undefined || asAt === undefined, {
    path: ["asAt"],
    error: "invalid",
  });

export type PackCreateInput = z.output<typeof packCreateInput>;

export const packIdInput = z.object({ id: z.string().min(1).max(64) });

export type PackIdInput = z.infer<typeof packIdInput>;

/** queued → running → done, failed or cancelled. */
export type PackState = "queued" | "running" | "done" | "failed" | "cancelled";

/**
 * What drew it: a browser on the server; `plain`, Masar itself, where there is none or it failed; `office` for slides and
 * workbooks.
 */
export type PackRendererName = "chromium" | "plain" | "office";

export interface PackRow {
  readonly id: string;
  readonly format: PackCreateInput["format"];
  readonly language: PackCreateInput["language"];
  /** Null for what is no PDF. */
  readonly paper: PackCreateInput["paper"] | null;
  readonly statusDay: IsoDay;
  /** The closed period that it is kept with; null when of a day. */
  readonly period: PeriodRef | null;
  readonly state: PackState;
  /** 0 to 100, what is done of it. */
  readonly progressPercent: number;
  /** Null until it is drawn. */
  readonly renderer: PackRendererName | null;
  /** Why it failed; null otherwise. */
  readonly failure: "tooSlow" | "tooLarge" | "interrupted" | "internal" | null;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  readonly requestedBy: PersonRef | null;
  /** Instants, ISO. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly abilities: readonly Action[];
}

/**
 * `packs.list`: the newest first. The file of one that is done is fetched from `/api/packs/ID`. Ask again every second
 * while one is queued or running: its progress is no act that `live.acts` would tell of.
 */
export interface PacksView {
  readonly packs: readonly PackRow[];
  /** Whether a browser was found that can draw a PDF; without one Masar draws a plainer one itself, and says so. */
  readonly hasBrowser: boolean;
  /** Closed periods, the newest first, for which a pack can be had. */
  readonly closedPeriods: readonly PeriodRef[];
  /** `pack.create` when the reader may have one made. */
  readonly abilities: readonly Action[];
}
