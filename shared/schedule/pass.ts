import type { EpochDay } from "../units.ts";
import { eachLink, type Graph } from "./graph.ts";
import type { Ends } from "./moments.ts";
import type { Network, ScheduleItem, ScheduleLink } from "./network.ts";

/** The ends of every item, by its position. */
export interface Pass {
  readonly starts: Int32Array;
  readonly finishes: Int32Array;
}

export function emptyPass(size: number): Pass {
  return { starts: new Int32Array(size), finishes: new Int32Array(size) };
}

export function endsAt({ starts, finishes }: Pass, position: number): Ends {
  return { start: (starts[position] ?? 0) as EpochDay, finish: (finishes[position] ?? 0) as EpochDay };
}

export function setEnds({ starts, finishes }: Pass, position: number, ends: Ends): void {
  starts[position] = ends.start;
  finishes[position] = ends.finish;
}

type LinkVisit = (link: ScheduleLink, other: ScheduleItem, otherPosition: number) => void;

/** Visits each link into an item with its predecessor. */
export function eachIncoming(
  { items, links }: Network,
  graph: Graph,
  position: number,
  visit: LinkVisit,
): void {
  eachLink(graph.incoming, position, (linkPosition) => {
    const predecessorPosition = graph.predecessorOf[linkPosition] ?? 0;
    const [link, predecessor] = [links[linkPosition], items[predecessorPosition]];
    if (link && predecessor) visit(link, predecessor, predecessorPosition);
  });
}

/** Visits each link out of an item with its successor. */
export function eachOutgoing(
  { items, links }: Network,
  graph: Graph,
  position: number,
  visit: LinkVisit,
): void {
  eachLink(graph.outgoing, position, (linkPosition) => {
    const successorPosition = graph.successorOf[linkPosition] ?? 0;
    const [link, successor] = [links[linkPosition], items[successorPosition]];
    if (link && successor) visit(link, successor, successorPosition);
  });
}
