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

/** Past its baseline day and not done: late or stalled. */
export function isOverdue(status: Status): boolean {
  return status === "late" || status === "stalled";
}

/** Done, on time or not. */
export function isDone(status: Status): boolean {
  return status === "complete" || status === "completedLate";
}

/** Ids of the rules that decide, in the order they are tried; see the tables in `*-rules.ts`. */
export const MILESTONE_STATUS_RULES = [
  "milestoneStopped",
  "milestoneComplete",
  "milestoneCompleteWithoutBaseline",
  "milestoneCompletedLate",
  "milestoneDeclaredStalled",
  "milestoneStalled",
  "milestoneLate",
  "milestoneForecastPastTolerance",
  "milestoneForecastPassed",
  "milestoneDriverLate",
  "milestoneNotStarted",
  "milestoneWithoutBaseline",
  "milestoneOnPlan",
] as const;

export type MilestoneStatusRule = (typeof MILESTONE_STATUS_RULES)[number];

/** Ids of the rules that decide over a program, in the order they are tried. */
export const PROGRAM_STATUS_RULES = [
  "programStopped",
  "programComplete",
  "programCompletedLate",
  "programDeclaredStalled",
  "programWithoutMilestones",
  "programCriticalStalled",
  "programCriticalLate",
  "programWeightLate",
  "programSomeLate",
  "programCriticalAtRisk",
  "programWeightAtRisk",
  "programNotStarted",
  "programOnPlan",
] as const;

export type ProgramStatusRule = (typeof PROGRAM_STATUS_RULES)[number];

/** Ids of the rules that decide over a workstream, in the order they are tried. */
export const WORKSTREAM_STATUS_RULES = [
  "workstreamWithoutPrograms",
  "workstreamStopped",
  "workstreamComplete",
  "workstreamCompletedLate",
  "workstreamStalled",
  "workstreamLate",
  "workstreamSomeBehind",
  "workstreamAtRisk",
  "workstreamNotStarted",
  "workstreamOnPlan",
] as const;

export type WorkstreamStatusRule = (typeof WORKSTREAM_STATUS_RULES)[number];
