import { toIsoDay } from "../calendar/day.ts";
import type { Network, ScheduleOptions } from "../schedule/network.ts";
import { type PreparedSchedule, prepareSchedule } from "../schedule/prepare.ts";
import { reportOf } from "../schedule/report.ts";
import type { Schedule, ScheduledItem } from "../schedule/scheduled.ts";
import { day } from "./days.ts";

/** The first day of plans in tests, a Sunday. */
export const PLAN_START = "2026-03-01";

/** A schedule of a network that is known to have one. */
export function preparedFor(network: Network, options: Partial<ScheduleOptions> = {}): PreparedSchedule {
  const all = { startDay: day(PLAN_START), statusDay: null, horizon: "plan", ...options } as const;
  const result = prepareSchedule(network, all);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** As `preparedFor`, in words. */
export function scheduleFor(network: Network, options: Partial<ScheduleOptions> = {}): Schedule {
  return reportOf(preparedFor(network, options));
}

export function itemOf(schedule: Schedule, id: string): ScheduledItem {
  const found = schedule.items.find((each) => each.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

/** `start..finish`, or the one day of a milestone. */
export function daysOf({ startDay, finishDay }: ScheduledItem): string {
  const [start, finish] = [toIsoDay(startDay), toIsoDay(finishDay)];
  return start === finish ? start : `${start}..${finish}`;
}
