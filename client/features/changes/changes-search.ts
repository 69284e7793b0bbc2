import { addressOf, day, oneOf, textUpTo } from "#client/ui/address/address.ts";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import type { ItemChange, PlanChangesInput } from "#shared/contract/plan-changes.ts";
import type { ChangeKind } from "#shared/progress/plan-compare.ts";
import type { IsoDay } from "#shared/units.ts";
import { startsOf } from "./change-starts.ts";

const MOST_CODE = 64;

export const CHANGE_KINDS = [
  "later",
  "earlier",
  "done",
  "reopened",
  "added",
  "removed",
] as const satisfies readonly ChangeKind[];

const ITEM_KINDS = ["milestone", "activity"] as const satisfies readonly ItemChange["kind"][];

/** What the address of the page holds. */
export const changesSearch = addressOf({
  /** The last close, or a month ago, when left out. */
  from: day,
  /** Today when left out. */
  to: day,
  /** By their codes; of the two the program counts. */
  workstream: textUpTo(MOST_CODE),
  program: textUpTo(MOST_CODE),
  items: oneOf(ITEM_KINDS),
  kind: oneOf(CHANGE_KINDS),
});

export type ChangesSearch = ReturnType<typeof changesSearch.parse>;

/** The days to compare, of those that are known and in their order, whichever way an address names them. */
export function daysOf(
  { from, to }: Pick<ChangesSearch, "from" | "to">,
  known: HistoryDaysView,
): PlanChangesInput {
  const { firstDay, lastDay } = known;
  const within = (day: IsoDay) => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);
  const { lastClose, lastMonth } = startsOf(known);
  const days = [within(from ?? lastClose ?? lastMonth), within(to ?? lastDay)].toSorted();
  const [fromDay = firstDay, toDay = lastDay] = days;
  return toDay === lastDay ? { fromDay } : { fromDay, toDay };
}
