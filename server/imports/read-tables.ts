import type { ImportSheet, RowKind } from "#shared/contract/imports.ts";
import { readCell } from "./cells.ts";
import { describeSheet, findTable, type Table, type TableColumn } from "./find-table.ts";
import { Findings, type PlacedCell, type PortfolioRow } from "./findings.ts";
import { isInstruction, isInstructionSheet } from "./template-text.ts";
import { type Cell, cellText, columnLetters, type Sheet, type Workbook } from "./workbook.ts";

/** A file's values, each placed under a field, reported as a problem, or listed as having no place. */
export interface Reading {
  readonly sheets: readonly ImportSheet[];
  readonly rows: readonly PortfolioRow[];
  readonly findings: Findings;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Lists every value of a row that lies outside any table; our own instructions are no values. */
function leaveOutRow(findings: Findings, place: Place, cells: readonly Cell[], isWholeSheet: boolean): void {
  cells.forEach((cell, index) => {
    const value = cellText(cell);
    if (value === "" || isInstruction(place.sheet, value)) return;
    const column = { column: columnLetters(index), heading: null };
    findings.leaveOut(isWholeSheet ? "unknownSheet" : "aboveHeadings", place, column, value);
  });
}

function reasonOf(column: TableColumn | undefined): "noHeading" | "repeatedHeading" | "unknownHeading" {
  if (!column) return "noHeading";
  return column.isRepeated ? "repeatedHeading" : "unknownHeading";
}

/** One cell under its column: placed, or told of. Null when it has no place in the row. */
function placeCell(
  findings: Findings,
  place: Place,
  column: TableColumn | undefined,
  index: number,
  cell: NonNullable<Cell>,
): PlacedCell | null {
  const raw = cellText(cell);
  if (!column?.field) {
    const where = { column: columnLetters(index), heading: column?.heading ?? null };
    findings.leaveOut(reasonOf(column), place, where, raw);
    return null;
  }
  const placed = { field: column.field, column: column.letters, heading: column.heading, raw };
  const reading = readCell(column.field, cell);
  if ("problem" in reading) {
    findings.report(reading.problem, place, { ...placed, value: raw }, reading.params);
    return null;
  }
  const read = { ...placed, value: reading.value };
  for (const remark of reading.remarks) findings.report(remark, place, read);
  return read.value === "" ? null : read;
}

function placeRow(findings: Findings, place: Place, table: Table, cells: readonly Cell[]): PlacedCell[] {
  const columnAt = new Map(table.columns.map((column) => [column.index, column]));
  return cells.flatMap((cell, index) => {
    if (cell === null) return [];
    const placed = placeCell(findings, place, columnAt.get(index), index, cell);
    return placed ? [placed] : [];
  });
}

/** What the row is about: by its own kind cell, else by its table. */
function kindOfRow(table: Table, cells: readonly PlacedCell[]): RowKind | null {
  const own = cells.find((cell) => cell.field === "kind");
  return own ? (own.value as RowKind) : table.kind;
}

function readRow(findings: Findings, place: Place, table: Table, cells: readonly Cell[]): PortfolioRow[] {
  const before = findings.problems.length;
  const placed = placeRow(findings, place, table, cells);
  if (placed.length === 0) return [];
  const kind = kindOfRow(table, placed);
  if (kind) return [{ ...place, kind, cells: placed }];
  // A kind cell that could not be read was reported already; a row without one is reported here, with its values.
  const isReported = findings.problems.slice(before).some((problem) => problem.field === "kind");
  if (!isReported) findings.report("missingKind", place, null);
  for (const cell of placed) findings.leaveOut("notForThisKind", place, cell, cell.raw);
  return [];
}

function readSheet(findings: Findings, sheet: Sheet): { described: ImportSheet; rows: PortfolioRow[] } {
  const table = isInstructionSheet(sheet.name) ? null : findTable(sheet);
  const rows = sheet.rows.flatMap((cells, index) => {
    const place = { sheet: sheet.name, row: index + 1 };
    if (table && index > table.headingIndex) return readRow(findings, place, table, cells);
    if (index !== table?.headingIndex) leaveOutRow(findings, place, cells, table === null);
    return [];
  });
  return { described: describeSheet(sheet, table), rows };
}

/**
 * Places every non-empty cell of a file: under a field, in a problem at its row and column, or among the values
 * that have no place. Nothing is dropped in silence, and no problem hides another.
 */
export function readTables(workbook: Workbook): Reading {
  const findings = new Findings();
  const read = workbook.sheets.map((sheet) => readSheet(findings, sheet));
  return {
    sheets: read.map((sheet) => sheet.described),
    rows: read.flatMap((sheet) => sheet.rows),
    findings,
  };
}
