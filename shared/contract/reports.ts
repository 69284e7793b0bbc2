import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { Measure } from "../progress/measure.ts";
import type { StatusVerdict } from "../progress/status.ts";
import { CLAIMS, type Claim, REPORT_FIELDS, type ReportContent } from "../reporting/content.ts";
import type { ReportState } from "../reporting/cycle.ts";
import type { Divergence } from "../reporting/divergence.ts";
import type { DueReason } from "../reporting/due.ts";
import type { NotOwing } from "../reporting/owing.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { isoDay } from "./days.ts";
import type { FieldProblem } from "./errors.ts";
import type { BilingualName } from "./names.ts";
import type { PeriodRef } from "./periods.ts";
import { REASON_CODES } from "./reason-codes.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const text = z.string().max(4_000);
const note = z.string().trim().max(2_000);
/** Only what a browser may open: a link is shown to other people. Empty is no link. */
const link = z
  .string()
  .trim()
  .max(2_000)
  .refine((value) => value === "" || /^https?:\/\/\S+$/i.test(value), { error: "wrongFormat" });

/** What is said of one milestone, whole; `claim: null` takes the answer back. */
const entryInput = z.discriminatedUnion("claim", [
  z.object({
    itemId: id,
    claim: z.enum(CLAIMS),
    day: isoDay.nullable().default(null),
    reasonCode: z.enum(REASON_CODES).nullable().default(null),
    note: note.default(""),
    evidenceLink: link.default(""),
  }),
  z.object({ itemId: id, claim: z.null() }),
]);

export type ReportEntryInput = z.input<typeof entryInput>;

/**
 * `reports.save`: the fields that changed, each whole; what is left out stays. Takes anything half-typed (a new forecast
 * without its reason): `ReportSaved.problems` says what is still to do. `version` is the one that was read; a newer one
 * is a VERSION_CONFLICT whose `values` are the fields of this change that now stand otherwise (`nextSteps`,
 * `entries.ITEM.day`, …). Without such values nothing collides: read again and send the same change.
 */
export const reportSaveInput = z.object({
  id,
  version,
  confidence: z.number().int().min(1).max(5).nullable().optional(),
  achievements: text.optional(),
  nextSteps: text.optional(),
  decisionsText: text.optional(),
  touchedRiskIds: z.array(id).max(100).optional(),
  entries: z.array(entryInput).max(200).optional(),
});

export type ReportSaveInput = z.input<typeof reportSaveInput>;

/** `reports.submit`: all of it as it was last saved. INVALID_INPUT names every field that keeps it from being submitted. */
export const reportSubmitInput = z.object({ id, version });

export type ReportSubmitInput = z.output<typeof reportSubmitInput>;

/** `reports.read`, `reports.edit` and `reports.review`. */
export const reportIdInput = z.object({ id });

export type ReportIdInput = z.output<typeof reportIdInput>;

/** `reports.removeEvidence`. */
export const evidenceRemoveInput = z.object({ id });

export type EvidenceRemoveInput = z.output<typeof evidenceRemoveInput>;

/** `reports.return`: a note on the whole, or on at least one field. */
export const reportReturnInput = z.object({
  id,
  version,
  note: note.default(""),
  fields: z
    .array(z.object({ field: z.enum(REPORT_FIELDS), note: note.min(1) }))
    .max(REPORT_FIELDS.length)
    .default([]),
  entries: z
    .array(z.object({ itemId: id, note: note.min(1) }))
    .max(200)
    .default([]),
});

export type ReportReturnInput = z.input<typeof reportReturnInput>;

/**
 * `reports.approve`: takes the claims into the plan. Where the plan moved since a claim was made, the reviewer confirms
 * what they saw of it and which of the two stands; otherwise, or when it has moved again, PLAN_MOVED shows both sides.
 */
export const reportApproveInput = z.object({
  id,
  version,
  note: note.default(""),
  confirmed: z
    .array(
      z.object({
        itemId: id,
        /** The plan's days as they were shown. */
        forecastDay: isoDay,
        actualDay: isoDay.nullable(),
        stands: z.enum(["claim", "plan"]),
      }),
    )
    .max(200)
    .default([]),
});

export type ReportApproveInput = z.input<typeof reportApproveInput>;

/** `reports.queue` and `reports.desk`: the open period, else the one that closed last, when none is named. */
export const reportPeriodInput = z.object({ periodId: id.optional() });

export type ReportPeriodInput = z.output<typeof reportPeriodInput>;

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

// ---------------------------------------------------------------- the owner

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
  readonly fields: readonly { readonly field: (typeof REPORT_FIELDS)[number]; readonly note: string }[];
  readonly entries: readonly { readonly itemId: string; readonly note: string }[];
}

/** Answer of `reports.save`. */
export interface ReportSaved {
  readonly version: number;
  readonly saved: ReportActRef | null;
  readonly problems: readonly FieldProblem[];
}

/** Answer of `reports.submit`, `reports.return` and `reports.approve`. */
export interface ReportMoved {
  readonly id: string;
  readonly version: number;
  readonly state: ReportState;
  /** Of the plan after it. */
  readonly revision: number;
}

// ---------------------------------------------------------------- readers

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

// ---------------------------------------------------------------- the PMO

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
  /** Of this program's reports of all periods up to today. */
  readonly timeliness: Measure<"reportTimeliness">;
}

export interface DeskMilestone extends ReportMilestone {
  readonly programCode: string;
  /** From today to the forecast; negative when it has passed. */
  readonly inWorkDays: WorkDays;
}
