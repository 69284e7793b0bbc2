import type { IsoDay } from "../units.ts";

/** What an owner can say of a milestone. */
export const CLAIMS = ["done", "onDate", "newForecast"] as const;

export type Claim = (typeof CLAIMS)[number];

/** Delivery confidence from highly likely (5) to appears unachievable (1); definitions in `shared/i18n`. */
export const CONFIDENCE_LEVELS = [5, 4, 3, 2, 1] as const;

export type Confidence = (typeof CONFIDENCE_LEVELS)[number];

/** Fields of a report itself, as notes of the PMO and problems name them. */
export const REPORT_FIELDS = ["confidence", "achievements", "nextSteps", "decisionsText"] as const;

export type ReportField = (typeof REPORT_FIELDS)[number];

/** What a report says of one milestone. A draft may still lack the day or the reason that its claim needs. */
export interface EntryContent {
  readonly itemId: string;
  readonly claim: Claim;
  /** Done: the actual day. New forecast: the day expected now. Still on date: the forecast that is confirmed. */
  readonly day: IsoDay | null;
  readonly reasonCode: string | null;
  readonly note: string;
  /** Where what is done can be looked at; empty when there is no link. */
  readonly evidenceLink: string;
}

/** All that an owner says in a report. */
export interface ReportContent {
  /** Null until claimed. */
  readonly confidence: number | null;
  readonly achievements: string;
  readonly nextSteps: string;
  readonly decisionsText: string;
  readonly touchedRiskIds: readonly string[];
  /** One a milestone that was answered. */
  readonly entries: readonly EntryContent[];
}
