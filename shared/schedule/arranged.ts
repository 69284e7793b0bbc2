import { fail, type Result, succeed } from "../result.ts";
import { buildGraph, type Graph } from "./graph.ts";
import type { Network, ScheduleItem, ScheduleLink, ScheduleOptions } from "./network.ts";
import { impossibilitiesOf, type ScheduleProblem } from "./problems.ts";

/** A network that can be scheduled: sound, put in order, its programs numbered. */
export interface ArrangedNetwork extends Network {
  readonly options: ScheduleOptions;
  readonly graph: Graph;
  /** In the order that they first appear. */
  readonly programIds: readonly string[];
  /** For each item, the position of its program. */
  readonly programOf: Int32Array;
}

/** Everything about a network that does not depend on days, or all that keeps it from being scheduled. */
export function arrangeNetwork(
  { items, links }: Network,
  options: ScheduleOptions,
): Result<ArrangedNetwork, readonly ScheduleProblem[]> {
  const impossible = impossibilitiesOf({ items, links });
  const graph = buildGraph(items, links);
  if (!graph.ok) return fail([...impossible, ...graph.problem]);
  if (impossible.length > 0) return fail(impossible);
  return succeed({ items, links, options, graph: graph.value, ...numberPrograms(items) });
}

function numberPrograms(items: readonly ScheduleItem[]) {
  const programOf = new Int32Array(items.length);
  const positions = new Map<string, number>();
  for (let position = 0; position < items.length; position++) {
    const programId = items[position]?.programId ?? "";
    const program = positions.get(programId) ?? positions.size;
    if (program === positions.size) positions.set(programId, program);
    programOf[position] = program;
  }
  return { programIds: [...positions.keys()], programOf };
}

/** What float is measured towards has a number: its program's, or 0 when it is the plan. */
export function horizonNumberOf({ options, programOf }: ArrangedNetwork, position: number): number {
  return options.horizon === "plan" ? 0 : numberAt(programOf, position);
}

/** The number at a position that a graph gave. Graphs give none outside, so that loops need no default. */
export function numberAt(numbers: Int32Array, position: number): number {
  return numbers[position] as number;
}

/** The item at a position that a graph gave. */
export function itemAt({ items }: Network, position: number): ScheduleItem {
  return items[position] as ScheduleItem;
}

/** The link at a position that a graph gave. */
export function linkAt({ links }: Network, position: number): ScheduleLink {
  return links[position] as ScheduleLink;
}
