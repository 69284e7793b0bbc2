import type { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { Measure } from "../progress/measure.ts";
import type { Status } from "../progress/status-words.ts";
import type { BudgetTotals } from "../registers/budget.ts";
import type { KpiStatus } from "../registers/kpi-status.ts";
import type { LaunchCurve } from "../registers/launch-curve.ts";
import type { RollOutCounts } from "../registers/roll-out.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { DecisionRow } from "./decisions.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import type { PlanChangesView, ProgramRef } from "./plan-changes.ts";
import type { OpenRisk } from "./program-summary.ts";
import type { BaselineView, MilestoneRow, PlanView, ProgramRow, WorkstreamView } from "./roadmap.ts";

/** `since`: from which day changes are told, at the latest the status day; the last review when left out. */
export const executiveReviewInput = asAtInput.extend({ since: isoDay.optional() });

export type ExecutiveReviewInput = z.infer<typeof executiveReviewInput>;

/** All of the executive's page in one answer, of the programs that the reader may read. */
export interface ExecutiveReviewView {
  readonly plan: PlanView;
  readonly statusDay: IsoDay;
  /** Null when live. */
  readonly asAt: IsoDay | null;
  readonly revision: number;
  readonly baselines: readonly BaselineView[];
  readonly baselineNumber: number | null;
  readonly headline: Headline;
  /** The strip: the five workstreams and their programs in the plan's order. */
  readonly workstreams: readonly WorkstreamView[];
  readonly programs: readonly ProgramRow[];
  readonly since: ReviewedSince;
  readonly changes: PlanChangesView;
  /**
   * Not done and of a program that goes on: the overdue ones, the longest overdue first; then those with a forecast
   * from the status day to 90 days after it (inclusive), the earliest first.
   */
  readonly ahead: readonly AheadMilestone[];
  /** Wanted, the most overdue first; then taken and not yet carried out; then what was done since `since`. */
  readonly decisions: readonly DecisionRow[];
  /** Open ones, the greatest exposure first, at most ten; `openRiskCount` is of all. */
  readonly risks: readonly RiskOfProgram[];
  readonly openRiskCount: number;
  /** What the registers come to. */
  readonly registers: RegistersStanding;
  readonly freshness: Freshness;
  /** The plan's progress and pace, each with its inputs. */
  readonly figures: {
    readonly progress: Measure<"progress">;
    readonly plannedProgress: Measure<"plannedProgress">;
    readonly schedulePerformanceTime: Measure<"schedulePerformanceTime">;
    readonly forecastFinish: Measure<"forecastFinish">;
  };
  /** What the reader may do on this page: ask for a decision, make a pack … */
  readonly abilities: readonly Action[];
}

/**
 * From which day on changes are told, and what chose it: when the newest period closed before the status day
 * (docs/decisions/0025), the reader, or, before any period closed, the plan's start; a month before the status day for
 * whoever may not read periods. Never before the first day that history holds.
 */
export interface ReviewedSince {
  readonly day: IsoDay;
  readonly by: "lastReview" | "reader" | "planStart" | "month";
}

/** "18 programs: 11 on plan, 4 late …; one worse than last month": its figures, each with the programs it counts. */
export interface Headline {
  readonly total: number;
  /** Every status that occurs, in the order of the glossary. */
  readonly counts: readonly { readonly status: Status; readonly codes: readonly string[] }[];
  /** Against `since`: codes of programs whose status turned. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

export interface AheadMilestone {
  readonly program: ProgramRef;
  readonly milestone: MilestoneRow;
  /** Its baseline day or its forecast has passed. */
  readonly isOverdue: boolean;
  /** From the status day to the forecast; negative when it has passed. */
  readonly inWorkDays: WorkDays;
}

export interface RiskOfProgram extends OpenRisk {
  readonly program: ProgramRef | null;
  readonly milestoneName: BilingualName | null;
}

/** Counts of what the reader may read in each register, as the register itself counts it; 0 where it is empty. */
export interface RegistersStanding {
  /** Launched against planned; `overdue` have missed their planned day. */
  readonly services: Pick<LaunchCurve, "total" | "plannedByNow" | "launchedByNow" | "next"> & {
    readonly overdue: number;
  };
  /** Places that programs go to, each counted once a program. */
  readonly rollOut: RollOutCounts & { readonly overdue: number };
  /** `qiyas`: the newest overall result, in per cent; null before the first. */
  readonly kpis: {
    readonly total: number;
    readonly counts: Readonly<Record<KpiStatus, number>>;
    readonly qiyas: { readonly year: number; readonly value: number; readonly target: number | null } | null;
  };
  /** Of all programs whose money the reader may read; null where they may read none. */
  readonly budget: {
    readonly totals: BudgetTotals;
    /** Codes of at most three that are over what is planned, or spend ahead of the work. */
    readonly standingOut: readonly string[];
  } | null;
  /** `overdue`: open ones whose action was due before the status day. */
  readonly issues: { readonly open: number; readonly overdue: number };
}

/** How old the data is: the newest period that has opened by the status day, and who has not reported for it. */
export interface Freshness {
  /** Null while none has opened, and for who may not read periods (viewers): they learn of approved reports alone. */
  readonly period: PeriodRef | null;
  /** Programs by their report of the period; all 0 without one. `submitted` waits for review. */
  readonly counts: Readonly<Record<"approved" | "submitted" | "missing" | "notOwing", number>>;
  /** Owed and neither submitted nor approved. */
  readonly notReported: readonly ProgramRef[];
  /** The newest day on which the plan, or one of these programs, changed. */
  readonly lastChangeDay: IsoDay | null;
  /** Of a report of these programs, whichever period it is of. */
  readonly lastApprovalDay: IsoDay | null;
}
