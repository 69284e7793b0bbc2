import type { DecisionAct } from "#shared/registers/decision-cycle.ts";

/** The decision whose dialog is open, to read it or for one act on it. */
export interface OpenedDecision {
  readonly id: string;
  readonly act?: DecisionAct | undefined;
}
