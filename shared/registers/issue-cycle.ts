/** Where an issue stands; words in docs/glossary.md. */
export const ISSUE_STATES = ["open", "closed"] as const;

export type IssueState = (typeof ISSUE_STATES)[number];

/** What can happen to an issue; who may is said by the policy, under `issue.` and the same name. */
export const ISSUE_ACTS = ["update", "close", "reopen"] as const;

export type IssueAct = (typeof ISSUE_ACTS)[number];

/** The state after an act, null when it may not happen. Total: every act in every state has an answer. */
export function nextIssueState(state: IssueState, act: IssueAct): IssueState | null {
  return MOVES[state][act] ?? null;
}

const MOVES: Readonly<Record<IssueState, Readonly<Partial<Record<IssueAct, IssueState>>>>> = {
  open: { update: "open", close: "closed" },
  closed: { reopen: "open" },
};
