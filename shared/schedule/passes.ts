import { addDays } from "../calendar/day.ts";
import { nextWorkDay, previousWorkDay, workDaysBetween } from "../calendar/working-days.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { EpochDay } from "../units.ts";
import { brokenBy, earliestBounds, latestBounds } from "./constraints.ts";
import { buildGraph, eachLink, type Graph } from "./graph.ts";
import {
  type Ends,
  earliestEnds,
  endingAt,
  fromStart,
  latestEnds,
  leavesStart,
  linkAllowsFrom,
  linkAllowsUntil,
  pointAt,
  reachesStart,
  startingAt,
} from "./moments.ts";
import {
  impossibilitiesOf,
  isMilestone,
  type Network,
  type Schedule,
  type ScheduledItem,
  type ScheduleItem,
  type ScheduleLink,
  type ScheduleOptions,
  type ScheduleProblem,
} from "./network.ts";

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

/** The ends of every item, by its position. */
interface Pass {
  readonly starts: Int32Array;
  readonly finishes: Int32Array;
}

function emptyPass(size: number): Pass {
  return { starts: new Int32Array(size), finishes: new Int32Array(size) };
}

function endsAt({ starts, finishes }: Pass, position: number): Ends {
  return { start: (starts[position] ?? 0) as EpochDay, finish: (finishes[position] ?? 0) as EpochDay };
}

function setEnds({ starts, finishes }: Pass, position: number, ends: Ends): void {
  starts[position] = ends.start;
  finishes[position] = ends.finish;
}

function forwardPass(network: Network, graph: Graph, { startDay }: ScheduleOptions): Pass {
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

function backwardPass(network: Network, graph: Graph, early: Pass, options: ScheduleOptions): Pass {
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

/** True when the end that the link reaches has an actual day. */
function hasHappened(link: ScheduleLink, { actualStartDay, actualFinishDay }: ScheduleItem): boolean {
  return actualFinishDay !== null || (reachesStart(link) && actualStartDay !== null);
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

type LinkVisit = (link: ScheduleLink, other: ScheduleItem, otherPosition: number) => void;

/** Visits each link into an item with its predecessor. */
function eachIncoming({ items, links }: Network, graph: Graph, position: number, visit: LinkVisit): void {
  eachLink(graph.incoming, position, (linkPosition) => {
    const predecessorPosition = graph.predecessorOf[linkPosition] ?? 0;
    const [link, predecessor] = [links[linkPosition], items[predecessorPosition]];
    if (link && predecessor) visit(link, predecessor, predecessorPosition);
  });
}

/** Visits each link out of an item with its successor. */
function eachOutgoing({ items, links }: Network, graph: Graph, position: number, visit: LinkVisit): void {
  eachLink(graph.outgoing, position, (linkPosition) => {
    const successorPosition = graph.successorOf[linkPosition] ?? 0;
    const [link, successor] = [links[linkPosition], items[successorPosition]];
    if (link && successor) visit(link, successor, successorPosition);
  });
}
