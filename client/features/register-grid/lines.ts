import type { Drafts } from "#client/grid/drafts.ts";
import { sortLines } from "#client/grid/sort.ts";
import type { SheetRow, SheetView } from "#shared/contract/sheets.ts";
import { keepsRow } from "#shared/registers/sheets/filter.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { SheetSearch } from "./sheet-search.ts";

/** A row of the register, or one that is being added. */
export interface SheetLine {
  readonly key: string;
  /** Null of a new one. */
  readonly row: SheetRow | null;
  /** Of a new one, counted from 1. */
  readonly number: number;
}

const NEW = /^new-(\d+)$/;

export function knownLines({ rows }: SheetView): SheetLine[] {
  return rows.map((row) => ({ key: row.id, row, number: 0 }));
}

export function newLine(number: number): SheetLine {
  return { key: `new-${number}`, row: null, number };
}

/** The new lines that hold something, in the order in which they began, and the number of the next. */
export function newLines(drafts: Drafts<string>): { readonly begun: SheetLine[]; readonly next: number } {
  const numbers = Object.keys(drafts).flatMap((key) => {
    const number = NEW.exec(key)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return { begun: numbers.sort((a, b) => a - b).map(newLine), next: Math.max(0, ...numbers) + 1 };
}

/** The known lines that the address asks for, sorted as it says: what is saved decides, so that no row leaves the hand. */
export function chosenLines(
  lines: readonly SheetLine[],
  view: SheetView,
  { q, program, sortBy, descending }: SheetSearch,
): readonly SheetLine[] {
  const found = lines.filter(({ row }) =>
    row ? keepsRow({ cells: row.cells, program: programOf(row, view) }, { program, text: q }) : true,
  );
  if (sortBy === undefined) return found;
  return sortLines(found, ({ row }) => sortedValue(row?.cells[sortBy] ?? ""), descending === true);
}

function sortedValue(value: string | number): string | number {
  return typeof value === "number" ? value : foldForSearch(value);
}

/** The code of the program that a row concerns: its own, or that of the service or indicator which it is about. */
function programOf({ cells }: SheetRow, { choices }: SheetView): string | null {
  if (cells["program"] !== undefined) return cells["program"] === null ? null : String(cells["program"]);
  const about = cells["service"] ?? cells["kpi"];
  return choices.entries.find(({ value }) => value === about)?.program ?? null;
}
