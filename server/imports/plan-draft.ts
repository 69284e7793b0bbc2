import type { FieldDifference, ImportField, ImportRow, RowKind } from "#shared/contract/imports.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { EntityChange, HistoryEntity, HistoryRow } from "./entity-changes.ts";
import type { Findings, PlacedCell, PortfolioRow } from "./findings.ts";
import type { PresentPlan } from "./present-plan.ts";

/** The id of a record that the import creates; the same import always gives the same record the same id. */
export type NewId = (entity: HistoryEntity, key: string) => string;

/** What the steps of planning share: what is there, what was found, and the changes so far. */
export interface Draft {
  readonly present: PresentPlan;
  readonly newId: NewId;
  readonly findings: Findings;
  readonly changes: EntityChange[];
  readonly rows: ImportRow[];
  /** Cells that found their place, so that a test can show that none was lost. */
  placedCellCount: number;
  needsReason: boolean;
}

/** Codes and names are the same when they differ only in what people vary: case, hamza, digits, spaces. */
export function sameKey(text: string): string {
  return foldForSearch(text);
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** The field that a cell fills: a name without a language goes by its letters. */
function ownField(cell: PlacedCell): ImportField {
  if (cell.field !== "name") return cell.field;
  return ARABIC_LETTER.test(String(cell.value)) ? "nameAr" : "nameEn";
}

/** One row's cells by field, those that its kind has; the others are listed as having no place. */
export class RowCells {
  readonly row: PortfolioRow;
  private readonly byField = new Map<ImportField, PlacedCell>();

  constructor(draft: Draft, row: PortfolioRow, fields: readonly ImportField[]) {
    this.row = row;
    for (const cell of row.cells) {
      const field = ownField(cell);
      if (field === "kind") draft.placedCellCount += 1;
      else if (fields.includes(field) && !this.byField.has(field)) {
        this.byField.set(field, { ...cell, field });
        draft.placedCellCount += 1;
      } else this.leaveOut(draft, cell);
    }
  }

  private leaveOut(draft: Draft, cell: PlacedCell): void {
    const isNameTwice = cell.field === "name";
    draft.findings.leaveOut(isNameTwice ? "repeatedHeading" : "notForThisKind", this.row, cell, cell.raw);
  }

  get(field: ImportField): PlacedCell | null {
    return this.byField.get(field) ?? null;
  }

  text(field: ImportField): string | null {
    const cell = this.get(field);
    return cell ? String(cell.value) : null;
  }

  number(field: ImportField): number | null {
    const cell = this.get(field);
    return cell ? Number(cell.value) : null;
  }

  /** Takes a cell out again: it has no place after all, for the reason given. */
  drop(
    draft: Draft,
    field: ImportField,
    reason: "unknownPerson" | "baselineFrozen" | "notForThisKind",
  ): void {
    const cell = this.get(field);
    if (!cell) return;
    this.byField.delete(field);
    draft.placedCellCount -= 1;
    draft.findings.leaveOut(reason, this.row, cell, cell.raw);
  }

  /** What each cell would change, by the record before and after; `columnOf` names the record's column. */
  differences(
    columnOf: Readonly<Partial<Record<ImportField, string>>>,
    before: HistoryRow | null,
    after: HistoryRow,
  ): FieldDifference[] {
    return [...this.byField.values()].flatMap(({ field, column }) => {
      const name = columnOf[field];
      if (!name) return [];
      return difference(field, column, before?.[name], after[name]);
    });
  }
}

function plain(value: unknown): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** One difference, or none when nothing moves; an empty text counts as nothing. */
export function difference(
  field: ImportField,
  column: string,
  was: unknown,
  becomes: unknown,
): FieldDifference[] {
  const before = plain(was) === "" ? null : plain(was);
  const after = plain(becomes) === "" ? null : plain(becomes);
  return before === after ? [] : [{ field, column, before, after }];
}

interface Outcome {
  readonly kind: RowKind;
  readonly record: { readonly code: string; readonly nameAr: string; readonly nameEn: string };
  readonly programCode: string | null;
  readonly isNew: boolean;
  readonly differences: readonly FieldDifference[];
}

/** Puts a row into the preview. */
export function addRow(draft: Draft, row: PortfolioRow, outcome: Outcome): void {
  const { record, kind, programCode, isNew, differences } = outcome;
  const changed = differences.length > 0 ? "update" : "unchanged";
  draft.rows.push({
    sheet: row.sheet,
    row: row.row,
    kind,
    code: record.code,
    nameAr: record.nameAr,
    nameEn: record.nameEn,
    programCode,
    change: isNew ? "create" : changed,
    differences,
  });
}

/** Notes a record's creation or update; an update that moves nothing is none. */
export function addChange(
  draft: Draft,
  entity: HistoryEntity,
  programId: string | null,
  before: HistoryRow | null,
  after: HistoryRow,
): void {
  const isSame = before !== null && Object.keys(after).every((field) => before[field] === after[field]);
  if (isSame) return;
  draft.changes.push({ entity, entityId: String(after["id"]), programId, before, after });
}

/**
 * The row's code, once it is sure that it has one and that no earlier row is about the same record.
 * `scope` sets apart codes that may repeat, as those of two programs' milestones.
 */
export function claimCode(
  draft: Draft,
  cells: RowCells,
  seen: Map<string, number>,
  scope: string,
): string | null {
  const code = cells.text("code");
  if (!code) {
    draft.findings.report("missingCode", cells.row, null);
    return null;
  }
  const key = `${scope}/${sameKey(code)}`;
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    draft.findings.report("duplicateRow", cells.row, cells.get("code"), { row: earlier });
    return null;
  }
  seen.set(key, cells.row.row);
  return code;
}

/** Reports a record that would have a name in neither language. */
export function requireName(
  draft: Draft,
  cells: RowCells,
  record: { nameAr: string; nameEn: string },
): boolean {
  if (record.nameAr !== "" || record.nameEn !== "") return true;
  draft.findings.report("missingName", cells.row, null);
  return false;
}
