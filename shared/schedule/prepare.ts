import { FIRST_DAY, LAST_DAY } from "../calendar/day.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type ArrangedNetwork, arrangeNetwork, itemAt } from "./arranged.ts";
import { type BackwardFacts, backwardPass, horizonsOf } from "./backward-pass.ts";
import { forwardPass } from "./forward-pass.ts";
import type { Network, ScheduleOptions } from "./network.ts";
import { finishAt, type Pass, startAt } from "./pass.ts";
import type { ScheduleProblem } from "./problems.ts";
import { settle } from "./settling.ts";

/**
 * A network with all its passes: built once per revision of a plan and day, it answers both what the schedule
 * is (`reportOf`) and what a change would move (`impactOf`).
 */
export interface PreparedSchedule extends BackwardFacts {
  readonly network: ArrangedNetwork;
  readonly late: Pass;
  /** Where items come to lie: early, or as late as possible. */
  readonly settled: Pass;
}

/**
 * The critical path method: earliest days by a forward pass, latest days by a backward pass, total float
 * between them (Kelley and Walker, Critical-Path Planning and Scheduling, 1959), with the four link types
 * and lags of the precedence diagramming method (Fondahl, 1961; PMI, Practice Standard for Scheduling).
 * Time and memory are linear in items and links; the order of the input changes nothing.
 *
 * Where products differ, docs/decisions/0010 says what holds here. Above all: actual days fix an item, what has
 * happened bounds no predecessor, and links win over constraints, which are then listed as broken.
 */
export function prepareSchedule(
  network: Network,
  options: ScheduleOptions,
): Result<PreparedSchedule, readonly ScheduleProblem[]> {
  const arranged = arrangeNetwork(network, options);
  if (!arranged.ok) return arranged;
  const prepared = runPasses(arranged.value);
  const problems = outOfTime(prepared, arranged.value.items.keys());
  return problems.length > 0 ? fail(problems) : succeed(prepared);
}

/** Of the items at these positions, those that no date can name any more. */
export function outOfTime(
  { network, early, late }: PreparedSchedule,
  positions: Iterable<number>,
): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  for (const position of positions) {
    const isNamed = (pass: Pass) =>
      // A start moment is the close of the day before.
      startAt(pass, position) >= FIRST_DAY - 1 &&
      finishAt(pass, position) >= FIRST_DAY &&
      finishAt(pass, position) <= LAST_DAY;
    if (isNamed(early) && isNamed(late)) continue;
    problems.push({ code: "outOfTime", itemId: itemAt(network, position).id });
  }
  return problems;
}

/** All passes of a network in order. */
export function runPasses(network: ArrangedNetwork): PreparedSchedule {
  const early = forwardPass(network);
  const facts = { early, horizons: horizonsOf(network, early) };
  return { ...facts, network, late: backwardPass(network, facts), settled: settle(network, facts) };
}
