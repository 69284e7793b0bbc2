/** Where a risk stands; words in docs/glossary.md. */
export const RISK_STATES = ["open", "occurred", "closed"] as const;

export type RiskState = (typeof RISK_STATES)[number];

/** What can happen to a risk; who may is said by the policy, under `risk.` and the same name. */
export const RISK_ACTS = ["update", "occur", "close", "reopen"] as const;

export type RiskAct = (typeof RISK_ACTS)[number];

/**
 * The state after an act, null when it may not happen. Total: every act in every state has an answer.
 * What occurred has become an issue: it may still be closed once that is over, or threaten anew (docs/decisions/0030).
 */
export function nextRiskState(state: RiskState, act: RiskAct): RiskState | null {
  return MOVES[state][act] ?? null;
}

const MOVES: Readonly<Record<RiskState, Readonly<Partial<Record<RiskAct, RiskState>>>>> = {
  open: { update: "open", occur: "occurred", close: "closed" },
  occurred: { close: "closed", reopen: "open" },
  closed: { reopen: "open" },
};
