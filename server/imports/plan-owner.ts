import type { FieldDifference } from "#shared/contract/imports.ts";
import { addChange, type Draft, difference, type RowCells } from "./plan-draft.ts";

function emailOf(draft: Draft, personId: string | undefined): string | null {
  const found = [...draft.present.personIdByEmail].find(([, id]) => id === personId);
  return found?.[0] ?? personId ?? null;
}

/**
 * The person who will own the program by the row's e-mail. Nobody by that address: the program comes without, and
 * the address is listed, since accounts are the administrator's to make and not a file's.
 */
export function planOwner(draft: Draft, cells: RowCells, programId: string): FieldDifference[] {
  const cell = cells.get("ownerEmail");
  if (!cell) return [];
  const personId = draft.present.personIdByEmail.get(String(cell.value));
  if (!personId) {
    draft.findings.report("unknownPerson", cells.row, cell);
    cells.drop(draft, "ownerEmail", "unknownPerson");
    return [];
  }
  const held = draft.present.owners.filter((owner) => owner.programId === programId);
  if (held.some((owner) => owner.personId === personId)) return [];
  for (const owner of held) {
    draft.changes.push({ entity: "programRole", entityId: owner.id, programId, before: owner, after: null });
  }
  const id = draft.newId("programRole", `${programId}/${personId}`);
  addChange(draft, "programRole", programId, null, { id, programId, personId, role: "owner" });
  return difference("ownerEmail", cell.column, emailOf(draft, held[0]?.personId), cell.value);
}
