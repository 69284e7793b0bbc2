import { addDays } from "../calendar/day.ts";
import { workDaysBetween } from "../calendar/working-days.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { EpochDay } from "../units.ts";
import { backwardPass } from "./backward-pass.ts";
import { brokenBy } from "./constraints.ts";
import { forwardPass } from "./forward-pass.ts";
import { buildGraph, type Graph } from "./graph.ts";
import { type Ends, endingAt, hasHappened, linkAllowsFrom, reachesStart, startingAt } from "./moments.ts";
import {
  impossibilitiesOf,
  isMilestone,
  type Network,
  type Schedule,
  type ScheduledItem,
  type ScheduleItem,
  type ScheduleOptions,
  type ScheduleProblem,
} from "./network.ts";
import { eachIncoming, endsAt, type Pass } from "./pass.ts";

/**
 * The critical path method: earliest days by a forward pass, latest days by a backward pass, total float
 * between them (Kelley and Walker, Critical-Path Planning and Scheduling, 1959), with the four link types
 * and lags of the precedence diagramming method (Fondahl, 1961; PMI, Practice Standard for Scheduling).
 * Time and memory are linear in items and links; the order of the input changes nothing.
 *
 * - Actual days fix an item. What has happened cannot be delayed, so an actual end bounds no predecessor.
 * - Links win over constraints (Microsoft Project with "tasks will always honor their constraint dates"
 *   off): a constraint or deadline that they break leaves negative float and is listed as broken.
 */
export function schedule(
  network: Network,
  options: ScheduleOptions,
): Result<Schedule, readonly ScheduleProblem[]> {
  const impossible = impossibilitiesOf(network);
  const graph = buildGraph(network.items, network.links);
  if (!graph.ok) return fail([...impossible, ...graph.problem]);
  if (impossible.length > 0) return fail(impossible);
  const early = forwardPass(network, graph.value, options);
  const late = backwardPass(network, graph.value, early, options);
  const items = network.items.map((item, position) =>
    placed(
      item,
      endsAt(early, position),
      endsAt(late, position),
      drivingLinks(network, graph.value, early, position),
    ),
  );
  const brokenConstraints = network.items.flatMap((item, position) => {
    const { startDay, finishDay } = daysOf(item, endsAt(early, position));
    return brokenBy(item, startDay, finishDay);
  });
  return succeed({ items, brokenConstraints });
}

/** The links without which the item might come earlier; none for an end that has an actual day. */
function drivingLinks(network: Network, graph: Graph, early: Pass, position: number): string[] {
  const driving: string[] = [];
  const item = network.items[position];
  eachIncoming(network, graph, position, (link, predecessor, predecessorPosition) => {
    if (!item || hasHappened(link, item)) return;
    const from = linkAllowsFrom(link, predecessor, endsAt(early, predecessorPosition), item);
    const allowed = reachesStart(link) ? startingAt(item, from) : endingAt(item, from);
    if (allowed.finish >= endsAt(early, position).finish) driving.push(link.id);
  });
  return driving.sort();
}

function placed(item: ScheduleItem, early: Ends, late: Ends, drivingLinkIds: string[]): ScheduledItem {
  const totalFloatWorkDays = workDaysBetween(item.calendar, early.finish, late.finish);
  const lateDays = daysOf(item, late);
  return {
    id: item.id,
    ...daysOf(item, early),
    lateStartDay: lateDays.startDay,
    lateFinishDay: lateDays.finishDay,
    totalFloatWorkDays,
    isCritical: item.actualFinishDay === null && totalFloatWorkDays <= 0,
    drivingLinkIds,
  };
}

/** The days that an item's ends are written as. */
function daysOf(item: ScheduleItem, { start, finish }: Ends): { startDay: EpochDay; finishDay: EpochDay } {
  return { startDay: isMilestone(item) ? start : addDays(start, 1), finishDay: finish };
}
