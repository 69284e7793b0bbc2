import { z } from "zod";
import { CLAIMS, REPORT_FIELDS } from "../reporting/content.ts";
import type { ReportState } from "../reporting/cycle.ts";
import { isoDay } from "./days.ts";
import type { FieldProblem } from "./errors.ts";
import { REASON_CODES } from "./reason-codes.ts";
import type { ReportActRef } from "./report-parts.ts";

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
  /** Also moves the forecasts that the claims push, in the same transaction, with the reason `dependency`. */
  movesDependants: z.boolean().default(false),
});

export type ReportApproveInput = z.input<typeof reportApproveInput>;

/** `reports.chase`: told by notification and mail, once a day whoever asks. */
export const reportChaseInput = z.object({ id });

export type ReportChaseInput = z.output<typeof reportChaseInput>;

/** `reports.chaseAll`: the same of several; those whose turn it is no more are passed over. */
export const reportsChaseInput = z.object({ ids: z.array(id).min(1).max(200) });

export type ReportsChaseInput = z.output<typeof reportsChaseInput>;

/** Answer of `reports.chaseAll`: of how many reports somebody was told now. */
export interface ReportsChased {
  readonly chasedCount: number;
}

/** Answer of `reports.chase`. */
export interface ReportChased {
  /** How many were told now; 0 when all were told today already, or nobody answers for the program. */
  readonly toldCount: number;
  /** When they were told last; null when never. */
  readonly lastChased: ReportActRef | null;
}

/** `reports.queue` and `reports.desk`: the open period, else the one that closed last, when none is named. */
export const reportPeriodInput = z.object({ periodId: id.optional() });

export type ReportPeriodInput = z.output<typeof reportPeriodInput>;

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
