/** The drafts, and those before and after each step of typing, nearest last. */
export interface DraftHistory<Drafts> {
  readonly present: Drafts;
  readonly past: readonly Drafts[];
  readonly future: readonly Drafts[];
}

const MOST_STEPS = 100;

export function historyOf<Drafts>(present: Drafts): DraftHistory<Drafts> {
  return { present, past: [], future: [] };
}

/** After another step; what had been taken back cannot be done again then. */
export function withStep<Drafts>(history: DraftHistory<Drafts>, next: Drafts): DraftHistory<Drafts> {
  const { present, past } = history;
  if (next === present) return history;
  return { present: next, past: [...past, present].slice(-MOST_STEPS), future: [] };
}

export function stepBack<Drafts>(history: DraftHistory<Drafts>): DraftHistory<Drafts> {
  const { present, past, future } = history;
  const before = past.at(-1);
  return before ? { present: before, past: past.slice(0, -1), future: [...future, present] } : history;
}

export function stepAgain<Drafts>(history: DraftHistory<Drafts>): DraftHistory<Drafts> {
  const { present, past, future } = history;
  const after = future.at(-1);
  return after ? { present: after, past: [...past, present], future: future.slice(0, -1) } : history;
}
