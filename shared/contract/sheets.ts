import { z } from "zod";
import { LANGUAGES } from "../i18n/languages.ts";
import {
  type CellValue,
  type CellValues,
  MOST_SHEET_ROWS,
  SHEET_KEYS,
  type SheetKey,
} from "../registers/sheets/sheet.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay } from "../units.ts";
import { asAtInput } from "./days.ts";
import type { FieldProblem } from "./errors.ts";
import { type FileEncoding, importFileInput, type UnplacedValues } from "./imports.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { ActDone } from "./undo.ts";

/**
 * Registers as sheets (docs/decisions/0035). The columns of each stand in shared/registers/sheets/sheets.ts (`SHEETS`),
 * which brings no zod; headings and words of closed sets in the catalogue `sheets`. A cell travels as the text that was
 * typed, pasted or read from a file, and one reader (shared/registers/sheets/read-cell.ts) understands it on both
 * sides. What is saved is one act, all of its rows or none, and `history.undo` takes it back.
 */

const key = z.string().min(1).max(64);
const sheet = z.enum(SHEET_KEYS);

/** Which rows: of one program by its code, and those whose cells are one of the given values (`{ riskState: ["open"] }`). */
const filterShape = {
  program: key.optional(),
  where: z.record(key, z.array(z.string().max(300)).max(50)).optional(),
  /** Found in any text of the row, as search compares it. */
  text: z.string().max(200).optional(),
};

/** `sheets.rows`; the filter is applied by `keepsRow` (shared/registers/sheets/filter.ts), which the client may use as well. */
export const sheetRowsInput = asAtInput.extend({ sheet, ...filterShape });

export type SheetRowsInput = z.output<typeof sheetRowsInput>;

/** A row as it was typed: a known one by the id and version that were read, a new one without. Cells left out stay. */
const typedRow = z.object({
  id: key.nullable(),
  version: z.number().int().positive().nullable(),
  cells: z.record(key, z.string().max(4_000)),
});

export type TypedRow = z.output<typeof typedRow>;

const typedRows = { sheet, rows: z.array(typedRow).min(1).max(MOST_SHEET_ROWS) };

/** `sheets.preview`: what saving these rows would do and what keeps it from being done; nothing is written. */
export const sheetPreviewInput = z.object(typedRows);

export type SheetPreviewInput = z.output<typeof sheetPreviewInput>;

/** `sheets.save`: the same, and kept when no row is refused. The note stands in history with the act. */
export const sheetSaveInput = z.object({
  ...typedRows,
  note: z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000)).default(""),
});

export type SheetSaveInput = z.output<typeof sheetSaveInput>;

/** `sheets.importFile`: reads a file and previews it; `sheets.save` with `rows` of the answer applies it. */
export const sheetImportInput = importFileInput.extend({ sheet });

export type SheetImportInput = z.output<typeof sheetImportInput>;

/** `sheets.export`: the rows of a filter, or the empty template, as a file that `sheets.importFile` reads back unchanged. */
export const sheetExportInput = asAtInput.extend({
  sheet,
  ...filterShape,
  format: z.enum(["xlsx", "csv"]),
  language: z.enum(LANGUAGES),
  content: z.enum(["rows", "template"]).default("rows"),
});

export type SheetExportInput = z.output<typeof sheetExportInput>;

/** A row of a register. */
export interface SheetRow {
  readonly id: string;
  readonly version: number;
  readonly cells: CellValues;
  /** Whether the reader may now change what its columns let anybody change (`editing: "always"`). */
  readonly isEditable: boolean;
}

/** What cells of a kind may name; empty where the sheet has no such column. Each `value` is what the cell then holds. */
export interface SheetChoices {
  /** Those that the reader reads, in the plan's order. */
  readonly programs: readonly ProgramRef[];
  readonly milestones: readonly (NamedValue & { readonly program: string })[];
  readonly places: readonly NamedValue[];
  /** By e-mail for who may save the sheet; for all others those whom rows name, by a key that says nothing. */
  readonly people: readonly NamedValue[];
  /** Services, indicators or risks that `service`, `kpi` or `ofRisk` may name, each of its program's code. */
  readonly entries: readonly (NamedValue & { readonly program: string | null })[];
}

export interface NamedValue extends BilingualName {
  readonly value: string;
}

/** `sheets.rows`: the register's rows in its own order. */
export interface SheetView {
  readonly statusDay: IsoDay;
  readonly sheet: SheetKey;
  readonly rows: readonly SheetRow[];
  readonly choices: SheetChoices;
  /** Codes of the programs that the reader may add rows of, and whether of the whole plan; null: of none, or of a past day. */
  readonly adding: { readonly programs: readonly string[]; readonly isWholePlanOffered: boolean } | null;
}

/** What a row comes to. `refused`: it has problems, so that nothing can be saved. */
export type RowChange = "create" | "update" | "unchanged" | "refused";

export interface CellDifference {
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Why a row is refused: `path` is the key of its column, or "" for the whole row. Rules that every sheet knows are in
 * shared/registers/sheets/problems.ts; the others are the register's own, and `sheetProblem` (shared/i18n) says both.
 */
export type RowProblem = FieldProblem;

export interface RowPreview extends BilingualName {
  /** Its place in what was sent, from 0. */
  readonly index: number;
  /** Null of a new one. */
  readonly id: string | null;
  /** Code, or what else its key columns hold ("CT-1 · JED"); empty of a new one that has none. */
  readonly label: string;
  readonly change: RowChange;
  readonly differences: readonly CellDifference[];
  readonly problems: readonly RowProblem[];
}

/** `sheets.preview`: one line for each row, in the order of sending. */
export interface SheetPreview {
  readonly sheet: SheetKey;
  readonly rows: readonly RowPreview[];
  readonly counts: Readonly<Record<RowChange, number>>;
  /** No row is refused, and one at least changes something. */
  readonly canSave: boolean;
}

/** `sheets.save`: kept as one act, `actSeq` for `history.undo`; or refused, and nothing was written. */
export type SheetSaved =
  | (ActDone & { readonly isSaved: true; readonly counts: SheetPreview["counts"] })
  | { readonly isSaved: false; readonly preview: SheetPreview };

/** `sheets.importFile`: a file that was read, what it would do, and what of it has no place. */
export interface SheetImport {
  readonly fileName: string;
  readonly format: "xlsx" | "csv";
  /** Null for .xlsx, which says its own. */
  readonly encoding: FileEncoding | null;
  readonly columns: readonly SheetFileColumn[];
  readonly unplaced: readonly UnplacedValues[];
  readonly preview: SheetPreview;
  /** What `sheets.save` is sent; `rows[i]` is `preview.rows[i]`. A row that somebody changes until then is refused there. */
  readonly rows: readonly TypedRow[];
  /** Where `rows[i]` stands in the file, as the spreadsheet numbers it. */
  readonly fileRows: readonly number[];
}

export interface SheetFileColumn {
  /** The spreadsheet's letters. */
  readonly letters: string;
  readonly heading: string;
  /** The key of the sheet's column; null when the heading is unknown or repeats another. */
  readonly column: string | null;
}
