import type { RowProblem, SheetImport, SheetImportInput, TypedRow } from "#shared/contract/sheets.ts";
import { MOST_SHEET_ROWS, type Sheet, type SheetKey } from "#shared/registers/sheets/sheet.ts";
import { SHEETS } from "#shared/registers/sheets/sheets.ts";
import { safeFileName } from "#shared/text/file-name.ts";
import type { Actor } from "../access/actor.ts";
import { Findings } from "../imports/findings.ts";
import { limitBehind } from "../imports/limits.ts";
import { readPortfolioFile } from "../imports/read-file.ts";
import { type Cell, cellText, type Workbook } from "../imports/workbook.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type FileTable, findFileTable } from "./file-table.ts";
import type { LoadedSheet } from "./load.ts";
import { entryOfKey } from "./plan-rows.ts";
import { tryRows } from "./save.ts";

/**
 * What a file would do to a register, and what of it has no place there; nothing is written. Its rows are found by what
 * tells entries apart, and carry the versions that they were held against, so that saving them later overwrites nobody.
 * Throws FILE_REFUSED for what is hostile, damaged, too large or no table of this register.
 */
export async function importSheet(
  deps: Deps,
  actor: Actor,
  { sheet, fileName, base64 }: SheetImportInput,
  request: RequestInfo,
): Promise<SheetImport> {
  const workbook = await readWorkbook(fileName, Buffer.from(base64, "base64"));
  const findings = new Findings();
  const table = findFileTable(workbook, SHEETS[sheet], findings);
  if (!table) throw new AppError("FILE_REFUSED", { reason: "noKnownHeadings" });
  if (table.rows.length === 0) throw new AppError("FILE_REFUSED", { reason: "empty" });
  if (table.rows.length > MOST_SHEET_ROWS) {
    throw new AppError("FILE_REFUSED", { reason: "tooManyRows", limit: MOST_SHEET_ROWS });
  }
  let rows: readonly TypedRow[] = [];
  const preview = await tryRows(deps, actor, sheet, request, (loaded) => {
    rows = table.rows.map((row) => typedRow(loaded, table, row));
    return { rows, unread: unreadIn(table) };
  });
  leaveOutTold(findings, sheet, table, rows);
  const { format, encoding } = workbook;
  const columns = table.columns.map(({ letters, heading, column }) => ({ letters, heading, column }));
  const fileRows = table.rows.map(({ number }) => number);
  return {
    ...{ fileName: safeFileName(fileName), format, encoding, columns, unplaced: findings.unplaced },
    ...{ preview, rows, fileRows },
  };
}

async function readWorkbook(fileName: string, bytes: Uint8Array): Promise<Workbook> {
  const outcome = await readPortfolioFile(bytes, fileName);
  if (outcome.ok) return outcome.value;
  const limit = limitBehind(outcome.problem);
  throw new AppError("FILE_REFUSED", { reason: outcome.problem, ...(limit === undefined ? {} : { limit }) });
}

/** A row of the file as if it had been typed, beside the entry that it is about. */
function typedRow(
  loaded: LoadedSheet,
  { columns }: FileTable,
  { cells }: FileTable["rows"][number],
): TypedRow {
  const texts = columns.flatMap(({ column, index }) =>
    column === null ? [] : [[column, textOf(cells[index])] as const],
  );
  const row = { id: null, version: null, cells: Object.fromEntries(texts) };
  const entry = entryOfKey(loaded, row);
  if (entry) return { ...row, id: entry.id, version: entry.version };
  const told = toldKeys(loaded.sheet);
  return { ...row, cells: Object.fromEntries(texts.filter(([key]) => !told.has(key))) };
}

/** What a register itself says of its entries. */
function toldKeys({ columns }: Sheet): ReadonlySet<string> {
  return new Set(columns.filter(({ editing, isKey }) => editing === "never" && !isKey).map(({ key }) => key));
}

/** Of a new row the register says that anew, so that it is left out of the row and told; a code is kept: it names an entry. */
function leaveOutTold(
  findings: Findings,
  sheet: SheetKey,
  table: FileTable,
  rows: readonly TypedRow[],
): void {
  const told = toldKeys(SHEETS[sheet]);
  const columns = table.columns.filter(({ column }) => column !== null && told.has(column));
  table.rows.forEach(({ number: row, cells }, at) => {
    if (rows[at]?.id !== null) return;
    for (const { index, letters: column, heading } of columns) {
      const value = textOf(cells[index]);
      if (value !== "") findings.leaveOut("toldOnly", { sheet, row }, { column, heading }, value);
    }
  });
}

function textOf(cell: Cell | undefined): string {
  return cellText(cell ?? null);
}

/** Cells that hold no value, only what would compute one or failed to: by the places of their rows. */
function unreadIn({ columns, rows }: FileTable): ReadonlyMap<number, readonly RowProblem[]> {
  return new Map(
    rows.map(({ cells }, index) => [
      index,
      columns.flatMap(({ column, index: at }) => {
        const rule = column === null ? null : unreadRule(cells[at] ?? null);
        return rule === null ? [] : [{ path: column ?? "", rule }];
      }),
    ]),
  );
}

function unreadRule(cell: Cell): "formulaCell" | "errorCell" | null {
  if (cell === null || typeof cell !== "object" || "day" in cell) return null;
  return "formula" in cell ? "formulaCell" : "errorCell";
}
