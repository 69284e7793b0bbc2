import { isCriticalAt } from "#shared/schedule/floats.ts";
import type { EpochDay } from "#shared/units.ts";
import type { PlanFacts } from "./facts.ts";
import { planSchedule } from "./schedule.ts";

/**
 * Ids of items without float towards their program's finish, by the engine's rules for the status day.
 * Empty when the plan cannot be scheduled (a cycle); the links' own screens name such a problem.
 */
export function criticalItemIds(facts: PlanFacts, statusDay: EpochDay): ReadonlySet<string> {
  const schedule = planSchedule(facts, statusDay);
  if (!schedule.ok) return new Set();
  const { items } = schedule.value.network;
  return new Set(items.filter((_, position) => isCriticalAt(schedule.value, position)).map(({ id }) => id));
}
