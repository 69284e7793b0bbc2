import type { ReactNode } from "react";

/** A column of a grid. */
export interface GridColumn<Id extends string, Field extends Id> {
  readonly id: Id;
  readonly name: string;
  /** In rem; at least, where it grows. */
  readonly width: number;
  /** Takes the room that is left. */
  readonly grows?: boolean;
  /** What it edits; null where it only shows. */
  readonly field: Field | null;
  /** Stays in sight on narrow windows, this many rem from the row's start. */
  readonly pinnedAt?: number;
}

/** A cell that can be edited: what it would save, and why it cannot be saved. */
export interface EditedCell {
  readonly text: ReactNode;
  readonly isChanged: boolean;
  /** What is saved, in words; null of a line that is new. */
  readonly saved: string | null;
  /** Somebody else has changed it since it was typed. */
  readonly isConflicting: boolean;
  readonly problem: string | undefined;
}

/** One of the answers that a cell takes. */
export interface CellChoice {
  /** What is written into the cell. */
  readonly text: string;
  readonly label: string;
}

/** The field in which a cell is typed. */
export interface CellField {
  readonly kind: "text" | "long" | "number" | "choice" | "suggest";
  readonly longest: number;
  /** A choice takes nothing else; a suggestion helps typing. A long text may have lines. */
  readonly choices?: readonly CellChoice[];
}

/** What a grid shows: `State` is how the unsaved cells of a line are judged. It stays the same while it says the same. */
export interface GridSheet<Line, State, Id extends string, Field extends Id> {
  readonly name: string;
  readonly columns: readonly GridColumn<Id, Field>[];
  readonly keyOf: (line: Line) => string;
  /** What the line is called where one of its cells is named. */
  readonly titleOf: (line: Line) => string;
  readonly canEdit: (line: Line, field: Field) => boolean;
  /** A cell that only shows. */
  readonly show: (line: Line, state: State | undefined, id: Id) => ReactNode;
  readonly cellOf: (line: Line, state: State | undefined, field: Field) => EditedCell;
  /** A cell's text for the clipboard: days and figures in plain form, names and states as the reader reads them. */
  readonly copied: (line: Line, state: State | undefined, id: Id) => string;
  /** What the cell's editor begins with: what was typed and cannot be read, or a text that it reads back as the value. */
  readonly typed: (line: Line, state: State | undefined, field: Field) => string;
  readonly fieldOf: (line: Line, state: State | undefined, field: Field) => CellField;
}
