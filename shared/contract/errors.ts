import type { ChangeRequestState } from "../registers/change-request-cycle.ts";
import type { CycleRefusal, PeriodState, ReportState } from "../reporting/cycle.ts";
import type { PeriodRefusal } from "../reporting/period-cycle.ts";
import type { IsoDay } from "../units.ts";
import type { RequestedChange } from "./change-requests.ts";
import type { KnownDays } from "./days.ts";
import type { ImpactItem } from "./impact.ts";
import type { PlanMoved } from "./report-review.ts";

/** One field that was refused: its path in the input, a rule code and the rule's numbers or days. No prose. */
export interface FieldProblem {
  readonly path: string;
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One value that two people changed at once. */
export interface ConflictingValue {
  readonly field: string;
  readonly mine: string | number | null;
  readonly theirs: string | number | null;
}

/** How a record moved on since it was read: both values of each field in dispute, and whose change came between. */
export interface Conflict {
  readonly currentVersion: number;
  readonly values: readonly ConflictingValue[];
  readonly changedBy: { readonly nameAr: string; readonly nameEn: string } | null;
  readonly changedOn: IsoDay | null;
}

/** The same of one of several records that were saved together. */
export interface RowConflict extends Conflict {
  readonly id: string;
}

/** Each error code with the data that its sentence needs. The client alone turns it into words. */
export interface ErrorData {
  /** No session, or it ended. */
  NOT_SIGNED_IN: Record<never, never>;
  /** E-mail and password do not fit; says no more on purpose. */
  WRONG_CREDENTIALS: Record<never, never>;
  /** Readable, but this act is not for this person. */
  FORBIDDEN: { readonly reason: string };
  /** Absent, or not for this person to know of. */
  NOT_FOUND: Record<never, never>;
  INVALID_INPUT: { readonly problems: readonly FieldProblem[] };
  /** The record moved on since it was read; both values are shown and neither is lost. */
  VERSION_CONFLICT: Conflict;
  /** Some of the records that were to be saved together moved on; none was saved. */
  ROWS_CONFLICT: { readonly rows: readonly RowConflict[] };
  THROTTLED: { readonly retryAfterSeconds: number };
  /** The database is held by another process, or the server is stopping. */
  BUSY: { readonly retryAfterSeconds: number };
  STORAGE_FULL: Record<never, never>;
  STORAGE_READ_ONLY: Record<never, never>;
  /** A file that will not be read: why, and the limit it broke. */
  FILE_REFUSED: { readonly reason: FileRefusal; readonly limit?: number };
  /** The import was applied or undone already, or the plan moved on since its preview. */
  IMPORT_STATE: { readonly state: string };
  /** Another decided the request first, or it was decided before it was taken back. */
  BASELINE_STATE: { readonly state: string };
  /** Another decided the change request first, or it was withdrawn. */
  CHANGE_REQUEST_STATE: { readonly state: ChangeRequestState };
  /** The plan moved since the change was asked for; both sides are shown, and the decider confirms what stands now. */
  REQUEST_PLAN_MOVED: { readonly items: readonly RequestedChange[] };
  /** The link would make items wait for each other in a circle. */
  LINK_CYCLE: {
    /** Each leads to the next, and the last to the first; those that the reader may not read are left out. */
    readonly path: readonly ImpactItem[];
  };
  /** A report or a period is no longer where this act would take it from. */
  REPORTING_STATE: {
    readonly state: ReportState | PeriodState;
    readonly reason: CycleRefusal | PeriodRefusal;
  };
  /** The plan moved since the report's claims were made; both sides are shown, and the reviewer says which stands. */
  PLAN_MOVED: { readonly items: readonly PlanMoved[] };
  /** History does not hold the day that was asked for: it lies before the first one or after today. */
  DAY_NOT_KNOWN: KnownDays;
  /** A defect of ours; `incidentId` is in the log. */
  INTERNAL: { readonly incidentId: string };
}

export type ErrorCode = keyof ErrorData;

export type FileRefusal =
  | "tooLarge"
  | "unpacksTooLarge"
  | "tooManyEntries"
  | "tooManyRows"
  | "tooManyColumns"
  | "notASpreadsheet"
  | "damaged"
  | "tooSlow"
  | "noKnownHeadings"
  | "notEvidence"
  | "empty";

/** What travels in tRPC's `error.data.masar`. */
export type WireError = {
  [Code in ErrorCode]: { readonly code: Code; readonly data: ErrorData[Code] };
}[ErrorCode];
