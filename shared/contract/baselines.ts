import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { DifferenceTotals } from "../progress/baseline-compare.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().trim().max(200);
const note = z.string().trim().max(2_000);

/** What is to be frozen: all programs (null), or some, the others being copied from the current baseline. */
export const baselineRequestInput = z.object({
  nameAr: name,
  nameEn: name,
  note: note.default(""),
  programIds: z.array(id).max(1_000).nullable(),
});

export type BaselineRequestInput = z.output<typeof baselineRequestInput>;

export const baselineWithdrawInput = z.object({ id });

export type BaselineWithdrawInput = z.output<typeof baselineWithdrawInput>;

export const baselineDecideInput = z.object({
  id,
  decision: z.enum(["approved", "refused"]),
  note: note.default(""),
});

export type BaselineDecideInput = z.output<typeof baselineDecideInput>;

/** A baseline by its number, or the plan as it is now expected. */
const comparedSide = z.union([z.number().int().positive(), z.literal("forecast")]);

export const baselineCompareInput = z.object({ from: comparedSide, to: comparedSide });

export type BaselineCompareInput = z.output<typeof baselineCompareInput>;

/** A withdrawn request leaves no baseline behind. */
export type BaselineState = "requested" | "approved" | "refused";

/** All of the baselines screen but the comparison. */
export interface BaselinesView {
  /** The newest first. */
  readonly baselines: readonly BaselineRow[];
  /** Those that a request may name. */
  readonly programs: readonly (PersonRef & { readonly code: string })[];
  readonly abilities: readonly Action[];
}

export interface BaselineRow extends BilingualName {
  readonly id: string;
  readonly number: number;
  readonly state: BaselineState;
  /** The newest approved one: what screens compare with unless another is chosen. */
  readonly isCurrent: boolean;
  readonly setDay: IsoDay;
  readonly note: string;
  readonly requestedBy: PersonRef;
  readonly decidedBy: PersonRef | null;
  readonly decidedDay: IsoDay | null;
  readonly decisionNote: string;
  readonly milestoneCount: number;
  readonly abilities: readonly Action[];
}

export interface ComparisonView {
  readonly programs: readonly ComparedProgram[];
  /** Of milestones. */
  readonly totals: DifferenceTotals;
}

export interface ComparedProgram extends DifferenceView {
  readonly milestones: readonly DifferenceView[];
}

/** One program or milestone in both; a side that does not hold it is null. Names are empty of what left no trace. */
export interface DifferenceView extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
  readonly movedWorkDays: WorkDays | null;
  readonly fromWeightPoints: number | null;
  readonly toWeightPoints: number | null;
}
