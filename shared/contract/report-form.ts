import type { Claim, ReportContent } from "../reporting/content.ts";
import type { DueReason } from "../reporting/due.ts";
import type { NotOwing } from "../reporting/owing.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { FieldProblem } from "./errors.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import type {
  EvidenceRef,
  LastReport,
  PromisedRef,
  ReportActRef,
  ReportHead,
  ReportMilestone,
  ReportStep,
  ReturnedNotes,
  RiskRef,
} from "./report-parts.ts";

/** `reports.current`: what the reader has to report on now. */
export interface CurrentReports {
  readonly statusDay: IsoDay;
  /** Of every open period, those that still have to be submitted first, then by closing day and program. */
  readonly reports: readonly CurrentReport[];
  /** Programs of theirs that owe no report in the open period, and why. */
  readonly notOwing: readonly NotOwingProgram[];
  /** The period that opens next; null when there is none. */
  readonly nextPeriod: PeriodRef | null;
}

export interface NotOwingProgram extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly reason: NotOwing;
}

/** A report in the list of what there is to do. */
export interface CurrentReport extends ReportHead {
  /** How many milestones it asks about, and how many of them are answered. */
  readonly askedCount: number;
  readonly answeredCount: number;
  /** Working days until it closes; negative when that day has passed. */
  readonly closesInWorkDays: WorkDays;
  readonly saved: ReportActRef | null;
}

/** `reports.edit`: everything of the owner's form. Also the fresh state after VERSION_CONFLICT. */
export interface ReportForm extends ReportHead {
  /** As it would be submitted. */
  readonly content: ReportContent;
  /** Nothing was saved yet: `content` is what the plan and the last report offer. The first save or submit keeps it. */
  readonly isPrefilled: boolean;
  /** The milestones to ask about, most urgent first; then those that came back with a note, or were answered besides. */
  readonly asked: readonly AskedMilestone[];
  /** The program's other milestones that are not done: the owner may say something of them too. */
  readonly others: readonly ReportMilestone[];
  /** The program's open risks, the gravest first. */
  readonly risks: readonly RiskRef[];
  /** What registers promise by the end of the period; read only, the earliest first. */
  readonly promised: {
    readonly services: readonly PromisedRef[];
    readonly places: readonly PromisedRef[];
  };
  readonly evidence: readonly EvidenceRef[];
  /** The last report of an earlier period, for what was said then; null when there is none. */
  readonly last: LastReport | null;
  /** Null unless the report came back. Notes stay until it is submitted again. */
  readonly returned: ReturnedNotes | null;
  /** What keeps it from being submitted: `confidence`, `entries.ITEM`, `entries.ITEM.day`, … */
  readonly problems: readonly FieldProblem[];
  readonly saved: ReportActRef | null;
  readonly steps: readonly ReportStep[];
}

export interface AskedMilestone {
  readonly milestone: ReportMilestone;
  /** Null when the report does not ask, but the owner answered or the PMO noted something. */
  readonly reason: DueReason | null;
  /** Working days from today to the day that made it due; negative when that has passed. */
  readonly inWorkDays: WorkDays | null;
  /** Must be answered before the report can be submitted. */
  readonly isRequired: boolean;
  /** What one tap may answer; null where the owner has to say what happened. */
  readonly suggestion: Claim | null;
  /** What the last report said of it; null when nothing. */
  readonly lastClaim: { readonly claim: Claim; readonly day: IsoDay | null } | null;
}

/** `reports.read`: the report as its reader sees it; for its owner the preview before it is submitted. */
export interface ReportDocument extends ReportHead {
  readonly content: ReportContent;
  /** Every milestone in `content.entries`, in the plan's order. */
  readonly milestones: readonly ReportMilestone[];
  /** The risks in `content.touchedRiskIds`. */
  readonly risks: readonly RiskRef[];
  readonly evidence: readonly EvidenceRef[];
  readonly submitted: ReportActRef | null;
  readonly approved: ReportActRef | null;
}
