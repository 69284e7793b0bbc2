import type {
  ImportField,
  ImportProblem,
  ImportProblemCode,
  RowKind,
  UnplacedReason,
  UnplacedValues,
} from "#shared/contract/imports.ts";
import { LIST_LIMITS } from "./limits.ts";

/** A value of the file that its column's field understood. */
export interface PlacedCell {
  readonly field: ImportField;
  readonly column: string;
  readonly heading: string;
  readonly value: string | number;
  /** As the file holds it. */
  readonly raw: string;
}

/** A row of the file, its values understood one by one but not yet against the plan. */
export interface PortfolioRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: readonly PlacedCell[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
}

interface Column {
  readonly column: string;
  readonly heading: string | null;
}

type Params = Readonly<Record<string, string | number>>;

const WARNINGS: ReadonlySet<ImportProblemCode> = new Set([
  "unknownPerson",
  "baselineFrozen",
  "outsidePlan",
  "timeDropped",
  "invisibleCharactersRemoved",
]);

/** Gathers everything that is to be told about a file; never stops at the first. */
export class Findings {
  readonly problems: ImportProblem[] = [];
  private readonly unplacedByKey = new Map<
    string,
    UnplacedValues & { cells: { row: number; value: string }[] }
  >();

  /** A remark or refusal at a cell, or at the whole row when `cell` is null. */
  report(code: ImportProblemCode, place: Place, cell: PlacedCell | null, params?: Params): void {
    this.add({
      severity: WARNINGS.has(code) ? "warning" : "error",
      code,
      sheet: place.sheet,
      row: place.row,
      column: cell?.column ?? null,
      heading: cell?.heading ?? null,
      field: cell?.field ?? null,
      value: cell?.raw ?? null,
      ...(params ? { params } : {}),
    });
  }

  add(problem: ImportProblem): void {
    this.problems.push(problem);
  }

  /** Notes a value that is not imported, under its column. */
  leaveOut(reason: UnplacedReason, place: Place, column: Column, value: string): void {
    const key = JSON.stringify([reason, place.sheet, column.column]);
    const known = this.unplacedByKey.get(key) ?? {
      reason,
      sheet: place.sheet,
      column: column.column,
      heading: column.heading,
      count: 0,
      cells: [],
    };
    if (known.count < LIST_LIMITS.unplacedCells) known.cells.push({ row: place.row, value });
    this.unplacedByKey.set(key, { ...known, count: known.count + 1 });
  }

  get unplaced(): UnplacedValues[] {
    return [...this.unplacedByKey.values()];
  }

  get hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === "error");
  }
}
