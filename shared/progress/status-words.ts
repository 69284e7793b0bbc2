/** The computed status of a milestone, program or workstream; words in docs/glossary.md. */
export const STATUSES = [
  "stopped",
  "complete",
  "completedLate",
  "stalled",
  "late",
  "atRisk",
  "notStarted",
  "onPlan",
] as const;

export type Status = (typeof STATUSES)[number];
