import type { PlanChangesView } from "#shared/contract/plan-changes.ts";
import type { AssessedPlan } from "../plan/assess.ts";

/** Pairs of days that readers ask for at once; the one that waited longest goes. */
const MOST_HELD = 64;

type Reading = Promise<PlanChangesView>;

const heldByPlan = new WeakMap<AssessedPlan, Map<string, Reading>>();

/** One reading for all who ask the same of one revision of the plan, on one day. */
export function heldFor(plan: AssessedPlan, key: string, read: () => Reading): Reading {
  const held = heldByPlan.get(plan) ?? new Map<string, Reading>();
  heldByPlan.set(plan, held);
  const reading = held.get(key) ?? read();
  held.delete(key);
  held.set(key, reading);
  const [oldest] = held.keys();
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
  // A reading that failed must not be handed to the next reader.
  reading.catch(() => {
    if (held.get(key) === reading) held.delete(key);
  });
  return reading;
}
