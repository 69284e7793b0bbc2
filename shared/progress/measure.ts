import type { Index, IsoDay, Periods, Ratio, WorkDays } from "../units.ts";

/** Why a measure has no value; the sentence is made in shared/i18n. */
export type MissingReason =
  /** The chosen baseline holds nothing of what is measured. */
  | "noBaseline"
  /** There is nothing to measure by. */
  | "noMilestones"
  /** Nothing was due by the status day, so nothing can be divided by it. */
  | "nothingDue"
  /** The status day lies before the first period. */
  | "notBegun"
  /** Nothing is earned yet, so there is no pace. */
  | "nothingEarned"
  /** A forecast from the pace of fewer than three periods says nothing. */
  | "tooFewPeriods"
  /** All is done: there is nothing left to forecast. */
  | "complete"
  /** At this pace it would take so long that no day is worth naming. */
  | "tooSlow";

/** Weights as they were summed. Where none is set each milestone counts 1 and `isWeighed` is false. */
export interface WeightInputs {
  readonly statusDay: IsoDay;
  readonly totalPoints: number;
  readonly isWeighed: boolean;
}

/** Each measure's value and what it is computed from, by its formula. */
export interface MeasureTable {
  /** Working days from baseline to actual or else forecast. */
  readonly slip: {
    readonly value: WorkDays;
    readonly inputs: {
      readonly baselineDay: IsoDay | null;
      readonly forecastDay: IsoDay;
      readonly actualDay: IsoDay | null;
    };
  };
  /** Σ w of done ÷ Σ w of all. */
  readonly progress: {
    readonly value: Ratio;
    readonly inputs: WeightInputs & { readonly donePoints: number };
  };
  /** Σ w with baseline day ≤ status day ÷ Σ w of all. */
  readonly plannedProgress: {
    readonly value: Ratio;
    readonly inputs: WeightInputs & { readonly duePoints: number };
  };
  /** EV ÷ PV. */
  readonly schedulePerformance: {
    readonly value: Index;
    readonly inputs: WeightInputs & ValueInputs;
  };
  /** ES = C + (EV − PV_C) ÷ (PV_{C+1} − PV_C). */
  readonly earnedSchedule: { readonly value: Periods; readonly inputs: WeightInputs & EarnedScheduleInputs };
  /** SV(t) = ES − AT. */
  readonly scheduleVarianceTime: { readonly value: Periods; readonly inputs: TimeInputs };
  /** SPI(t) = ES ÷ AT. */
  readonly schedulePerformanceTime: { readonly value: Index; readonly inputs: TimeInputs };
  /** Planned duration ÷ SPI(t), as a day. */
  readonly forecastFinish: { readonly value: IsoDay; readonly inputs: ForecastFinishInputs };
  /** Completed by the status day ÷ due by it. */
  readonly baselineExecution: { readonly value: Index; readonly inputs: BaselineExecutionInputs };
  /** Approved on time ÷ due. */
  readonly reportTimeliness: { readonly value: Ratio; readonly inputs: ReportTimelinessInputs };
}

/** Inputs of SPI. */
export interface ValueInputs {
  /** EV and PV at the status day. */
  readonly earnedPoints: number;
  readonly plannedPoints: number;
}

/** Inputs of ES. */
export interface EarnedScheduleInputs {
  readonly earnedPoints: number;
  /** C, PV_C and PV_{C+1}: where the plan had earned as much. The last two are equal where the plan stood still. */
  readonly wholePeriods: Periods;
  readonly plannedPointsBefore: number;
  readonly plannedPointsAfter: number;
}

/** Inputs of SV(t) and SPI(t). */
export interface TimeInputs {
  /** ES; null when it could not be computed. */
  readonly earnedPeriods: Periods | null;
  /** AT: periods passed by the status day, or by the day the last milestone was done. */
  readonly actualPeriods: Periods;
}

/** Inputs of the finish at this pace, IEAC(t). */
export interface ForecastFinishInputs extends TimeInputs {
  readonly startDay: IsoDay;
  readonly plannedFinishDay: IsoDay | null;
  /** PD: periods from the start to the planned finish. */
  readonly plannedPeriods: Periods;
  /** SPI(t). */
  readonly performanceIndex: Index | null;
  readonly forecastPeriods: Periods | null;
}

/** Inputs of BEI. */
export interface BaselineExecutionInputs {
  readonly statusDay: IsoDay;
  readonly completedCount: number;
  readonly dueCount: number;
  /** Without a baseline day; they count as due. */
  readonly withoutBaselineCount: number;
  readonly targetIndex: Index;
}

/** Inputs of report timeliness. */
export interface ReportTimelinessInputs {
  readonly statusDay: IsoDay;
  readonly onTimeCount: number;
  readonly dueCount: number;
}

/** The id of a formula; `shared/i18n` writes it out. */
export type Formula = keyof MeasureTable;

/** A figure that can be opened: its formula, its inputs, and its finite value or the reason why there is none. */
export type Measure<Id extends Formula = Formula> = {
  readonly formula: Id;
  readonly inputs: MeasureTable[Id]["inputs"];
} & (
  | { readonly value: MeasureTable[Id]["value"]; readonly missing: null }
  | { readonly value: null; readonly missing: MissingReason }
);

/** A measure that has a value. */
export function measured<Id extends Formula>(
  formula: Id,
  value: MeasureTable[Id]["value"],
  inputs: MeasureTable[Id]["inputs"],
): Measure<Id> {
  return { formula, value, missing: null, inputs };
}

/** A measure that has none, and why. */
export function missing<Id extends Formula>(
  formula: Id,
  reason: MissingReason,
  inputs: MeasureTable[Id]["inputs"],
): Measure<Id> {
  return { formula, value: null, missing: reason, inputs };
}
