import type { ImportField, ImportSheet, RowKind } from "#shared/contract/imports.ts";
import { fieldOfHeading, kindOfWord } from "./headings.ts";
import { cellText, columnLetters, type Sheet } from "./workbook.ts";

export interface TableColumn {
  readonly index: number;
  readonly letters: string;
  readonly heading: string;
  /** Null when the heading is unknown, or repeats a field that an earlier column holds. */
  readonly field: ImportField | null;
  readonly isRepeated: boolean;
}

/** Where a sheet's table starts, what its columns hold and what its rows are about. */
export interface Table {
  /** Index of the heading row; the row number less one. */
  readonly headingIndex: number;
  readonly columns: readonly TableColumn[];
  /** What every row is, unless its own kind column says; null when nothing tells. */
  readonly kind: RowKind | null;
}

/** A title, a logo and a date may stand above the headings, but not a page of text. */
const SEARCHED_ROWS = 20;
const FEWEST_HEADINGS = 2;

function knownHeadings(sheet: Sheet, index: number): number {
  return (sheet.rows[index] ?? []).filter((cell) => typeof cell === "string" && fieldOfHeading(cell)).length;
}

/** The row with the most known headings; the first of them. Null when no row has two. */
function findHeadingIndex(sheet: Sheet): number | null {
  const indexes = sheet.rows.slice(0, SEARCHED_ROWS).map((_row, index) => index);
  const counts = indexes.map((index) => knownHeadings(sheet, index));
  const most = Math.max(0, ...counts);
  return most < FEWEST_HEADINGS ? null : counts.indexOf(most);
}

function columnsOf(sheet: Sheet, headingIndex: number): TableColumn[] {
  const taken = new Set<ImportField>();
  return (sheet.rows[headingIndex] ?? []).flatMap((cell, index) => {
    const heading = cellText(cell);
    if (heading === "") return [];
    const named = typeof cell === "string" ? fieldOfHeading(cell) : null;
    const isRepeated = named !== null && taken.has(named);
    if (named) taken.add(named);
    return [{ index, letters: columnLetters(index), heading, field: isRepeated ? null : named, isRepeated }];
  });
}

/** What rows are when neither a kind column nor the sheet's name says: what only that kind has tells. */
function kindByFields(fields: ReadonlySet<ImportField>): RowKind | null {
  if (fields.has("programCode") && (fields.has("forecastDay") || fields.has("baselineDay")))
    return "milestone";
  if (fields.has("programCode") && fields.has("code"))
    return fields.has("startDay") ? "activity" : "milestone";
  if (fields.has("workstream") || fields.has("ownerEmail") || fields.has("startDay")) return "program";
  return null;
}

/** A program's own code is often headed "program code", since on its sheet nothing else has one. */
function withOwnCode(columns: readonly TableColumn[], kind: RowKind | null): TableColumn[] {
  const hasCode = columns.some((column) => column.field === "code");
  return columns.map((column) =>
    kind === "program" && !hasCode && column.field === "programCode" ? { ...column, field: "code" } : column,
  );
}

/** The table of a sheet; null when no row of its head holds known headings. */
export function findTable(sheet: Sheet): Table | null {
  const headingIndex = findHeadingIndex(sheet);
  if (headingIndex === null) return null;
  const columns = columnsOf(sheet, headingIndex);
  const fields = new Set(columns.flatMap((column) => (column.field ? [column.field] : [])));
  const kind = fields.has("kind") ? null : (kindOfWord(sheet.name) ?? kindByFields(fields));
  return { headingIndex, columns: withOwnCode(columns, kind), kind };
}

/** The sheet as the preview tells of it. */
export function describeSheet(sheet: Sheet, table: Table | null): ImportSheet {
  return {
    name: sheet.name,
    headingRow: table ? table.headingIndex + 1 : null,
    rowCount: sheet.rows.length,
    columns: (table?.columns ?? []).map(({ letters, heading, field }) => ({
      column: letters,
      heading,
      field,
    })),
  };
}
