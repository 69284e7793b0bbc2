import type { ChoiceSet } from "./choices.ts";

/** The registers that are shown, edited, brought in and taken out as sheets; some have more than one. */
export const SHEET_KEYS = [
  "risks",
  "issues",
  "decisions",
  "changeRequests",
  "eServices",
  "eServiceUse",
  "rollOut",
  "kpis",
  "kpiTargets",
  "kpiValues",
  "budget",
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/**
 * When people may set a cell of the column: at any time, only in a row that is new, or never, since it is computed,
 * given by the register, or moved by an act of its own.
 */
export type Editing = "always" | "new" | "never";

/** What a column holds. Its heading stands under `sheets.columns.KEY` in the catalogues. */
export interface ColumnBase {
  readonly key: string;
  /** Whether a new row must have it, and a known one may not be without. */
  readonly isRequired: boolean;
  readonly editing: Editing;
  /** Whether it tells, alone or with others, which entry a row is about. */
  readonly isKey: boolean;
}

export type ColumnKind =
  | { readonly kind: "text" | "longText"; readonly maxLength: number }
  | { readonly kind: "day" }
  /** Written as its first day. */
  | { readonly kind: "month" }
  | { readonly kind: "wholeNumber" | "decimal"; readonly min: number; readonly max: number }
  /** Typed in riyals, kept in whole halalas. */
  | { readonly kind: "money" }
  | { readonly kind: "choice"; readonly set: ChoiceSet }
  /** A program by its code; where it is not required, empty is the whole plan. */
  | { readonly kind: "program" }
  /** A milestone of the row's program, by its code. */
  | { readonly kind: "milestone" }
  | { readonly kind: "place" }
  /** A person by their e-mail. */
  | { readonly kind: "person" }
  /** Of the entry itself, or of one in another register. */
  | { readonly kind: "code" };

export type SheetColumn = ColumnBase & ColumnKind;

/** One register as a table of columns: for the grid, for files, and for what is read from either. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  /** Whether rows may be added through it, and whether known ones may be changed. */
  readonly isAdding: boolean;
  readonly isChanging: boolean;
}

/** What a cell holds: codes, e-mails, words of closed sets and ISO days as text; halalas, scores and figures as numbers. */
export type CellValue = string | number | null;

/** A row's cells by the keys of their columns. */
export type CellValues = Readonly<Record<string, CellValue>>;

/** Most rows of a sheet that are previewed or saved together. */
export const MOST_SHEET_ROWS = 1_000;
