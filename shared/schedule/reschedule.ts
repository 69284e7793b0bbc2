import { horizonNumberOf } from "./arranged.ts";
import { horizonsOf, placeLate } from "./backward-pass.ts";
import type { ChangedNetwork } from "./change.ts";
import { placeEarly } from "./forward-pass.ts";
import { isFloating } from "./network.ts";
import { copyPass } from "./pass.ts";
import type { PreparedSchedule } from "./prepare.ts";
import { placeSettled } from "./settling.ts";
import { eachNeighbour, sweep } from "./sweep.ts";

/** A schedule brought up to date after a change, and the items whose days or float may differ. */
export interface Rescheduled {
  readonly after: PreparedSchedule;
  /** Positions of items that lie elsewhere than before. */
  readonly moved: readonly number[];
  /** Positions of items that might lie elsewhere: with other earliest days than before. */
  readonly pushed: readonly number[];
  /** Positions of items with other latest days than before. */
  readonly relaxed: readonly number[];
}

/**
 * Runs the passes again over only what a change reaches: forward from the touched items while days move, and
 * backward from them, from what moved, and from every item of a program whose finish moved (of the plan, when
 * float is measured towards the plan's). The rules are those of the full passes, called item by item.
 */
export function reschedule(before: PreparedSchedule, changed: ChangedNetwork): Rescheduled {
  const { network } = changed;
  const { graph } = network;
  const early = copyPass(before.early);
  const forwardSeeds = withNeighbours(changed, changed.successors, "forward");
  const pushed = sweep(graph, "forward", forwardSeeds, (position) => placeEarly(network, early, position));

  const facts = { early, horizons: pushed.length === 0 ? before.horizons : horizonsOf(network, early) };
  const backwardSeeds = withNeighbours(changed, changed.predecessors, "backward");
  for (const position of pushed) backwardSeeds.add(position);
  for (const position of underMovedHorizons(before, changed, facts.horizons)) backwardSeeds.add(position);

  const late = copyPass(before.late);
  const relaxed = sweep(graph, "backward", backwardSeeds, (position) =>
    placeLate(network, facts, late, position),
  );
  if (before.settled === before.early && !network.items.some(isFloating)) {
    return { after: { ...facts, network, late, settled: early }, moved: pushed, pushed, relaxed };
  }
  const settled = copyPass(before.settled);
  const moved = sweep(graph, "backward", backwardSeeds, (position) =>
    placeSettled(network, facts, settled, position),
  );
  return { after: { ...facts, network, late, settled }, moved, pushed, relaxed };
}

/** The touched ends of links and the changed items, with what hangs on these whether they move or not. */
function withNeighbours(
  { network, items }: ChangedNetwork,
  linkEnds: ReadonlySet<number>,
  direction: "forward" | "backward",
): Set<number> {
  const seeds = new Set(linkEnds);
  for (const position of items) {
    seeds.add(position);
    // An item's length, calendar and actual days also decide how its links are read.
    eachNeighbour(network.graph, direction, position, (neighbour) => seeds.add(neighbour));
  }
  return seeds;
}

function* underMovedHorizons(
  before: PreparedSchedule,
  { network }: ChangedNetwork,
  horizons: Int32Array,
): Iterable<number> {
  const isMoved = horizons.map((moment, number) => (moment === before.horizons[number] ? 0 : 1));
  if (!isMoved.includes(1)) return;
  for (let position = 0; position < network.items.length; position++) {
    if (isMoved[horizonNumberOf(network, position)] === 1) yield position;
  }
}
