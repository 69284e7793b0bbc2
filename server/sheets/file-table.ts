import type { SheetFileColumn } from "#shared/contract/sheets.ts";
import { columnOfHeading } from "#shared/i18n/sheet-lexicon.ts";
import type { Sheet } from "#shared/registers/sheets/sheet.ts";
import type { Findings } from "../imports/findings.ts";
import { type Cell, cellText, columnLetters, type Workbook } from "../imports/workbook.ts";

/** The table of a register in a file. */
export interface FileTable {
  readonly columns: readonly (SheetFileColumn & { readonly index: number })[];
  /** Rows below the headings that say something of a known column, as the spreadsheet numbers them. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

/** A title and a date may stand above the headings, but not a page of text. */
const SEARCHED_ROWS = 20;

type FileSheet = Workbook["sheets"][number];

/** The table whose headings name most columns of the sheet; null when none names two. All that lies outside is told. */
export function findFileTable(workbook: Workbook, sheet: Sheet, findings: Findings): FileTable | null {
  const places = workbook.sheets.flatMap((fileSheet) =>
    fileSheet.rows
      .slice(0, SEARCHED_ROWS)
      .map((cells, index) => ({ fileSheet, index, known: knownIn(sheet, cells) })),
  );
  const most = Math.max(0, ...places.map(({ known }) => known));
  const place = places.find(({ known }) => known === most);
  if (!place || most < 2) return null;
  const { fileSheet, index } = place;
  const columns = columnsOf(sheet, fileSheet.rows[index] ?? []);
  for (const other of workbook.sheets)
    if (other !== fileSheet) leaveOut(findings, other, other.rows, "unknownSheet");
  leaveOut(findings, fileSheet, fileSheet.rows.slice(0, index), "aboveHeadings");
  const rows = fileSheet.rows.slice(index + 1).map((cells, at) => ({ number: index + at + 2, cells }));
  for (const row of rows) leaveOutColumns(findings, fileSheet, columns, row);
  const isSaying = (cells: readonly Cell[]) =>
    columns.some(({ column, index: at }) => column !== null && cellText(cells[at] ?? null).trim() !== "");
  return { columns, rows: rows.filter(({ cells }) => isSaying(cells)) };
}

function knownIn(sheet: Sheet, cells: readonly Cell[]): number {
  return cells.filter((cell) => typeof cell === "string" && columnOfHeading(sheet, cell)).length;
}

function columnsOf(sheet: Sheet, cells: readonly Cell[]): FileTable["columns"] {
  const taken = new Set<string>();
  return cells.flatMap((cell, index) => {
    const heading = cellText(cell).trim();
    if (heading === "") return [];
    const named = columnOfHeading(sheet, heading)?.key ?? null;
    const column = named !== null && !taken.has(named) ? named : null;
    if (named !== null) taken.add(named);
    return [{ index, letters: columnLetters(index), heading, column }];
  });
}

function leaveOut(
  findings: Findings,
  { name }: FileSheet,
  rows: FileSheet["rows"],
  reason: "unknownSheet" | "aboveHeadings",
): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, index) => {
      const value = cellText(cell);
      const column = { column: columnLetters(index), heading: null };
      if (value !== "") findings.leaveOut(reason, { sheet: name, row: row + 1 }, column, value);
    });
  });
}

/** Values under a heading that names no column, or names one again, or under none. */
function leaveOutColumns(
  findings: Findings,
  { name }: FileSheet,
  columns: FileTable["columns"],
  { number: row, cells }: FileTable["rows"][number],
): void {
  cells.forEach((cell, index) => {
    const value = cellText(cell);
    const known = columns.find((column) => column.index === index);
    if (value === "" || (known && known.column !== null)) return;
    const isRepeated =
      known && columns.some(({ column, heading }) => column !== null && heading === known.heading);
    const reason = known ? (isRepeated ? "repeatedHeading" : "unknownHeading") : "noHeading";
    const column = { column: columnLetters(index), heading: known?.heading ?? null };
    findings.leaveOut(reason, { sheet: name, row }, column, value);
  });
}
