import { totalFloat } from "#shared/schedule/floats.ts";
import type { ScheduleItem } from "#shared/schedule/network.ts";
import type { EpochDay, WorkDays } from "#shared/units.ts";
import { storedDay } from "../db/stored-day.ts";
import type { BaselineFacts, PlanFacts } from "./facts.ts";
import { networkOf, passesOf } from "./schedule.ts";

/**
 * The total float of every unfinished item towards its program's finish, by the engine's rules for the status day:
 * towards the forecast finish or the baseline's, whichever comes first. Without the promise as a limit, moving the
 * last milestone away would give everything before it float, and a slip would make a program look better.
 * Empty when the plan cannot be scheduled (a cycle); the links' own screens name such a problem.
 */
export function itemFloats(
  facts: PlanFacts,
  statusDay: EpochDay,
  baseline: BaselineFacts | null,
): ReadonlyMap<string, WorkDays> {
  const { items, links } = networkOf(facts);
  const promised = promisedFinishes(facts, baseline);
  const limited = items.map((item) => withDeadline(item, promised.get(item.id)));
  const schedule = passesOf(facts, { items: limited, links }, statusDay);
  if (!schedule.ok) return new Map();
  const floats = new Map<string, WorkDays>();
  for (const [position, { id, actualFinishDay }] of items.entries()) {
    if (actualFinishDay === null) floats.set(id, totalFloat(schedule.value, position));
  }
  return floats;
}

/** Ids of items that have no float left. */
export function criticalItemIds(floats: ReadonlyMap<string, WorkDays>): ReadonlySet<string> {
  return new Set([...floats].filter(([, float]) => float <= 0).map(([id]) => id));
}

/** By the id of each program's last milestone in the baseline, the day it was promised for. */
function promisedFinishes(facts: PlanFacts, baseline: BaselineFacts | null): ReadonlyMap<string, EpochDay> {
  const finishes = new Map<string, EpochDay>();
  for (const { items } of facts.programs) {
    const promised = items.flatMap(({ id, kind }) => {
      const day = kind === "milestone" ? baseline?.itemById.get(id)?.finishDay : undefined;
      return day === undefined ? [] : [{ id, day: storedDay(day) }];
    });
    const last = Math.max(...promised.map(({ day }) => day));
    for (const { id, day } of promised) if (day === last) finishes.set(id, day);
  }
  return finishes;
}

function withDeadline(item: ScheduleItem, promisedDay: EpochDay | undefined): ScheduleItem {
  if (promisedDay === undefined) return item;
  const deadlineDay =
    item.deadlineDay === null || promisedDay < item.deadlineDay ? promisedDay : item.deadlineDay;
  return { ...item, deadlineDay };
}
