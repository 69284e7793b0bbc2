import type { IssueAct } from "#shared/registers/issue-cycle.ts";
import type { RiskAct } from "#shared/registers/risk-cycle.ts";

/** The risk whose dialog is open, to read it or for one act on it. */
export interface OpenedRisk {
  readonly id: string;
  readonly act?: RiskAct | undefined;
}

/** The same of an issue. */
export interface OpenedIssue {
  readonly id: string;
  readonly act?: IssueAct | undefined;
}
