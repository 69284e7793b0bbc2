import type { MoveCause } from "#shared/schedule/impact-cause.ts";
import type { EpochDay } from "#shared/units.ts";
import type { ItemFacts, PlanFacts } from "../plan/facts.ts";
import {
  type ConsideredChange,
  considerChange,
  type ForecastColumns,
  type PlanChange,
  type PushedItem,
} from "./consider.ts";

/** One of several changes that are considered together. */
export interface ItemChange {
  readonly itemId: string;
  /** The change of the item as the changes before it leave it. */
  readonly changeOf: (item: ItemFacts) => PlanChange;
}

type LinkChange = Extract<PlanChange, { kind: "link" }>;

/**
 * What several changes would move, made in the given order; what is changed itself stands as it is changed. Null when
 * the plan cannot be scheduled. An item that is not there changes nothing.
 */
export function considerChanges(
  facts: PlanFacts,
  statusDay: EpochDay,
  changes: readonly (ItemChange | LinkChange)[],
): ConsideredChange | null {
  const causes = new Map<string, MoveCause>();
  let after = facts;
  for (const each of changes) {
    const change = "kind" in each ? each : changeOfItemIn(after, each);
    if (change === null) continue;
    const considered = considerChange(after, statusDay, change);
    if (considered === null) return null;
    for (const [id, cause] of considered.causes) causes.set(id, cause);
    after = considered.facts;
  }
  const changed = new Set(changes.flatMap((each) => ("kind" in each ? [] : [each.itemId])));
  return { causes, pushed: pushedBetween(facts, after, changed), facts: after };
}

function changeOfItemIn(facts: PlanFacts, { itemId, changeOf }: ItemChange): PlanChange | null {
  const item = itemsOf(facts).find(({ id }) => id === itemId);
  return item ? changeOf(item) : null;
}

function pushedBetween(before: PlanFacts, after: PlanFacts, changed: ReadonlySet<string>): PushedItem[] {
  const nextById = new Map(itemsOf(after).map((item) => [item.id, forecastOf(item)]));
  return itemsOf(before).flatMap((item): PushedItem[] => {
    const next = nextById.get(item.id);
    if (!next || changed.has(item.id)) return [];
    const { forecastStartDay, forecastFinishDay } = item;
    const isSame = forecastStartDay === next.forecastStartDay && forecastFinishDay === next.forecastFinishDay;
    return isSame ? [] : [{ item, next }];
  });
}

function itemsOf({ programs }: PlanFacts) {
  return programs.flatMap(({ items }) => items);
}

function forecastOf({ forecastStartDay, forecastFinishDay }: ItemFacts): ForecastColumns {
  return { forecastStartDay, forecastFinishDay };
}
