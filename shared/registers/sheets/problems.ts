/** Why a cell or a row of any sheet is refused; a register's own rules come beside them. */
export const SHEET_RULES = [
  /** What was typed is no value of the column's kind. */
  "notADay",
  "noSuchDay",
  "calendarMismatch",
  "dayOutOfRange",
  "notAMonth",
  "notAWholeNumber",
  "notANumber",
  "numberOutOfRange",
  "notInList",
  "tooLong",
  "formulaCell",
  "errorCell",
  /** The cell is empty and must not be. */
  "empty",
  /** It names nothing that the reader may name there. */
  "unknownProgram",
  "unknownMilestone",
  "unknownPlace",
  "unknownPerson",
  "unknownEntry",
  /** The column does not change, or not any more. */
  "notEditable",
  /** The row's key names no entry, or one that the reader may not read. */
  "unknownRow",
  "duplicateRow",
  "rowsNotAdded",
  /** The entry is over, or moved on to where this is no longer said of it. */
  "entryOver",
  /** Readable, but not for this person to change or add. */
  "forbidden",
  /** Somebody changed the row since it was read; params `theirs` at each cell in dispute. */
  "changedSince",
] as const;

export type SheetRule = (typeof SHEET_RULES)[number];
