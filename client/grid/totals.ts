import type { RowDraft } from "./drafts.ts";

/** How the unsaved cells of a line are judged. */
export interface JudgedLine<Field extends string> {
  readonly draft: RowDraft<Field>;
  /** Why it cannot be saved, each at its cell. */
  readonly problems: readonly { readonly path: string }[];
  /** Cells that somebody else has changed since they were typed, to something else than what was typed. */
  readonly conflicts: readonly Field[];
}

/** What all drafts together come to. */
export interface DraftTotals {
  readonly cells: number;
  readonly rows: number;
  readonly problems: number;
  readonly conflicts: number;
}

export function totalsOf(judged: Iterable<JudgedLine<string>>): DraftTotals {
  const rows = [...judged];
  const sum = (count: (row: JudgedLine<string>) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  return {
    cells: sum(({ draft }) => Object.keys(draft).length),
    rows: rows.length,
    problems: sum(({ problems }) => problems.length),
    conflicts: sum(({ conflicts }) => conflicts.length),
  };
}

/** A cell by its line's key. */
export interface CellPlace<Field extends string> {
  readonly key: string;
  readonly field: Field;
}

/** The first cell, in the order of these lines and fields, that cannot be saved. */
export function firstRefused<Field extends string>(
  keys: readonly string[],
  fields: readonly Field[],
  judged: ReadonlyMap<string, JudgedLine<Field>>,
): CellPlace<Field> | undefined {
  for (const key of keys) {
    const problems = judged.get(key)?.problems ?? [];
    const field = fields.find((each) => problems.some(({ path }) => path === each));
    if (field !== undefined) return { key, field };
  }
  return undefined;
}
