/** Where a decision stands; words in docs/glossary.md. */
export const DECISION_STATES = ["wanted", "taken", "done", "withdrawn"] as const;

export type DecisionState = (typeof DECISION_STATES)[number];

/** What can happen to a decision; who may is said by the policy, under `decision.` and the same name. */
export const DECISION_ACTS = ["update", "take", "complete", "reopen", "withdraw"] as const;

export type DecisionAct = (typeof DECISION_ACTS)[number];

/**
 * The state after an act, null when it may not happen. Total: every act in every state has an answer.
 * `wanted → taken → done`, or `wanted → withdrawn`. What was taken is never unsaid: taking it again corrects the
 * record and its days; what was called done may turn out not to be (docs/decisions/0027).
 */
export function nextDecisionState(state: DecisionState, act: DecisionAct): DecisionState | null {
  return MOVES[state][act] ?? null;
}

const MOVES: Readonly<Record<DecisionState, Readonly<Partial<Record<DecisionAct, DecisionState>>>>> = {
  wanted: { update: "wanted", take: "taken", withdraw: "withdrawn" },
  taken: { take: "taken", complete: "done" },
  done: { reopen: "taken" },
  withdrawn: {},
};
