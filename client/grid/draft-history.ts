import { type Drafts, NO_DRAFTS } from "./drafts.ts";

/** The drafts, and those before and after each step of typing, nearest last. */
export interface DraftHistory {
  readonly present: Drafts;
  readonly past: readonly Drafts[];
  readonly future: readonly Drafts[];
}

const MOST_STEPS = 100;

export function historyOf(present: Drafts): DraftHistory {
  return { present, past: [], future: [] };
}

export const NO_HISTORY = historyOf(NO_DRAFTS);

/** After another step; what had been taken back cannot be done again then. */
export function withStep(history: DraftHistory, next: Drafts): DraftHistory {
  const { present, past } = history;
  if (next === present) return history;
  return { present: next, past: [...past, present].slice(-MOST_STEPS), future: [] };
}

export function stepBack(history: DraftHistory): DraftHistory {
  const { present, past, future } = history;
  const before = past.at(-1);
  return before ? { present: before, past: past.slice(0, -1), future: [...future, present] } : history;
}

export function stepAgain(history: DraftHistory): DraftHistory {
  const { present, past, future } = history;
  const after = future.at(-1);
  return after ? { present: after, past: [...past, present], future: future.slice(0, -1) } : history;
}
