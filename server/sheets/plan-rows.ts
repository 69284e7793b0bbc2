import type { CellDifference, RowPreview, RowProblem, TypedRow } from "#shared/contract/sheets.ts";
import { LEXICON } from "#shared/i18n/sheet-lexicon.ts";
import { readCell } from "#shared/registers/sheets/read-cell.ts";
import type { CellValue, CellValues, SheetColumn } from "#shared/registers/sheets/sheet.ts";
import { plainText } from "#shared/text/plain-text.ts";
import { type SheetEntry, textOf } from "../registers/sheet.ts";
import { keyOf, labelOf } from "./keys.ts";
import type { LoadedSheet } from "./load.ts";

/** What a typed row comes to, before its register has been asked. */
export interface PlannedRow {
  readonly preview: RowPreview;
  readonly entry: SheetEntry | null;
  /** All of its cells as they would be. */
  readonly cells: CellValues;
}

/** Rows as they were typed, or found in a file. */
export interface SentRows {
  readonly rows: readonly TypedRow[];
  /** By the places of rows: cells of a file that hold no value to read. */
  readonly unread?: ReadonlyMap<number, readonly RowProblem[]>;
}

/** Reads each row as its columns understand it and holds it against the register; nothing is written. */
export function planRows(loaded: LoadedSheet, { rows, unread }: SentRows): PlannedRow[] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    const entry = loaded.byId.get(row.id ?? "") ?? null;
    const { cells, problems: misread } = readRow(loaded, entry, row);
    const differences = differencesOf(loaded, entry, cells);
    const isNew = entry === null;
    const key = keyOf(loaded.sheet, cells);
    const isTwice = taken.has(key) || (isNew && loaded.byKey.has(key));
    if (key !== "") taken.add(key);
    const isGone = isNew && row.id !== null;
    const problems = isGone
      ? [whole("unknownRow")]
      : [
          ...(unread?.get(index) ?? []),
          ...misread,
          ...(isNew && loaded.register.adding === null ? [whole("rowsNotAdded")] : []),
          ...(isTwice ? [whole("duplicateRow")] : []),
          ...(differences.length > 0 ? problemsOfChange(loaded, entry, { row, cells, differences }) : []),
        ];
    const label = labelOf(loaded.sheet, cells);
    const [nameAr, nameEn] = [textOf(cells["nameAr"]), textOf(cells["nameEn"])];
    const about = { index, id: entry?.id ?? null, label, nameAr, nameEn, differences };
    return {
      entry,
      cells,
      preview: { ...about, change: changeOf(isNew, differences, problems), problems: firstOfEach(problems) },
    };
  });
}

const whole = (rule: string): RowProblem => ({ path: "", rule });

/** A refused row with one reason at each cell. */
export function refusedFor(planned: PlannedRow, problems: readonly RowProblem[]): PlannedRow {
  if (problems.length === 0) return planned;
  const all = firstOfEach([...planned.preview.problems, ...problems]);
  return { ...planned, preview: { ...planned.preview, change: "refused", problems: all } };
}

function firstOfEach(problems: readonly RowProblem[]): RowProblem[] {
  return problems.filter(({ path }, index) => problems.findIndex((each) => each.path === path) === index);
}

function changeOf(
  isNew: boolean,
  differences: readonly CellDifference[],
  problems: readonly RowProblem[],
): RowPreview["change"] {
  if (problems.length > 0) return "refused";
  if (isNew) return "create";
  return differences.length > 0 ? "update" : "unchanged";
}

/** The row's cells with what was typed over them; what cannot be read stays as it was. */
function readRow(
  { sheet, choices }: LoadedSheet,
  entry: SheetEntry | null,
  { cells: typed }: TypedRow,
): { readonly cells: CellValues; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const cells: Record<string, CellValue> = { ...entry?.cells };
  // A program stands before the milestones of it (`SHEETS`).
  for (const column of sheet.columns) {
    const text = typed[column.key];
    if (text === undefined || isTold(column, entry, text)) continue;
    const program = cells["program"] ?? null;
    const reading = readCell(column, text, { lexicon: LEXICON, choices, program: program as string | null });
    if (reading.ok) cells[column.key] = reading.value;
    else
      problems.push({
        path: column.key,
        rule: reading.rule,
        ...(reading.params && { params: reading.params }),
      });
  }
  for (const key of Object.keys(typed)) {
    if (!sheet.columns.some((column) => column.key === key))
      problems.push({ path: key, rule: "notEditable" });
  }
  return { cells, problems };
}

/** What the register itself tells and a row repeats as it stands: nothing to read. */
function isTold({ key, editing }: SheetColumn, entry: SheetEntry | null, text: string): boolean {
  return editing === "never" && plainText(text) === textOf(entry?.cells[key]);
}

function differencesOf(
  { sheet }: LoadedSheet,
  entry: SheetEntry | null,
  cells: CellValues,
): CellDifference[] {
  return sheet.columns.flatMap(({ key }) => {
    const [before, after] = [entry?.cells[key] ?? null, cells[key] ?? null];
    return before === after ? [] : [{ column: key, before, after }];
  });
}

interface Change {
  readonly row: TypedRow;
  readonly cells: CellValues;
  readonly differences: readonly CellDifference[];
}

function problemsOfChange(
  { sheet }: LoadedSheet,
  entry: SheetEntry | null,
  { row, cells, differences }: Change,
): RowProblem[] {
  const changed = new Set(differences.map(({ column }) => column));
  const isFixed = ({ editing }: SheetColumn) => editing === "never" || (editing === "new" && entry !== null);
  const fixed = sheet.columns.filter((column) => changed.has(column.key) && isFixed(column));
  const empty = sheet.columns.filter(({ key, isRequired }) => isRequired && (cells[key] ?? null) === null);
  const isStale = entry !== null && row.version !== entry.version;
  return [
    ...fixed.map(({ key }) => ({
      path: key,
      rule: entry === null && key === "code" ? "unknownRow" : "notEditable",
    })),
    ...empty.map(({ key }) => ({ path: key, rule: "empty" })),
    ...(isStale ? differences.map(disputed) : []),
  ];
}

function disputed({ column, before }: CellDifference): RowProblem {
  return { path: column, rule: "changedSince", params: { theirs: before ?? "" } };
}

/** The row that the key cells name among those that `actor` may read; null when none. */
export function entryOfKey(loaded: LoadedSheet, row: TypedRow): SheetEntry | null {
  return loaded.byKey.get(keyOf(loaded.sheet, readRow(loaded, null, row).cells)) ?? null;
}
