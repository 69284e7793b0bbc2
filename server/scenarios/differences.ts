import { toIsoDayOrNull } from "#shared/calendar/day.ts";
import type { ItemDifference, LinkDifference, WhyNotRequestable } from "#shared/contract/scenarios.ts";
import type { ChangedItem, ChangedLink } from "#shared/progress/plan-compare.ts";
import type { ItemOfDay, LinkOfDay } from "../changes/known.ts";
import { viewItem, viewLinks } from "../changes/view.ts";
import type { Compared } from "./sides.ts";

/** Why a difference cannot be asked for, by its key; null when it can. */
export type WhyNotOf = (key: string) => WhyNotRequestable | null;

export const itemKey = (id: string) => `item:${id}`;
export const linkKey = (id: string) => `link:${id}`;

export function viewItemDifferences(
  compared: Compared,
  items: readonly ChangedItem<ItemOfDay>[],
  whyNot: WhyNotOf,
): ItemDifference[] {
  return items.map((changed): ItemDifference => {
    const { acts: _acts, ...view } = viewItem(changed, () => []);
    return {
      ...view,
      ...differenceOf(compared, view.id, itemKey(view.id), whyNot),
      fromStartDay: toIsoDayOrNull(changed.from?.startDay ?? null),
      toStartDay: toIsoDayOrNull(changed.to?.startDay ?? null),
    };
  });
}

export function viewLinkDifferences(
  compared: Compared,
  links: readonly ChangedLink<LinkOfDay>[],
  whyNot: WhyNotOf,
): LinkDifference[] {
  const days = { from: compared.left.known, to: compared.right.known };
  return viewLinks(links, days, () => []).map(({ acts: _acts, ...view }) => ({
    ...view,
    ...differenceOf(compared, view.id, linkKey(view.id), whyNot),
  }));
}

function differenceOf({ left, right, planMoved }: Compared, id: string, key: string, whyNotOf: WhyNotOf) {
  const planMovedSince = planMoved.has(id);
  const isChangedOn = ({ scenario, changed }: Compared["left"]) =>
    scenario === null ? planMovedSince : changed.has(id);
  const whyNot = whyNotOf(key);
  return {
    key,
    isChangedLeft: isChangedOn(left),
    isChangedRight: isChangedOn(right),
    planMovedSince,
    requestable: whyNot === null,
    whyNot,
  };
}
