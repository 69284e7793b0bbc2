import type { CellDraft, Drafts, RowDraft } from "./drafts.ts";

/** Drafts as this tab keeps them under a name: they outlive a reload, and end with the tab. */
export function readKept<Field extends string>(place: string, fields: readonly Field[]): Drafts<Field> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "{}");
    return isObject(kept) ? rowsOf(kept, fields) : {};
  } catch {
    return {};
  }
}

export function keep<Field extends string>(place: string, drafts: Drafts<Field>): void {
  try {
    if (Object.keys(drafts).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(drafts));
  } catch {
    // A device without room keeps nothing; the drafts still stand in the page.
  }
}

/** Without whatever an older version of the product left there in another shape. */
function rowsOf<Field extends string>(kept: object, fields: readonly Field[]): Drafts<Field> {
  const rows = Object.entries(kept).map(
    ([key, row]: [string, unknown]) => [key, cellsOf(row, fields)] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

function cellsOf<Field extends string>(row: unknown, fields: readonly Field[]): RowDraft<Field> {
  const cells: ReadonlyMap<string, unknown> = new Map(Object.entries(isObject(row) ? row : {}));
  const kept: Partial<Record<Field, CellDraft>> = {};
  for (const field of fields) {
    const cell = cells.get(field);
    if (isDraft(cell)) kept[field] = cell;
  }
  return kept;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isDraft(value: unknown): value is CellDraft {
  return isObject(value) && "text" in value && typeof value.text === "string" && "over" in value;
}
