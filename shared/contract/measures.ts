import { z } from "zod";
import type { Formula, Measure } from "../progress/measure.ts";
import type { MilestoneTrend } from "../progress/milestone-trend.ts";
import type { SlipWaterfall } from "../progress/slip-waterfall.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { ValuePoint } from "../progress/value-curve.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { BaselineView } from "./roadmap.ts";

/** Which baseline is measured against; the current approved one when left out. */
export const planMeasuresInput = z.object({ baselineNumber: z.number().int().positive().optional() });

export type PlanMeasuresInput = z.infer<typeof planMeasuresInput>;

/** All ten measures, each with the inputs of its formula and its value or why it has none. */
export type MeasureFigures = { readonly [Id in Formula]: Measure<Id> };

/** The S-curve in points of weight; shares are taken of `totalPoints`. */
export interface CurveView {
  readonly points: readonly ValuePoint[];
  /** 0 when the baseline holds nothing of what is measured. */
  readonly totalPoints: number;
  readonly plannedFinishDay: IsoDay | null;
}

/** The trend of one milestone, under its own name or that of the program it ends. */
export interface TrendLine extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly trend: MilestoneTrend;
}

/** What a program and the plan are measured by alike. */
export interface MeasuresView {
  readonly statusDay: IsoDay;
  readonly revision: number;
  readonly baselines: readonly BaselineView[];
  readonly baselineNumber: number | null;
  readonly figures: MeasureFigures;
  readonly curve: CurveView;
  /** By the earliest baseline day; those without one last. */
  readonly trends: readonly TrendLine[];
  /** Of the slips of all milestones; null without a baseline. */
  readonly waterfall: SlipWaterfall | null;
}

/** The measures of one program; trends are those of its milestones. */
export interface ProgramMeasuresView extends MeasuresView, BilingualName {
  readonly code: string;
}

/** The measures of all programs that the reader may read, together and one by one; a trend is that of a program's last milestone. */
export interface PlanMeasuresView extends MeasuresView {
  readonly programs: readonly ProgramMeasuresRow[];
}

export interface ProgramMeasuresRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly status: StatusVerdict;
  readonly figures: MeasureFigures;
}
