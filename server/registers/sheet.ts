import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { CellValue, CellValues } from "#shared/registers/sheets/sheet.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { SubjectFacts } from "./subject.ts";
import type { Acting } from "./write.ts";

/** An entry of a register as a row of its sheet, whoever may read it: people by e-mail, all else by codes. */
export interface SheetEntry {
  readonly id: string;
  /** Of what has none of its own, `fingerprint`. */
  readonly version: number;
  /** Null when it concerns the whole plan. */
  readonly programId: string | null;
  readonly cells: CellValues;
  /** Whose own it is, where that decides who may change it. */
  readonly ownerId?: string | null;
}

/** An entry that a cell may name by its code. */
export interface NamedEntry {
  readonly id: string;
  readonly value: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly programId: string | null;
}

/** The ids behind what cells name; null for an empty cell. */
export interface CellIds {
  readonly program: (code: CellValue | undefined) => string | null;
  readonly milestone: (programId: string | null, code: CellValue | undefined) => string | null;
  readonly place: (code: CellValue | undefined) => string | null;
  readonly person: (email: CellValue | undefined) => string | null;
  readonly entry: (code: CellValue | undefined) => string | null;
}

/** A row that is to be written: all of its cells, of which those of `changed` are new. */
export interface RowWrite {
  /** Null of a new one. */
  readonly entry: SheetEntry | null;
  readonly cells: CellValues;
  readonly changed: ReadonlySet<string>;
  readonly ids: CellIds;
}

/** What a register gives so that it is a sheet: its rows, and its own use cases to write one (docs/decisions/0035). */
export interface RegisterSheet {
  /** What whoever reads a row may do to its program. */
  readonly reading: Action;
  /** What adds a row of a program; null where none is added. */
  readonly adding: Action | null;
  /** Every row of the plan, in the register's order. */
  readonly read: (db: Db | Tx) => Promise<readonly SheetEntry[]>;
  readonly isEditable: (actor: Actor, entry: SheetEntry, subject: SubjectFacts) => boolean;
  /** Entries of any register that a cell of kind `code` may name. */
  readonly named?: (db: Db | Tx) => Promise<readonly NamedEntry[]>;
  /** Throws as the register's use cases do. */
  readonly write: (tx: Tx, acting: Acting, row: RowWrite) => Promise<unknown>;
  /** The columns of fields that the register's rules call otherwise. */
  readonly columnOf: Readonly<Record<string, string>>;
}

/** A cell of text; nothing is null. */
export function cellOfText(text: string): CellValue {
  return text === "" ? null : text;
}

/** The text of a cell as columns of text keep it. */
export function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** By their codes as people count them: R-99 before R-100. */
export function inCodeOrder(entries: readonly SheetEntry[]): SheetEntry[] {
  const placeOf = ({ cells }: SheetEntry) => {
    const [letters = "", number = ""] = textOf(cells["code"]).split("-");
    return [letters, number.padStart(6, "0")].join("-");
  };
  return entries.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** A version of what has none: it is another one as soon as a cell is. */
export function fingerprint(cells: CellValues): number {
  const text = JSON.stringify(Object.entries(cells).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 1) + 1;
}

/** A refused field under its column; an act that the state of an entry does not know refuses the whole row. */
export function atColumn({ columnOf }: RegisterSheet, problem: FieldProblem): FieldProblem {
  if (problem.path === "state") return { path: "", rule: "entryOver" };
  return { ...problem, path: columnOf[problem.path] ?? problem.path };
}
