import { type ArrangedNetwork, itemAt, linkAt, numberAt } from "./arranged.ts";
import type { ChangedNetwork } from "./change.ts";
import type { Adjacency } from "./graph.ts";
import { leavesStart } from "./link-moments.ts";
import { earliestStart, finishFrom } from "./moments.ts";
import { allowedUntil, isDriving } from "./neighbours.ts";
import { isFloating } from "./network.ts";
import { differsAt, finishAt, type Pass, startAt } from "./pass.ts";
import type { PreparedSchedule } from "./prepare.ts";
import type { Rescheduled } from "./reschedule.ts";

/** The link by which a move came, and the item at its other end, which moved or was changed. */
export interface MoveCause {
  readonly linkId: string;
  readonly itemId: string;
  /** True when the link itself was added, removed or changed, so that the move begins at it. */
  readonly isLinkChanged: boolean;
}

interface Comparison {
  readonly before: PreparedSchedule;
  readonly after: PreparedSchedule;
  readonly changed: ChangedNetwork;
}

/**
 * Why items moved, by their ids: pushed later by a link that drives them now, or earlier by one that drove them
 * before; of several, the one of the smallest id. Items that come as late as possible follow the successor that
 * bounds them, unless they push something themselves, so that causes never run in a circle. What was changed
 * itself has no cause here, nor has what comes as late as a program's finish lets it.
 */
export function causesOf(
  before: PreparedSchedule,
  changed: ChangedNetwork,
  { after, moved, pushed }: Rescheduled,
): ReadonlyMap<string, MoveCause> {
  const comparison = { before, after, changed };
  const causes = new Map<string, MoveCause>();
  const pushers = new Set<string>();
  for (const position of pushed) {
    const cause = pushOf(comparison, position);
    if (!cause) continue;
    causes.set(itemAt(changed.network, position).id, cause);
    if (!cause.isLinkChanged) pushers.add(cause.itemId);
  }
  for (const position of moved) {
    const item = itemAt(changed.network, position);
    if (!isFloating(item) || pushers.has(item.id)) continue;
    const cause = releaseOf(comparison, position);
    if (cause) causes.set(item.id, cause);
  }
  return causes;
}

function pushOf({ before, after, changed }: Comparison, position: number): MoveCause | null {
  if (changed.items.has(position)) return null;
  const { network, early } = isLater(before.early, after.early, position) ? after : before;
  const { incoming, predecessorOf } = network.graph;
  return smallestCause(changed, network, linksOf(incoming, position), {
    otherEnd: predecessorOf,
    isMoved: (predecessor) => differsAt(before.early, after.early, predecessor),
    isDecisive: (link) => isDriving(network, link, early),
  });
}

/** For what comes as late as possible: what let it go is what bounded it, what takes it back is what bounds it. */
function releaseOf({ before, after, changed }: Comparison, position: number): MoveCause | null {
  if (changed.items.has(position)) return null;
  const bounding = isLater(before.settled, after.settled, position) ? before : after;
  const { outgoing, successorOf } = bounding.network.graph;
  return smallestCause(changed, bounding.network, linksOf(outgoing, position), {
    otherEnd: successorOf,
    isMoved: (successor) => differsAt(before.settled, after.settled, successor),
    isDecisive: (link) => isBounding(bounding, link),
  });
}

interface Search {
  /** By the position of a link: the item that its effect came from. */
  readonly otherEnd: Int32Array;
  readonly isMoved: (position: number) => boolean;
  readonly isDecisive: (linkPosition: number) => boolean;
}

/** Of the links that account for a move, the one of the smallest id. */
function smallestCause(
  changed: ChangedNetwork,
  network: ArrangedNetwork,
  linkPositions: Int32Array,
  { otherEnd, isMoved, isDecisive }: Search,
): MoveCause | null {
  let cause: MoveCause | null = null;
  for (const linkPosition of linkPositions) {
    const other = numberAt(otherEnd, linkPosition);
    const { id: linkId } = linkAt(network, linkPosition);
    const isLinkChanged = changed.linkIds.has(linkId);
    const isTouched = isLinkChanged || changed.items.has(other) || isMoved(other);
    if (!isTouched || (cause !== null && cause.linkId < linkId) || !isDecisive(linkPosition)) continue;
    cause = { linkId, itemId: itemAt(network, other).id, isLinkChanged };
  }
  return cause;
}

function linksOf({ firsts, links }: Adjacency, position: number): Int32Array {
  return links.subarray(numberAt(firsts, position), numberAt(firsts, position + 1));
}

function isLater(before: Pass, after: Pass, position: number): boolean {
  return (
    finishAt(after, position) > finishAt(before, position) ||
    startAt(after, position) > startAt(before, position)
  );
}

/** True when an item that comes as late as possible could come a working day later without the link. */
function isBounding({ network, settled }: PreparedSchedule, linkPosition: number): boolean {
  const position = numberAt(network.graph.predecessorOf, linkPosition);
  const item = itemAt(network, position);
  const next = earliestStart(item, startAt(settled, position) + 1, -Infinity);
  const end = leavesStart(linkAt(network, linkPosition)) ? next : finishFrom(item, next);
  return end > allowedUntil(network, linkPosition, settled);
}
