import { addressOf, flag, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { DECISION_ACTS, DECISION_STATES } from "#shared/registers/decision-cycle.ts";

/** What the address of the decisions holds. */
export const decisionSearch = addressOf({
  /** All states without it. */
  state: oneOf(DECISION_STATES),
  /** All programs without it; by code. */
  program: textUpTo(64),
  /** The one that is open, and the form that is open on it. */
  decision: textUpTo(64),
  act: oneOf(DECISION_ACTS),
  /** The form that asks for a new one. */
  ask: flag,
  /** The risk that it is asked for. */
  risk: textUpTo(64),
});

/** The address once nothing is open. */
export const NOTHING_OPEN = { decision: undefined, act: undefined, ask: undefined, risk: undefined } as const;

export type DecisionSearch = ReturnType<typeof decisionSearch.parse>;
