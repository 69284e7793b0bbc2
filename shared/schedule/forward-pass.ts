import { nextWorkDay } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { earliestBounds } from "./constraints.ts";
import type { Graph } from "./graph.ts";
import {
  type Ends,
  earliestEnds,
  endingAt,
  fromStart,
  linkAllowsFrom,
  pointAt,
  reachesStart,
} from "./moments.ts";
import { isMilestone, type Network, type ScheduleItem, type ScheduleOptions } from "./network.ts";
import { eachIncoming, emptyPass, endsAt, type Pass, setEnds } from "./pass.ts";

/** The earliest place of every item; of those that have started or finished, the actual one. */
export function forwardPass(network: Network, graph: Graph, { startDay }: ScheduleOptions): Pass {
  const early = emptyPass(network.items.length);
  for (const position of graph.order) {
    const item = network.items[position];
    if (!item) continue;
    let { start, finish } = earliestBounds(item, startDay);
    eachIncoming(network, graph, position, (link, predecessor, predecessorPosition) => {
      const from = linkAllowsFrom(link, predecessor, endsAt(early, predecessorPosition), item);
      if (reachesStart(link)) start = Math.max(start, from);
      else finish = Math.max(finish, from);
    });
    setEnds(early, position, actualEnds(item, finish) ?? earliestEnds(item, start, finish));
  }
  return early;
}

/** The place of an item that has started or finished; `finish` bounds what is still to be done. */
function actualEnds(item: ScheduleItem, finish: number): Ends | null {
  const { actualStartDay, actualFinishDay } = item;
  if (isMilestone(item)) return actualFinishDay === null ? null : pointAt(actualFinishDay);
  if (actualFinishDay !== null) {
    const start = actualStartDay === null ? endingAt(item, actualFinishDay).start : actualStartDay - 1;
    return { start: start as EpochDay, finish: actualFinishDay };
  }
  if (actualStartDay === null) return null;
  const planned = fromStart(item, actualStartDay - 1);
  const held = nextWorkDay(item.calendar, finish as EpochDay);
  return finish > planned.finish ? { start: planned.start, finish: held } : planned;
}
