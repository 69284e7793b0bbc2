import { type ArrangedNetwork, itemAt, linkAt, numberAt } from "./arranged.ts";
import { hasHappened, leavesStart, linkAllowsFrom, linkAllowsUntil, reachesStart } from "./link-moments.ts";
import { type Bounds, earliestStart, finishFrom, type Moment, startToFinishAt } from "./moments.ts";
import { finishAt, type Pass, startAt } from "./pass.ts";

/** The earliest moment at its successor's end that a link allows, its predecessor placed as in `pass`. */
export function allowedFrom(network: ArrangedNetwork, linkPosition: number, pass: Pass): Moment {
  const { predecessorOf, successorOf } = network.graph;
  const link = linkAt(network, linkPosition);
  const predecessor = numberAt(predecessorOf, linkPosition);
  const left = leavesStart(link) ? startAt(pass, predecessor) : finishAt(pass, predecessor);
  const successor = itemAt(network, numberAt(successorOf, linkPosition));
  return linkAllowsFrom(link, itemAt(network, predecessor), left, successor);
}

/** The latest moment at its predecessor's end that a link allows, its successor placed as in `pass`. */
export function allowedUntil(network: ArrangedNetwork, linkPosition: number, pass: Pass): Moment {
  const { predecessorOf, successorOf } = network.graph;
  const link = linkAt(network, linkPosition);
  const successor = numberAt(successorOf, linkPosition);
  const reached = reachesStart(link) ? startAt(pass, successor) : finishAt(pass, successor);
  const predecessor = itemAt(network, numberAt(predecessorOf, linkPosition));
  return linkAllowsUntil(link, predecessor, itemAt(network, successor), reached);
}

/** The earliest ends of an item that its predecessors' places in `pass` allow. */
export function predecessorBounds(network: ArrangedNetwork, position: number, pass: Pass): Bounds {
  const { firsts, links } = network.graph.incoming;
  let start = -Infinity;
  let finish = -Infinity;
  const end = numberAt(firsts, position + 1);
  for (let index = numberAt(firsts, position); index < end; index++) {
    const linkPosition = numberAt(links, index);
    const from = allowedFrom(network, linkPosition, pass);
    if (reachesStart(linkAt(network, linkPosition))) start = Math.max(start, from);
    else finish = Math.max(finish, from);
  }
  return { start, finish };
}

/** The latest ends of an item that its successors' places in `pass` allow; those that have happened bound nothing. */
export function successorBounds(network: ArrangedNetwork, position: number, pass: Pass): Bounds {
  const { outgoing, successorOf } = network.graph;
  let start = Infinity;
  let finish = Infinity;
  const end = numberAt(outgoing.firsts, position + 1);
  for (let index = numberAt(outgoing.firsts, position); index < end; index++) {
    const linkPosition = numberAt(outgoing.links, index);
    const link = linkAt(network, linkPosition);
    if (hasHappened(link, itemAt(network, numberAt(successorOf, linkPosition)))) continue;
    const until = allowedUntil(network, linkPosition, pass);
    if (leavesStart(link)) start = Math.min(start, until);
    else finish = Math.min(finish, until);
  }
  return { start, finish };
}

/** True when, without the link or with less lag, its successor might come earlier than in the forward pass. */
export function isDriving(network: ArrangedNetwork, linkPosition: number, early: Pass): boolean {
  const link = linkAt(network, linkPosition);
  const position = numberAt(network.graph.successorOf, linkPosition);
  const item = itemAt(network, position);
  if (hasHappened(link, item)) return false;
  const from = allowedFrom(network, linkPosition, early);
  const start = reachesStart(link) ? earliestStart(item, from, -Infinity) : startToFinishAt(item, from);
  return finishFrom(item, start) >= finishAt(early, position);
}
