import { toEpochDay } from "#shared/calendar/day.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import type { Actor } from "../access/actor.ts";
import { considerChanges } from "../impact/consider-many.ts";
import { type FollowingMoves, movesOf, requireMoves } from "../impact/following.ts";
import { milestoneChange, milestoneDaysOf } from "../milestones/days.ts";
import { type ItemFacts, type PlanFacts, planFacts } from "../plan/facts.ts";
import type { Deps } from "../trpc/context.ts";
import { type ApproveInput, claimedEdit } from "./claimed-edit.ts";
import { loadReport } from "./stored.ts";

/**
 * The forecasts that the claims of a report push, all taken together; what is claimed itself stands as it is claimed.
 * FORBIDDEN when `actor` may not move every one of them.
 */
export async function movesWithClaims(
  { db, clock }: Deps,
  actor: Actor,
  input: ApproveInput,
): Promise<FollowingMoves> {
  const before = await planFacts(db);
  const { entries } = await loadReport(db, input.id);
  const edits = entries.flatMap((entry) => {
    const item = itemsOf(before).find(({ id }) => id === entry.itemId);
    const edit = item ? claimedEdit(entry, milestoneDaysOf(item), input) : null;
    return edit ? [{ itemId: entry.itemId, edit }] : [];
  });
  // What others wait for comes first, so that a claim of theirs is the last word on their own day.
  const changes = edits.toSorted(byDay).map(({ itemId, edit }) => ({
    itemId,
    changeOf: (item: ItemFacts) => milestoneChange(item, edit),
  }));
  const pushed = considerChanges(before, toEpochDay(clock.today()), changes)?.pushed ?? [];
  requireMoves(actor, before, pushed);
  return movesOf(before, pushed);
}

function itemsOf({ programs }: PlanFacts) {
  return programs.flatMap(({ items }) => items);
}

interface ItemEdit {
  readonly itemId: string;
  readonly edit: MilestoneEdit;
}

/** ISO days sort as text. */
function byDay(one: ItemEdit, other: ItemEdit): number {
  const dayOf = ({ edit }: ItemEdit) => edit.actualDay ?? edit.forecastDay ?? "";
  return dayOf(one).localeCompare(dayOf(other));
}
