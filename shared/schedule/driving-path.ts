import type { MoveCause } from "./impact-cause.ts";

/** A chain of items and the links between them, from what was changed to what it moves. */
export interface DrivingPath {
  readonly itemIds: readonly string[];
  /** One fewer than the items: `linkIds[n]` joins `itemIds[n]` to `itemIds[n + 1]`. */
  readonly linkIds: readonly string[];
}

/**
 * The path to a moved item from the item or link that was changed; of one item when it was changed itself. Paths
 * are read off the causes only when asked for: written out for all items of a long chain they would take space
 * that grows with its square.
 */
export function drivingPath(causes: ReadonlyMap<string, MoveCause>, itemId: string): DrivingPath {
  const itemIds = [itemId];
  const linkIds: string[] = [];
  for (let cause = causes.get(itemId); cause; cause = causes.get(cause.itemId)) {
    itemIds.push(cause.itemId);
    linkIds.push(cause.linkId);
    if (cause.isLinkChanged) break;
  }
  return { itemIds: itemIds.reverse(), linkIds: linkIds.reverse() };
}
