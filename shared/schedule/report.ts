import { itemAt, linkAt, numberAt } from "./arranged.ts";
import { brokenBy } from "./constraints.ts";
import { freeFloat, isCriticalAt, totalFloat } from "./floats.ts";
import { hasHappened, reachesStart } from "./link-moments.ts";
import { earliestStart, startDayOf } from "./moments.ts";
import { allowedFrom, isDriving } from "./neighbours.ts";
import { isMilestone } from "./network.ts";
import { finishAt, startAt } from "./pass.ts";
import type { PreparedSchedule } from "./prepare.ts";
import type { BrokenConstraint, BrokenLink, Schedule, ScheduledItem } from "./scheduled.ts";
import { summarise } from "./summaries.ts";

/** The schedule in the words of its items. */
export function reportOf(prepared: PreparedSchedule): Schedule {
  const items: ScheduledItem[] = [];
  const brokenConstraints: BrokenConstraint[] = [];
  for (let position = 0; position < prepared.network.items.length; position++) {
    items.push(scheduledItem(prepared, position));
    addBrokenConstraints(prepared, position, brokenConstraints);
  }
  const { programs, plan } = summarise(prepared);
  return { items, programs, plan, brokenConstraints, brokenLinks: brokenLinks(prepared) };
}

/** Adds the constraint and the deadline that an item's place breaks. */
export function addBrokenConstraints(
  { network, settled }: PreparedSchedule,
  position: number,
  broken: BrokenConstraint[],
): void {
  const item = itemAt(network, position);
  if (item.constraint === null && item.deadlineDay === null) return;
  broken.push(...brokenBy(item, startDayOf(item, startAt(settled, position)), finishAt(settled, position)));
}

function scheduledItem(prepared: PreparedSchedule, position: number): ScheduledItem {
  const { network, late, settled } = prepared;
  const item = itemAt(network, position);
  return {
    id: item.id,
    startDay: startDayOf(item, startAt(settled, position)),
    finishDay: finishAt(settled, position),
    lateStartDay: startDayOf(item, startAt(late, position)),
    lateFinishDay: finishAt(late, position),
    totalFloatWorkDays: totalFloat(prepared, position),
    freeFloatWorkDays: freeFloat(prepared, position),
    isCritical: isCriticalAt(prepared, position),
    drivingLinkIds: drivingLinkIds(prepared, position),
  };
}

/** The links without which the item might come earlier; none for an end that has an actual day. */
function drivingLinkIds({ network, early }: PreparedSchedule, position: number): readonly string[] {
  const { firsts, links } = network.graph.incoming;
  const driving: string[] = [];
  const end = numberAt(firsts, position + 1);
  for (let index = numberAt(firsts, position); index < end; index++) {
    const linkPosition = numberAt(links, index);
    if (isDriving(network, linkPosition, early)) driving.push(linkAt(network, linkPosition).id);
  }
  return driving.length > 1 ? driving.sort() : driving;
}

function brokenLinks(prepared: PreparedSchedule): BrokenLink[] {
  const broken: BrokenLink[] = [];
  for (let position = 0; position < prepared.network.links.length; position++) {
    const link = brokenLink(prepared, position);
    if (link !== null) broken.push(link);
  }
  return broken;
}

/** The link, when its successor's actual day is earlier than its predecessor's place allows. */
function brokenLink({ network, settled }: PreparedSchedule, linkPosition: number): BrokenLink | null {
  const link = linkAt(network, linkPosition);
  const item = itemAt(network, numberAt(network.graph.successorOf, linkPosition));
  if (!hasHappened(link, item)) return null;
  const isStart = reachesStart(link) && !isMilestone(item);
  const actualDay = isStart ? item.actualStartDay : item.actualFinishDay;
  const allowed = allowedFrom(network, linkPosition, settled);
  if (actualDay === null || (isStart ? actualDay - 1 : actualDay) >= allowed) return null;
  const allowedDay = isStart ? startDayOf(item, earliestStart(item, allowed, -Infinity)) : allowed;
  return { linkId: link.id, end: isStart ? "start" : "finish", actualDay, allowedDay };
}
