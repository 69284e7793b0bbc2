import { numberAt } from "./arranged.ts";
import type { Adjacency, Graph } from "./graph.ts";

/**
 * Places the items at `seeds` anew, and from each that moves the items its links lead to, in the graph's order
 * (`forward`: to successors) or against it. Each is placed once, after all it depends on. Returns those that
 * moved. Costs a placing for each item reached, and one look at a flag for each item of the network.
 */
export function sweep(
  graph: Graph,
  direction: "forward" | "backward",
  seeds: Iterable<number>,
  place: (position: number) => boolean,
): number[] {
  const { order, rankOf } = graph;
  const isForward = direction === "forward";
  const isDue = new Uint8Array(order.length);
  let waiting = 0;
  const makeDue = (position: number) => {
    const rank = numberAt(rankOf, position);
    if (isDue[rank] === 0) waiting++;
    isDue[rank] = 1;
  };
  for (const position of seeds) makeDue(position);
  const moved: number[] = [];
  const step = isForward ? 1 : -1;
  for (let rank = isForward ? 0 : order.length - 1; waiting > 0; rank += step) {
    if (isDue[rank] === 0) continue;
    waiting--;
    const position = numberAt(order, rank);
    if (!place(position)) continue;
    moved.push(position);
    eachNeighbour(graph, direction, position, makeDue);
  }
  return moved;
}

/** Calls `visit` with the position of each successor (`forward`) or predecessor. */
export function eachNeighbour(
  { incoming, outgoing, predecessorOf, successorOf }: Graph,
  direction: "forward" | "backward",
  position: number,
  visit: (neighbour: number) => void,
): void {
  const [{ firsts, links }, otherEnd]: [Adjacency, Int32Array] =
    direction === "forward" ? [outgoing, successorOf] : [incoming, predecessorOf];
  const end = numberAt(firsts, position + 1);
  for (let index = numberAt(firsts, position); index < end; index++) {
    visit(numberAt(otherEnd, numberAt(links, index)));
  }
}
