import { addressOf, flag, oneOf, textUpTo, wholeBetween } from "#client/ui/address/address.ts";
import { EXPOSURE_LEVELS } from "#shared/progress/exposure.ts";
import { ISSUE_ACTS } from "#shared/registers/issue-cycle.ts";
import { RISK_ACTS, RISK_STATES } from "#shared/registers/risk-cycle.ts";

const score = wholeBetween(1, 5);

/** What the address of the risks and issues holds. */
export const riskSearch = addressOf({
  /** Risks without it. */
  tab: oneOf(["issues"]),
  /** What is open without it. */
  state: oneOf([...RISK_STATES, "every"]),
  /** All programs without it; by code. */
  program: textUpTo(64),
  /** Everybody without it. */
  owner: textUpTo(64),
  overdue: flag,
  level: oneOf(EXPOSURE_LEVELS),
  /** The cell of the matrix that is chosen. */
  probability: score,
  impact: score,
  /** The one that is open, and the form that is open on it. */
  risk: textUpTo(64),
  issue: textUpTo(64),
  act: oneOf([...RISK_ACTS, ...ISSUE_ACTS]),
  /** The form of a new one, and the report that it is raised from. */
  raise: flag,
  report: textUpTo(64),
});

/** The address once nothing is open. */
export const NOTHING_OPEN = {
  risk: undefined,
  issue: undefined,
  act: undefined,
  raise: undefined,
  report: undefined,
} as const;

export type RiskSearch = ReturnType<typeof riskSearch.parse>;
