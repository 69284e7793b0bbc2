import type { ItemChange } from "#shared/contract/plan-changes.ts";
import { signedWorkDays, type Words } from "#shared/i18n/words.ts";

/** An item of two sides, as far as its move is told. */
export type MovedItem = Pick<ItemChange, "change" | "fromDay" | "toDay" | "movedWorkDays">;

/** "+10 working days", or in words where no working day lies between; null for what came or went. */
export function movedText(words: Words, item: MovedItem): string | null {
  const { movedWorkDays, fromDay, toDay } = item;
  if (movedWorkDays === null) return null;
  if (movedWorkDays !== 0) return signedWorkDays(words, movedWorkDays);
  return words.t(fromDay === toDay ? "changes.items.onItsDay" : "changes.items.overDaysOff");
}
