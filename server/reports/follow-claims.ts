import { toEpochDay } from "#shared/calendar/day.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { EntityChange } from "../history/changes.ts";
import { considerChange, moveActionOf } from "../impact/consider.ts";
import type { FollowingMoves } from "../impact/following.ts";
import { milestoneChange, milestoneDaysOf } from "../milestones/days.ts";
import { type PlanFacts, planFacts } from "../plan/facts.ts";
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
  const today = toEpochDay(clock.today());
  // What others wait for comes first, so that a claim of theirs is the last word on their own day.
  const after = edits.toSorted(byDay).reduce((facts, { itemId, edit }) => {
    const item = itemsOf(facts).find(({ id }) => id === itemId);
    return (item && considerChange(facts, today, milestoneChange(item, edit))?.facts) ?? facts;
  }, before);
  const claimed = new Set(edits.map(({ itemId }) => itemId));
  return { revision: before.revision, changes: pushesBetween(actor, before, after, claimed) };
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

function pushesBetween(
  actor: Actor,
  before: PlanFacts,
  after: PlanFacts,
  claimed: ReadonlySet<string>,
): EntityChange[] {
  const nextById = new Map(itemsOf(after).map((item) => [item.id, forecastOf(item)]));
  return before.programs.flatMap(({ id: programId, isPublished, items }) =>
    items.flatMap((item): EntityChange[] => {
      const [from, to] = [forecastOf(item), nextById.get(item.id)];
      if (!to || claimed.has(item.id)) return [];
      const isSame =
        from.forecastStartDay === to.forecastStartDay && from.forecastFinishDay === to.forecastFinishDay;
      if (isSame) return [];
      requireAction(actor, moveActionOf(item), { kind: "program", programId, isPublished });
      return [{ entity: "scheduleItem", entityId: item.id, programId, before: from, after: to }];
    }),
  );
}

function forecastOf({ forecastStartDay, forecastFinishDay }: ReturnType<typeof itemsOf>[number]) {
  return { forecastStartDay, forecastFinishDay };
}
