import type { Action } from "../permissions/actions.ts";
import type { Measure } from "../progress/measure.ts";
import type { ReportState } from "../reporting/cycle.ts";
import type { Divergence } from "../reporting/divergence.ts";
import type { NotOwing } from "../reporting/owing.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { PeriodRef } from "./periods.ts";
import type { ReportActRef, ReportMilestone, ReportProgram } from "./report-parts.ts";
import type { PersonRef } from "./roadmap.ts";

/** `reports.desk`: a period at a glance, of the programs that the reader may read. */
export interface ReportingDesk {
  readonly statusDay: IsoDay;
  readonly revision: number;
  /** Null when there are no periods, or the first has not opened yet. */
  readonly period: (PeriodRef & { readonly version: number; readonly abilities: readonly Action[] }) | null;
  readonly previousPeriodId: string | null;
  /** The one after it that has opened. */
  readonly nextPeriodId: string | null;
  /** Working days until it closes; negative when that day has passed. */
  readonly closesInWorkDays: WorkDays | null;
  /** One a program, in the plan's order. */
  readonly tiles: readonly DeskTile[];
  readonly counts: Readonly<Record<DeskState, number>>;
  /** Of all periods up to today, the product's measure. */
  readonly timeliness: Measure<"reportTimeliness">;
  /** Not done and due within 90 days, the earliest first. */
  readonly upcoming: readonly DeskMilestone[];
  /** Past their baseline day and not done, the oldest first. */
  readonly overdue: readonly DeskMilestone[];
}

/** A report's state, or that none is owed. `draft` and `missing` are who has not reported. */
export type DeskState = ReportState | "notOwing";

export interface DeskTile {
  readonly program: ReportProgram;
  readonly workstreamId: string;
  readonly owner: PersonRef | null;
  readonly state: DeskState;
  /** Null when the report is owed. */
  readonly notOwing: NotOwing | null;
  /** Null when there is no report, or the reader may not open it. */
  readonly reportId: string | null;
  readonly confidence: number | null;
  /** Null unless submitted or approved. */
  readonly divergence: Divergence | null;
  readonly submittedDay: IsoDay | null;
  readonly approvedDay: IsoDay | null;
  /** Working days past the closing day, of the approval or while it is missing; 0 when in time. */
  readonly lateWorkDays: WorkDays;
  /** When its owner and deputies were chased for it last; null when never. */
  readonly lastChased: ReportActRef | null;
  /** `report.chase` when the reader may do it now. */
  readonly abilities: readonly Action[];
  /** Of this program's reports of all periods up to today. */
  readonly timeliness: Measure<"reportTimeliness">;
}

export interface DeskMilestone extends ReportMilestone {
  readonly programCode: string;
  /** From today to the forecast; negative when it has passed. */
  readonly inWorkDays: WorkDays;
}
