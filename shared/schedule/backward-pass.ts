import { previousWorkDay } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { latestBounds } from "./constraints.ts";
import type { Graph } from "./graph.ts";
import { type Ends, hasHappened, latestEnds, leavesStart, linkAllowsUntil } from "./moments.ts";
import { isMilestone, type Network, type ScheduleItem, type ScheduleOptions } from "./network.ts";
import { eachOutgoing, emptyPass, endsAt, type Pass, setEnds } from "./pass.ts";

/** The latest place of every item that delays neither the horizon nor a constraint or deadline. */
export function backwardPass(network: Network, graph: Graph, early: Pass, options: ScheduleOptions): Pass {
  const late = emptyPass(network.items.length);
  const horizonOf = horizons(network, early, options);
  for (const position of graph.order.toReversed()) {
    const item = network.items[position];
    if (!item) continue;
    let { start, finish } = latestBounds(item);
    finish = Math.min(finish, horizonOf(item));
    eachOutgoing(network, graph, position, (link, successor, successorPosition) => {
      if (hasHappened(link, successor)) return;
      const until = linkAllowsUntil(link, item, successor, endsAt(late, successorPosition));
      if (leavesStart(link)) start = Math.min(start, until);
      else finish = Math.min(finish, until);
    });
    setEnds(late, position, lateEnds(item, endsAt(early, position), start, finish));
  }
  return late;
}

function lateEnds(item: ScheduleItem, early: Ends, start: number, finish: number): Ends {
  if (item.actualFinishDay !== null) return early;
  if (item.actualStartDay === null || isMilestone(item)) return latestEnds(item, start, finish);
  return { start: early.start, finish: previousWorkDay(item.calendar, finish as EpochDay) };
}

/** The moment that the float of an item is measured towards. */
function horizons(
  network: Network,
  early: Pass,
  { horizon }: ScheduleOptions,
): (item: ScheduleItem) => number {
  const nameOf = (item: ScheduleItem) => (horizon === "plan" ? "" : item.programId);
  const latest = new Map<string, number>();
  for (const [position, item] of network.items.entries()) {
    const { finish } = endsAt(early, position);
    latest.set(nameOf(item), Math.max(latest.get(nameOf(item)) ?? finish, finish));
  }
  return (item) => latest.get(nameOf(item)) ?? 0;
}
