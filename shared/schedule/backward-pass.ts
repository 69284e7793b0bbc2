import { previousWorkDay } from "../calendar/working-days.ts";
import { type ArrangedNetwork, horizonNumberOf, itemAt, numberAt } from "./arranged.ts";
import { latestFinishBound, latestStartBound } from "./constraints.ts";
import { finishFrom, latestStart, type Moment } from "./moments.ts";
import { successorBounds } from "./neighbours.ts";
import { isStarted } from "./network.ts";
import { emptyPass, finishAt, type Pass, setEnds, startAt } from "./pass.ts";

/** What the backward pass counts from. */
export interface BackwardFacts {
  readonly early: Pass;
  /** By the number of the horizon: its last finish in the forward pass. */
  readonly horizons: Int32Array;
}

/** The latest place of every item that delays neither the horizon nor a constraint or deadline. */
export function backwardPass(network: ArrangedNetwork, facts: BackwardFacts): Pass {
  const late = emptyPass(network.items.length);
  const { order } = network.graph;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    placeLate(network, facts, late, numberAt(order, rank));
  }
  return late;
}

/** Places one item by its successors, which are placed already; true when it was elsewhere before. */
export function placeLate(
  network: ArrangedNetwork,
  { early, horizons }: BackwardFacts,
  late: Pass,
  position: number,
): boolean {
  const item = itemAt(network, position);
  const earlyStart = startAt(early, position);
  if (item.actualFinishDay !== null) return setEnds(late, position, earlyStart, finishAt(early, position));
  const bounds = successorBounds(network, position, late);
  const horizon = numberAt(horizons, horizonNumberOf(network, position));
  const finish = Math.min(bounds.finish, horizon, latestFinishBound(item));
  if (isStarted(item)) {
    return setEnds(late, position, earlyStart, previousWorkDay(item.calendar, finish as Moment));
  }
  const start = latestStart(item, Math.min(bounds.start, latestStartBound(item)), finish);
  return setEnds(late, position, start, finishFrom(item, start));
}

/** The moments that float is measured towards, by the number of each horizon. */
export function horizonsOf(network: ArrangedNetwork, early: Pass): Int32Array {
  const { options, programIds, items } = network;
  const count = options.horizon === "plan" ? 1 : programIds.length;
  const horizons = new Int32Array(count).fill(-(2 ** 31));
  for (let position = 0; position < items.length; position++) {
    const number = horizonNumberOf(network, position);
    horizons[number] = Math.max(numberAt(horizons, number), finishAt(early, position));
  }
  return horizons;
}
