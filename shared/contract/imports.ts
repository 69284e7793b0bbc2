import { z } from "zod";
import { LANGUAGES } from "../i18n/languages.ts";
import type { IsoDay } from "../units.ts";
import type { ROW_KINDS } from "./import-kinds.ts";
import type { BilingualName } from "./names.ts";
import { REASON_CODES } from "./reason-codes.ts";

export type RowKind = (typeof ROW_KINDS)[number];

/** What a column of a portfolio file can hold. `name` is a name whose language its letters tell. */
export const IMPORT_FIELDS = [
  "kind",
  "code",
  "programCode",
  "workstream",
  "name",
  "nameAr",
  "nameEn",
  "summaryAr",
  "summaryEn",
  "departmentAr",
  "departmentEn",
  "ownerEmail",
  "startDay",
  "finishDay",
  "baselineStartDay",
  "baselineDay",
  "forecastDay",
  "actualStartDay",
  "actualDay",
  "weightPoints",
  "progressPercent",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Why a value keeps the file from being imported (error), or was read with a remark (warning). */
export type ImportProblemCode =
  | "formulaCell"
  | "errorCell"
  | "notText"
  | "notADay"
  | "noSuchDay"
  | "calendarMismatch"
  | "dayOutOfRange"
  | "notAWholeNumber"
  | "numberOutOfRange"
  | "ambiguousPercent"
  | "tooLong"
  | "unknownKind"
  | "missingKind"
  | "missingCode"
  | "missingName"
  | "missingProgram"
  | "missingWorkstream"
  | "missingDay"
  | "unknownProgram"
  | "unknownWorkstream"
  | "ambiguousWorkstream"
  | "duplicateRow"
  | "otherKind"
  | "finishBeforeStart"
  | "actualAfterStatusDay"
  | "beforePlan"
  | "farPastPlan"
  | "doneNeedsActual"
  | "actualNeedsFullProgress"
  | "unknownPerson"
  | "baselineFrozen"
  | "outsidePlan"
  | "timeDropped"
  | "invisibleCharactersRemoved";

/** One finding, at its cell. `value` is what the file holds there. */
export interface ImportProblem {
  readonly severity: "error" | "warning";
  readonly code: ImportProblemCode;
  readonly sheet: string;
  /** 1 is the first row, as the spreadsheet numbers it. */
  readonly row: number;
  /** The spreadsheet's letter, `A` …; null when the whole row is meant. */
  readonly column: string | null;
  readonly heading: string | null;
  readonly field: ImportField | null;
  readonly value: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Why values have no place in the plan. */
export type UnplacedReason =
  | "unknownHeading"
  | "repeatedHeading"
  | "noHeading"
  | "aboveHeadings"
  | "unknownSheet"
  | "notForThisKind"
  | "toldOnly"
  | "unknownPerson"
  | "baselineFrozen";

/** Values of one column that are not imported, and why. `count` is exact; `cells` may be the first of them. */
export interface UnplacedValues {
  readonly reason: UnplacedReason;
  readonly sheet: string;
  readonly column: string;
  readonly heading: string | null;
  readonly count: number;
  readonly cells: readonly { readonly row: number; readonly value: string }[];
}

export type FieldValue = string | number | null;

/** One value that the import sets, beside what the plan holds now. */
export interface FieldDifference {
  readonly field: ImportField;
  readonly column: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** One row of the file that creates or changes a record. */
export interface ImportRow extends BilingualName {
  readonly sheet: string;
  readonly row: number;
  readonly kind: RowKind;
  readonly code: string;
  readonly programCode: string | null;
  readonly change: "create" | "update" | "unchanged";
  readonly differences: readonly FieldDifference[];
}

export interface ChangeCounts {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
}

/** What was found of one sheet: its heading row (null when none was known) and its columns. */
export interface ImportSheet {
  readonly name: string;
  readonly headingRow: number | null;
  readonly rowCount: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly field: ImportField | null;
  }[];
}

export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "windows-1252";

export type ImportState = "previewed" | "applied" | "undone";

/** A file that was read, with who did what to it and when. */
export interface ImportSummary {
  readonly batchId: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdBy: BilingualName | null;
  /** Instants, UTC. */
  readonly createdAt: string;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
}

/** What applying a file would do, or did. Lists are cut at their limit; the counts are whole. */
export interface ImportPreview extends ImportSummary {
  readonly counts: Readonly<Record<RowKind, ChangeCounts>>;
  readonly errorCount: number;
  readonly warningCount: number;
  /** Values, not columns. */
  readonly unplacedCount: number;
  readonly format: "xlsx" | "csv";
  /** Null for .xlsx, which says its own. */
  readonly encoding: FileEncoding | null;
  readonly sheets: readonly ImportSheet[];
  /** Whether days of records already in the plan would move, so that applying asks for a reason. */
  readonly needsReason: boolean;
  /** Records that the first baseline would freeze; 0 when the file sets none. */
  readonly baselineItemCount: number;
  /** The plan's first and last day, both inclusive, when the first portfolio sets them; else null. */
  readonly planWindow: { readonly startDay: IsoDay; readonly finishDay: IsoDay } | null;
  readonly canApply: boolean;
  readonly problems: readonly ImportProblem[];
  readonly unplaced: readonly UnplacedValues[];
  /** Rows that create or change something; `changedRowCount` of them in all. */
  readonly rows: readonly ImportRow[];
  readonly changedRowCount: number;
}

const batchId = z.string().min(1).max(64);

export const importBatchInput = z.object({ batchId });

/** A file as it travels: base64 in JSON, which no other site's form can send. */
export const importFileInput = z.object({
  fileName: z.string().min(1).max(255),
  base64: z.string().max(14_000_000),
});

export const importRowsInput = z.object({ batchId, offset: z.number().int().min(0).max(100_000) });

export const importApplyInput = z.object({
  batchId,
  reasonCode: z.enum(REASON_CODES).optional(),
  note: z.string().max(2_000).default(""),
});

export const importTemplateInput = z.object({
  language: z.enum(LANGUAGES),
  format: z.enum(["xlsx", "csv"]),
  /** The empty template, or the plan as it stands in the template's form. */
  content: z.enum(["template", "plan"]).default("template"),
});

export type ImportTemplateInput = z.input<typeof importTemplateInput>;

/** A file to save. */
export interface FileView {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** A record that moved on after the import, so that undoing it would lose somebody's work. */
export interface ChangedSince extends BilingualName {
  readonly kind: string;
  readonly code: string;
  readonly changedOn: IsoDay | null;
}

/** Undone, or refused with the records that changed since. */
export type UndoResult =
  | { readonly isUndone: true; readonly import: ImportSummary }
  | { readonly isUndone: false; readonly changedSince: readonly ChangedSince[] };
