import type { Action } from "../permissions/actions.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { ReportField } from "../reporting/content.ts";
import type { ReportState } from "../reporting/cycle.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import type { PersonRef } from "./roadmap.ts";

/** A program as reports name it. */
export interface ReportProgram extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Computed for today. */
  readonly status: StatusVerdict;
}

/** A milestone as the plan now has it. */
export interface ReportMilestone extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly baselineDay: IsoDay | null;
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
  readonly status: StatusVerdict;
  /** For `milestones.impact` and direct edits. */
  readonly version: number;
}

/** A file that was brought as evidence: `GET /api/evidence/ID` is the file itself. */
export interface EvidenceRef {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

export interface RiskRef extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Probability times impact, 1 to 25. */
  readonly exposure: number;
}

/** A launch or a place that a register promises by a day. */
export interface PromisedRef extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly plannedDay: IsoDay;
  /** Null while it is not done. */
  readonly doneDay: IsoDay | null;
  readonly isOverdue: boolean;
}

/** Who did something to a report, and when. */
export interface ReportActRef {
  /** Null when the product itself acted. */
  readonly by: PersonRef | null;
  /** UTC, ISO. */
  readonly at: string;
  readonly day: IsoDay;
}

/** One step of a report through its states, oldest first where they are listed. */
export interface ReportStep extends ReportActRef {
  readonly fromState: ReportState;
  readonly toState: ReportState;
  readonly note: string;
}

/** What every view of one report begins with. */
export interface ReportHead {
  readonly id: string;
  readonly version: number;
  readonly state: ReportState;
  readonly period: PeriodRef;
  readonly program: ReportProgram;
  readonly statusDay: IsoDay;
  /** Of `report.draft`, `report.submit`, `report.return`, `report.approve`: what the reader may do as it now stands. */
  readonly abilities: readonly Action[];
}

export interface LastReport {
  readonly id: string;
  readonly period: PeriodRef;
  readonly state: ReportState;
  readonly confidence: number | null;
  readonly achievements: string;
  readonly nextSteps: string;
  readonly decisionsText: string;
}

/** Notes of the PMO at the fields that they are about. */
export interface ReturnedNotes extends ReportActRef {
  /** On the whole; may be empty. */
  readonly note: string;
  readonly fields: readonly { readonly field: ReportField; readonly note: string }[];
  readonly entries: readonly { readonly itemId: string; readonly note: string }[];
}
