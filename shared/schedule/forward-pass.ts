import { dayOfWorkNumber, nextWorkDay, workDayNumber } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import { type ArrangedNetwork, itemAt } from "./arranged.ts";
import { earliestFinishBound, earliestStartBound } from "./constraints.ts";
import { earliestStart, finishFrom, type Moment, startToFinishAt } from "./moments.ts";
import { predecessorBounds } from "./neighbours.ts";
import { isMilestone, isStarted, type ScheduleItem } from "./network.ts";
import { emptyPass, type Pass, setEnds } from "./pass.ts";

/** The earliest place of every item; of those that have started or finished, the actual one. */
export function forwardPass(network: ArrangedNetwork): Pass {
  const early = emptyPass(network.items.length);
  for (const position of network.graph.order) placeEarly(network, early, position);
  return early;
}

/** Places one item by its predecessors, which are placed already; true when it was elsewhere before. */
export function placeEarly(network: ArrangedNetwork, early: Pass, position: number): boolean {
  const item = itemAt(network, position);
  const { actualFinishDay, actualStartDay } = item;
  if (actualFinishDay !== null) {
    return setEnds(early, position, actualStart(item, actualFinishDay), actualFinishDay);
  }
  const bounds = predecessorBounds(network, position, early);
  const finish = Math.max(bounds.finish, earliestFinishBound(item));
  if (isStarted(item) && actualStartDay !== null) {
    const start = (actualStartDay - 1) as Moment;
    return setEnds(early, position, start, finishOfStarted(item, start, finish, network.options.statusDay));
  }
  const start = earliestStart(
    item,
    Math.max(bounds.start, earliestStartBound(item, network.options)),
    finish,
  );
  return setEnds(early, position, start, finishFrom(item, start));
}

/** The start moment of a finished item; counted back by the duration when only the finish is known. */
function actualStart(item: ScheduleItem, finishDay: EpochDay): number {
  if (isMilestone(item)) return finishDay;
  return item.actualStartDay === null ? startToFinishAt(item, finishDay) : item.actualStartDay - 1;
}

/**
 * The finish of work under way. What remains continues on the status day at the earliest, as Microsoft Project
 * reschedules uncompleted work; it is not split, so the activity spans the pause. Links to its finish still
 * hold it; those to its start have been overtaken.
 */
function finishOfStarted(
  item: ScheduleItem,
  start: Moment,
  finish: number,
  statusDay: EpochDay | null,
): Moment {
  const { calendar, remainingWorkDays } = item;
  let byWork = finishFrom(item, start);
  if (statusDay !== null) {
    const from = Math.max(start, statusDay - 1) as Moment;
    // Whatever remains, what is not finished has at least the status day still to run.
    const remaining = dayOfWorkNumber(
      calendar,
      workDayNumber(calendar, from) + Math.max(1, remainingWorkDays ?? 1),
    );
    byWork = remainingWorkDays === null ? (Math.max(byWork, remaining) as Moment) : remaining;
  }
  return finish > byWork ? nextWorkDay(calendar, finish as Moment) : byWork;
}
