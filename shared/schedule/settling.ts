import { type ArrangedNetwork, horizonNumberOf, itemAt, numberAt } from "./arranged.ts";
import type { BackwardFacts } from "./backward-pass.ts";
import { latestFinishBound } from "./constraints.ts";
import { finishFrom, latestStart, type Moment } from "./moments.ts";
import { successorBounds } from "./neighbours.ts";
import { isFloating } from "./network.ts";
import { copyPass, finishAt, type Pass, setEnds, startAt } from "./pass.ts";

/**
 * Where items come to lie: early, but for those that are to come as late as possible. These take up their free
 * float and no more, so that they move nothing (Primavera's zero free float; docs/decisions/0010).
 */
export function settle(network: ArrangedNetwork, facts: BackwardFacts): Pass {
  if (!network.items.some(isFloating)) return facts.early;
  const settled = copyPass(facts.early);
  const { order } = network.graph;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const position = numberAt(order, rank);
    if (isFloating(itemAt(network, position))) placeSettled(network, facts, settled, position);
  }
  return settled;
}

/** Settles one item by its successors, which are settled already; true when it was elsewhere before. */
export function placeSettled(
  network: ArrangedNetwork,
  facts: BackwardFacts,
  settled: Pass,
  position: number,
): boolean {
  const { early } = facts;
  const item = itemAt(network, position);
  const earlyStart = startAt(early, position);
  if (!isFloating(item)) return setEnds(settled, position, earlyStart, finishAt(early, position));
  const bound = latestFinishBound(item);
  const start = Math.max(earlyStart, latestUnmoving(network, facts, settled, position, bound)) as Moment;
  return setEnds(settled, position, start, finishFrom(item, start));
}

/** The latest start of an item that moves neither a settled successor nor the horizon, nor breaks `finishBound`. */
export function latestUnmoving(
  network: ArrangedNetwork,
  { horizons }: BackwardFacts,
  settled: Pass,
  position: number,
  finishBound: number,
): Moment {
  const bounds = successorBounds(network, position, settled);
  const horizon = numberAt(horizons, horizonNumberOf(network, position));
  return latestStart(itemAt(network, position), bounds.start, Math.min(bounds.finish, horizon, finishBound));
}
