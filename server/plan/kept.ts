import type { AssessedPlan } from "./assess.ts";

const heldByPlan = new WeakMap<AssessedPlan, Map<string, unknown>>();

/** Computed once for all who ask the same of one revision, on one day and against one baseline. */
export function kept<View>(plan: AssessedPlan, key: string, compute: () => View): View {
  const held = heldByPlan.get(plan) ?? new Map<string, unknown>();
  heldByPlan.set(plan, held);
  const view = (held.get(key) as View | undefined) ?? compute();
  held.set(key, view);
  return view;
}
