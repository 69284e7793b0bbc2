import { itemAt, linkAt, numberAt } from "./arranged.ts";
import { isCriticalAt } from "./floats.ts";
import { isDriving } from "./neighbours.ts";
import type { PreparedSchedule } from "./prepare.ts";

/** A chain of critical items, each driving the next, as long as it can be made at both ends. */
export interface CriticalPath {
  /** The program of the last item. */
  readonly programId: string;
  readonly itemIds: readonly string[];
  /** One fewer than the items: `linkIds[n]` joins `itemIds[n]` to `itemIds[n + 1]`. */
  readonly linkIds: readonly string[];
}

/** The paths that were asked for. */
export interface CriticalPaths {
  readonly paths: readonly CriticalPath[];
  /** False when there are more than were asked for. Tied paths can be more than anybody could list. */
  readonly isComplete: boolean;
}

/** A step of a path, and the steps that follow it. */
interface Step {
  readonly position: number;
  readonly linkId: string;
  readonly next: Step | null;
}

/**
 * Critical paths, several when they tie or when each program has its own, smallest ids first. Costs at most
 * `limit` walks along a path, whatever the number of ties.
 */
export function criticalPaths(prepared: PreparedSchedule, limit: number): CriticalPaths {
  const { items } = prepared.network;
  const steps: Step[] = pathEnds(prepared).map((position) => ({ position, linkId: "", next: null }));
  const paths: CriticalPath[] = [];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const before = criticalDrivers(prepared, step.position);
    for (const { position, linkId } of before) steps.push({ position, linkId, next: step });
    if (before.length > 0) continue;
    if (paths.length === limit) return { paths, isComplete: false };
    paths.push(pathFrom(items, step));
  }
  return { paths, isComplete: true };
}

/** Critical items that drive no other, the greatest id first. */
function pathEnds(prepared: PreparedSchedule): number[] {
  const { items } = prepared.network;
  const isEnd = items.map((_, position) => isCriticalAt(prepared, position));
  for (const position of isEnd.keys()) {
    if (!isCriticalAt(prepared, position)) continue;
    for (const driver of criticalDrivers(prepared, position)) isEnd[driver.position] = false;
  }
  const ends = items.flatMap(({ id }, position) => (isEnd[position] ? [{ id, position }] : []));
  return ends.sort((one, other) => (one.id < other.id ? 1 : -1)).map(({ position }) => position);
}

/** The critical items that drive an item, each by one link, the greatest id first. */
function criticalDrivers(prepared: PreparedSchedule, position: number) {
  const { network, early } = prepared;
  const { incoming, predecessorOf } = network.graph;
  const linkOf = new Map<number, string>();
  const end = numberAt(incoming.firsts, position + 1);
  for (let index = numberAt(incoming.firsts, position); index < end; index++) {
    const linkPosition = numberAt(incoming.links, index);
    const predecessor = numberAt(predecessorOf, linkPosition);
    const { id } = linkAt(network, linkPosition);
    if (!isCriticalAt(prepared, predecessor) || !isDriving(network, linkPosition, early)) continue;
    const known = linkOf.get(predecessor);
    if (known === undefined || id < known) linkOf.set(predecessor, id);
  }
  return [...linkOf]
    .map(([driver, linkId]) => ({ position: driver, linkId, id: itemAt(network, driver).id }))
    .sort((one, other) => (one.id < other.id ? 1 : -1));
}

function pathFrom(items: PreparedSchedule["network"]["items"], first: Step): CriticalPath {
  const itemIds: string[] = [];
  const linkIds: string[] = [];
  let programId = "";
  for (let step: Step | null = first; step; step = step.next) {
    const item = items[step.position];
    itemIds.push(item?.id ?? "");
    programId = item?.programId ?? "";
    if (step.next) linkIds.push(step.linkId);
  }
  return { programId, itemIds, linkIds };
}
