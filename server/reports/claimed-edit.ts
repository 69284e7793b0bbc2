import type { z } from "zod";
import type { reportApproveInput } from "#shared/contract/reports.ts";
import type { MilestoneDays, MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { editOf } from "#shared/reporting/claims.ts";
import { entryContentOf } from "./content.ts";
import type { StoredEntry } from "./stored.ts";

export type ApproveInput = z.output<typeof reportApproveInput>;

/** What approval changes in the plan by an entry: nothing where it says nothing new, or the reviewer lets the plan stand. */
export function claimedEdit(
  entry: StoredEntry,
  days: MilestoneDays,
  { confirmed }: Pick<ApproveInput, "confirmed">,
): MilestoneEdit | null {
  const edit = editOf(entryContentOf(entry), days);
  const standing = confirmed.find(({ itemId }) => itemId === entry.itemId)?.stands;
  if (edit === null || edit.forecastDay === days.forecastDay || standing === "plan") return null;
  // Somebody recorded another day meanwhile, and the reviewer, who saw it, lets the claim correct it.
  const corrects = days.actualDay !== null && edit.reasonCode === undefined;
  return corrects ? { ...edit, reasonCode: "correction" } : edit;
}
