/** Where a change request stands; words in docs/glossary.md. */
export const CHANGE_REQUEST_STATES = ["submitted", "approved", "refused", "withdrawn"] as const;

export type ChangeRequestState = (typeof CHANGE_REQUEST_STATES)[number];

/** What can happen to a request; who may is said by the policy, under `changeRequest.` and the same name. */
export const CHANGE_REQUEST_ACTS = ["approve", "refuse", "withdraw"] as const;

export type ChangeRequestAct = (typeof CHANGE_REQUEST_ACTS)[number];

/**
 * The state after an act, null when it may not happen. Total: every act in every state has an answer. Approval applies
 * what is asked in the same step, so that nothing is ever approved and still to be done (docs/decisions/0017).
 */
export function nextChangeRequestState(
  state: ChangeRequestState,
  act: ChangeRequestAct,
): ChangeRequestState | null {
  return state === "submitted" ? MOVES[act] : null;
}

const MOVES: Readonly<Record<ChangeRequestAct, ChangeRequestState>> = {
  approve: "approved",
  refuse: "refused",
  withdraw: "withdrawn",
};
