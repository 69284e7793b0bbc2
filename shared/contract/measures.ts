import { z } from "zod";
import type { ForecastBand } from "../progress/forecast-band.ts";
import type { Formula, Measure } from "../progress/measure.ts";
import type { MilestoneTrend } from "../progress/milestone-trend.ts";
import type { PacePoint } from "../progress/pace-series.ts";
import type { SlipCauses } from "../progress/slip-causes.ts";
import type { SlipWaterfall } from "../progress/slip-waterfall.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { Status } from "../progress/status-words.ts";
import type { ValuePoint } from "../progress/value-curve.ts";
import type { IsoDay } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import type { BaselineView } from "./roadmap.ts";

/** Which baseline is measured against; the current approved one when left out. */
export const planMeasuresInput = asAtInput.extend({ baselineNumber: z.number().int().positive().optional() });

export type PlanMeasuresInput = z.infer<typeof planMeasuresInput>;

/** All ten measures, each with the inputs of its formula and its value or why it has none. */
export type MeasureFigures = { readonly [Id in Formula]: Measure<Id> };

/** The S-curve in points of weight; shares are taken of `totalPoints`. */
export interface CurveView {
  readonly points: readonly ValuePoint[];
  /** 0 when the baseline holds nothing of what is measured. */
  readonly totalPoints: number;
  readonly plannedFinishDay: IsoDay | null;
  /** The last day that a milestone of it is forecast for, or was done on. */
  readonly forecastFinishDay: IsoDay | null;
  /** Null wherever `figures.forecastFinish` has no value, which says why. */
  readonly band: ForecastBand | null;
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
  /** SPI(t) and earned schedule at each month's end and on the status day. */
  readonly pace: readonly PacePoint[];
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
  /** In the plan's order; the groups of `causes`. */
  readonly workstreams: readonly MeasuredWorkstream[];
  /** Slip by reason and workstream; null without a baseline. */
  readonly causes: SlipCauses | null;
}

export interface MeasuredWorkstream extends BilingualName {
  readonly code: string;
}

export interface ProgramMeasuresRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly status: StatusVerdict;
  readonly figures: MeasureFigures;
}

/** `measures.statuses`: up to `asAt`, or up to today. */
export type StatusGridInput = z.infer<typeof asAtInput>;

/**
 * Programs by periods: the status of each as it was known at the end of the day on which the period closed, against
 * the baseline in force on that day.
 */
export interface StatusGridView {
  readonly statusDay: IsoDay;
  readonly revision: number;
  /** Those that have closed, ascending; at most 60, the newest. */
  readonly periods: readonly PeriodRef[];
  /** Those that the reader may read today, in the plan's order. */
  readonly programs: readonly StatusGridRow[];
}

export interface StatusGridRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** By period; null where the program was not there yet. */
  readonly statuses: readonly (Status | null)[];
  /** As of the status day. */
  readonly present: Status;
}

/** `measures.statusReason`: why a program had its status at the end of that day. */
export const statusReasonInput = z.object({ code: z.string().min(1).max(20), day: isoDay });

export type StatusReasonInput = z.infer<typeof statusReasonInput>;
