import type { Claim, ReportContent } from "../reporting/content.ts";
import type { Divergence } from "../reporting/divergence.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import type {
  EvidenceRef,
  LastReport,
  ReportActRef,
  ReportHead,
  ReportMilestone,
  ReportStep,
  ReturnedNotes,
  RiskRef,
} from "./report-parts.ts";

/** `reports.queue`: what waits for review, the greatest conflict first, then who submitted first. */
export interface ReviewQueue {
  readonly period: PeriodRef | null;
  readonly reports: readonly QueuedReport[];
}

export interface QueuedReport extends ReportHead {
  readonly confidence: number | null;
  readonly divergence: Divergence;
  readonly submitted: ReportActRef;
  /** How many milestones are said to be done, and to get a new forecast. */
  readonly doneCount: number;
  readonly newForecastCount: number;
  /** The plan moved since a claim was made. */
  readonly hasPlanMoved: boolean;
  /** It came back before and was submitted anew. */
  readonly isResubmitted: boolean;
}

/** `reports.review`: a report beside the last approved one of its program. */
export interface ReportReview extends ReportHead {
  readonly divergence: Divergence;
  readonly content: ReportContent;
  /** The last approved report of an earlier period; null when there is none. */
  readonly last: LastReport | null;
  /** Those that change something in the plan first, then in the plan's order. */
  readonly entries: readonly ReviewedEntry[];
  /** Asked about in this period and not answered: only while the report is not submitted, or came back. */
  readonly unanswered: readonly ReportMilestone[];
  readonly risks: readonly RiskRef[];
  readonly evidence: readonly EvidenceRef[];
  readonly returned: ReturnedNotes | null;
  readonly steps: readonly ReportStep[];
}

/** What is said of one milestone beside what was said last and what the plan says now. */
export interface ReviewedEntry {
  readonly milestone: ReportMilestone;
  readonly claim: Claim;
  readonly day: IsoDay | null;
  readonly reasonCode: string | null;
  readonly note: string;
  readonly evidenceLink: string;
  /** What the last approved report said of it; null when nothing. */
  readonly lastClaim: { readonly claim: Claim; readonly day: IsoDay | null } | null;
  /** From the plan's forecast to the claimed day; null when the claim moves no forecast. */
  readonly byWorkDays: WorkDays | null;
  /** Whether approval changes the plan by it. */
  readonly changesPlan: boolean;
  /** The plan moved since the claim was made; `reports.approve` then asks to confirm it. */
  readonly moved: PlanMoved | null;
}

/** A milestone that the plan moved since a claim was made of it; in the error PLAN_MOVED and in reviews. */
export interface PlanMoved extends BilingualName {
  readonly itemId: string;
  readonly code: string;
  /** What the plan said when the claim was made. */
  readonly seenForecastDay: IsoDay;
  readonly seenActualDay: IsoDay | null;
  /** What it says now. */
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
  readonly claim: Claim;
  readonly claimedDay: IsoDay | null;
  /** Who moved it last; null when history does not know. */
  readonly changedBy: BilingualName | null;
  readonly changedOn: IsoDay | null;
}
