import type { ColumnBase, ColumnKind, SheetColumn } from "./sheet.ts";

/** A column that people set at any time and may leave empty. */
export function column(key: string, kind: ColumnKind): SheetColumn {
  return { key, ...kind, isRequired: false, editing: "always", isKey: false };
}

/** One that every entry has. */
export function required(key: string, kind: ColumnKind, than: Partial<ColumnBase> = {}): SheetColumn {
  return { ...column(key, kind), isRequired: true, ...than };
}

/** One that is set with a new row and stays. */
export function onlyNew(key: string, kind: ColumnKind, than: Partial<ColumnBase> = {}): SheetColumn {
  return { ...column(key, kind), editing: "new", ...than };
}

/** One that only tells. */
export function told(key: string, kind: ColumnKind): SheetColumn {
  return { ...column(key, kind), editing: "never" };
}

/** The code that the register gives an entry: a known row is found by it, and a new one has none. */
export const OWN_CODE: SheetColumn = { ...told("code", { kind: "code" }), isKey: true };

const NAME = { kind: "text", maxLength: 300 } as const;

/** A name in both languages; the register's own rule asks for one of the two. */
export const NAMES: readonly SheetColumn[] = [column("nameAr", NAME), column("nameEn", NAME)];

export const LONG_TEXT = { kind: "longText", maxLength: 2_000 } as const;

export const SCORE = { kind: "wholeNumber", min: 1, max: 5 } as const;

/** What an indicator may reach. */
export const FIGURE = { kind: "decimal", min: -1e12, max: 1e12 } as const;

export const YEAR = { kind: "wholeNumber", min: 1900, max: 2200 } as const;
