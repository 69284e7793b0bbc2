import { EDIT_FIELDS } from "./columns.ts";
import type { CellDraft, Drafts, RowDraft } from "./drafts.ts";

/** Drafts of a person as this tab keeps them: they outlive a reload, and end with the tab. */
export function readKept(personId: string): Drafts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(personId)) ?? "{}");
    return isObject(kept) ? rowsOf(kept) : {};
  } catch {
    return {};
  }
}

export function keep(personId: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) sessionStorage.removeItem(placeOf(personId));
    else sessionStorage.setItem(placeOf(personId), JSON.stringify(drafts));
  } catch {
    // A device without room keeps nothing; the drafts still stand in the page.
  }
}

function placeOf(personId: string): string {
  return `masar.milestones.${personId}`;
}

/** Without whatever an older version of the product left there in another shape. */
function rowsOf(kept: object): Drafts {
  const rows = Object.entries(kept).map(([id, row]: [string, unknown]) => [id, cellsOf(row)] as const);
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

function cellsOf(row: unknown): RowDraft {
  if (!isObject(row)) return {};
  const cells: ReadonlyMap<string, unknown> = new Map(Object.entries(row));
  return Object.fromEntries(
    EDIT_FIELDS.flatMap((field) => {
      const cell = cells.get(field);
      return isDraft(cell) ? [[field, cell] as const] : [];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isDraft(value: unknown): value is CellDraft {
  return isObject(value) && "text" in value && typeof value.text === "string" && "over" in value;
}
