import { type Result, succeed } from "../result.ts";
import type { Network, ScheduleOptions } from "./network.ts";
import { prepareSchedule } from "./prepare.ts";
import type { ScheduleProblem } from "./problems.ts";
import { reportOf } from "./report.ts";
import type { Schedule } from "./scheduled.ts";

/** The schedule of a network, or everything that keeps it from having one; `prepareSchedule` says by which rules. */
export function schedule(
  network: Network,
  options: ScheduleOptions,
): Result<Schedule, readonly ScheduleProblem[]> {
  const prepared = prepareSchedule(network, options);
  return prepared.ok ? succeed(reportOf(prepared.value)) : prepared;
}
