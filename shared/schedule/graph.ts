import { fail, type Result, succeed } from "../result.ts";

/** Which end of the predecessor holds which end of the successor: F finish, S start. */
export type LinkType = "FS" | "SS" | "FF" | "SF";

/** The two ends of a link, as ids of items. */
export interface GraphLink {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
}

/** Items and links that make no order; each names what must be mended. */
export type GraphProblem =
  /** Each item of the path leads to the next, and the last to the first; begins at the smallest id. */
  | { readonly code: "cycle"; readonly path: readonly string[] }
  | { readonly code: "danglingLink"; readonly linkId: string; readonly missingId: string }
  | { readonly code: "duplicateItem"; readonly itemId: string };

/** Items and links by their positions in the input. */
export interface Graph {
  readonly positionOf: ReadonlyMap<string, number>;
  /** Positions of items, every predecessor before its successors. */
  readonly order: Int32Array;
  /** The inverse of `order`: the place of each item in it. */
  readonly rankOf: Int32Array;
  /** For each link, the positions of its items. */
  readonly predecessorOf: Int32Array;
  readonly successorOf: Int32Array;
  /** For each item, the positions of its links. */
  readonly incoming: Adjacency;
  readonly outgoing: Adjacency;
}

type GraphEnds = Omit<Graph, "positionOf" | "order" | "rankOf">;

/** The links of item `i` are `links[firsts[i]]` to `links[firsts[i + 1]]`, the last excluded. */
export interface Adjacency {
  readonly firsts: Int32Array;
  readonly links: Int32Array;
}

/**
 * Puts items in an order that every link agrees with, in time linear in items and links
 * (Kahn, Topological sorting of large networks, CACM 5, 1962), or says why there is none.
 */
export function buildGraph(
  items: readonly { readonly id: string }[],
  links: readonly GraphLink[],
): Result<Graph, readonly GraphProblem[]> {
  const problems: GraphProblem[] = [];
  const positionOf = new Map<string, number>();
  for (let position = 0; position < items.length; position++) {
    const itemId = items[position]?.id ?? "";
    if (positionOf.has(itemId)) problems.push({ code: "duplicateItem", itemId });
    positionOf.set(itemId, position);
  }
  return problems.length > 0
    ? fail([...problems, ...danglingEnds(links, positionOf)])
    : arrange(items, links, positionOf);
}

/** As `buildGraph`, for items whose positions are known already: how links that change are arranged anew. */
export function arrange(
  items: readonly { readonly id: string }[],
  links: readonly GraphLink[],
  positionOf: ReadonlyMap<string, number>,
): Result<Graph, readonly GraphProblem[]> {
  const predecessorOf = new Int32Array(links.length);
  const successorOf = new Int32Array(links.length);
  let isWhole = true;
  for (let index = 0; index < links.length; index++) {
    const link = links[index] as GraphLink;
    const [from, to] = [positionOf.get(link.predecessorId), positionOf.get(link.successorId)];
    predecessorOf[index] = from ?? 0;
    successorOf[index] = to ?? 0;
    isWhole &&= from !== undefined && to !== undefined;
  }
  if (!isWhole) return fail(danglingEnds(links, positionOf));

  const incoming = adjacencyOf(items.length, successorOf);
  const outgoing = adjacencyOf(items.length, predecessorOf);
  const ends = { predecessorOf, successorOf, incoming, outgoing };
  const { order, waiting } = sort(items.length, ends);
  if (order.length < items.length) return fail([{ code: "cycle", path: cycleAmong(items, waiting, ends) }]);
  const rankOf = new Int32Array(items.length);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank] ?? 0] = rank;
  return succeed({ ...ends, positionOf, order, rankOf });
}

function danglingEnds(links: readonly GraphLink[], positionOf: ReadonlyMap<string, number>): GraphProblem[] {
  return links.flatMap(({ id: linkId, predecessorId, successorId }) =>
    [predecessorId, successorId]
      .filter((missingId) => !positionOf.has(missingId))
      .map((missingId) => ({ code: "danglingLink" as const, linkId, missingId })),
  );
}

/** Calls `visit` with the position of each link of an item. */
export function eachLink({ firsts, links }: Adjacency, item: number, visit: (link: number) => void): void {
  const end = firsts[item + 1] ?? 0;
  for (let index = firsts[item] ?? 0; index < end; index++) visit(links[index] ?? 0);
}

/** Groups links by the item at one of their ends. */
function adjacencyOf(itemCount: number, itemOfLink: Int32Array): Adjacency {
  const firsts = new Int32Array(itemCount + 1);
  for (const item of itemOfLink) firsts[item + 1] = (firsts[item + 1] ?? 0) + 1;
  for (let item = 0; item < itemCount; item++)
    firsts[item + 1] = (firsts[item + 1] ?? 0) + (firsts[item] ?? 0);
  const links = new Int32Array(itemOfLink.length);
  const next = firsts.slice();
  for (let link = 0; link < itemOfLink.length; link++) {
    const item = itemOfLink[link] ?? 0;
    const slot = next[item] ?? 0;
    links[slot] = link;
    next[item] = slot + 1;
  }
  return { firsts, links };
}

/**
 * As much of an order as there is, and for each item the links it still waits for. The newest free item comes
 * next, so that a program is followed to its end before another begins: items that meet in the passes then lie
 * together in memory, which makes a plan of 100,000 items about twice as fast as taking the oldest.
 */
function sort(itemCount: number, { incoming, outgoing, successorOf }: Omit<GraphEnds, "predecessorOf">) {
  const waiting = new Int32Array(itemCount);
  const free = new Int32Array(itemCount);
  const order = new Int32Array(itemCount);
  let freeCount = 0;
  for (let item = itemCount - 1; item >= 0; item--) {
    waiting[item] = (incoming.firsts[item + 1] ?? 0) - (incoming.firsts[item] ?? 0);
    if (waiting[item] === 0) free[freeCount++] = item;
  }
  let placed = 0;
  while (freeCount > 0) {
    const item = free[--freeCount] ?? 0;
    order[placed++] = item;
    // From the last to the first, so that of those it frees the first comes first.
    const first = outgoing.firsts[item] ?? 0;
    for (let index = (outgoing.firsts[item + 1] ?? 0) - 1; index >= first; index--) {
      const successor = successorOf[outgoing.links[index] ?? 0] ?? 0;
      waiting[successor] = (waiting[successor] ?? 0) - 1;
      if (waiting[successor] === 0) free[freeCount++] = successor;
    }
  }
  return { order: order.subarray(0, placed), waiting };
}

/**
 * One cycle among the items that never came free. Each of them waits for another of them, so walking back
 * must come to an item twice. Smallest ids first, so that the order of the input does not choose the cycle.
 */
function cycleAmong(
  items: readonly { readonly id: string }[],
  waiting: Int32Array,
  { incoming, predecessorOf }: GraphEnds,
): string[] {
  const idOf = (item: number) => items[item]?.id ?? "";
  const smaller = (best: number, item: number) => (best < 0 || idOf(item) < idOf(best) ? item : best);
  let item = -1;
  for (const [candidate, count] of waiting.entries()) if (count > 0) item = smaller(item, candidate);
  const visited = new Map<number, number>();
  const path: number[] = [];
  while (!visited.has(item)) {
    visited.set(item, path.push(item) - 1);
    let before = -1;
    eachLink(incoming, item, (link) => {
      const predecessor = predecessorOf[link] ?? 0;
      if ((waiting[predecessor] ?? 0) > 0) before = smaller(before, predecessor);
    });
    item = before;
  }
  const cycle = path.slice(visited.get(item)).reverse();
  const first = cycle.indexOf(cycle.reduce(smaller, -1));
  return [...cycle.slice(first), ...cycle.slice(0, first)].map(idOf);
}
