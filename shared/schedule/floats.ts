import { workDaysBetween } from "../calendar/working-days.ts";
import type { WorkDays } from "../units.ts";
import { horizonNumberOf, itemAt, numberAt } from "./arranged.ts";
import { finishFrom, type Moment } from "./moments.ts";
import { successorBounds } from "./neighbours.ts";
import { isStarted } from "./network.ts";
import { finishAt } from "./pass.ts";
import type { PreparedSchedule } from "./prepare.ts";
import { latestUnmoving } from "./settling.ts";

/** Working days from where an item lies to the latest place it may lie; negative when that is missed. */
export function totalFloat({ network, settled, late }: PreparedSchedule, position: number): WorkDays {
  const { calendar } = itemAt(network, position);
  return workDaysBetween(calendar, finishAt(settled, position), finishAt(late, position));
}

/** True for an unfinished item without float. */
export function isCriticalAt(prepared: PreparedSchedule, position: number): boolean {
  const { actualFinishDay } = itemAt(prepared.network, position);
  return actualFinishDay === null && totalFloat(prepared, position) <= 0;
}

/** Working days that an unfinished item can come later without moving a successor or the horizon. */
export function freeFloat(prepared: PreparedSchedule, position: number): WorkDays {
  const item = itemAt(prepared.network, position);
  if (item.actualFinishDay !== null) return 0 as WorkDays;
  const latest = isStarted(item)
    ? latestFinishOfStarted(prepared, position)
    : finishFrom(item, latestUnmoving(prepared.network, prepared, prepared.settled, position, Infinity));
  const float = workDaysBetween(item.calendar, finishAt(prepared.settled, position), latest);
  return Math.max(0, float) as WorkDays;
}

/** What has started can only finish later; links from its start hold nothing any more. */
function latestFinishOfStarted({ network, horizons, settled }: PreparedSchedule, position: number): Moment {
  const { finish } = successorBounds(network, position, settled);
  return Math.min(finish, numberAt(horizons, horizonNumberOf(network, position))) as Moment;
}
