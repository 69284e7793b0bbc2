import type { DraftRules } from "#client/grid/drafts.ts";
import { EDIT_FIELDS, type EditField } from "./columns.ts";
import type { GridLine } from "./lines.ts";
import { readCell } from "./read-cell.ts";

/** Where drafts of a person lie in this tab. */
export function draftsPlace(personId: string): string {
  return `masar.milestones.${personId}`;
}

/** Progress beside another actual day is meant, though it says what is saved: it would follow that day otherwise. */
export const DRAFT_RULES: DraftRules<GridLine, EditField> = {
  fields: EDIT_FIELDS,
  keyOf: ({ milestone }) => milestone.id,
  savedIn: ({ milestone }, field) => milestone[field],
  read: readCell,
  isMeant: (row, field) => field === "progressPercent" && row.actualDay !== undefined,
};
