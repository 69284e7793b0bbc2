import type { Translated } from "../translated.ts";
import type { statusReasonsAr } from "./status-reasons.ar.ts";

export const statusReasonsEn = {
  milestoneStopped: "The program is declared stopped.",
  milestoneComplete: "Done on {{actualDay}}; baseline {{baselineDay}}.",
  milestoneCompleteWithoutBaseline: "Done on {{actualDay}}; there is no baseline to compare with.",
  milestoneCompletedLate: "Done on {{actualDay}}, {{pastOblique}} after the baseline ({{baselineDay}}).",
  milestoneDeclaredStalled: "Declared stalled.",
  milestoneStalled:
    "Not done {{past}} after the baseline ({{baselineDay}}): more than three times the tolerance ({{tolerance}}).",
  milestoneLate: "Not done {{past}} after the baseline ({{baselineDay}}).",
  milestoneForecastPastTolerance:
    "The forecast ({{forecastDay}}) is {{pastOblique}} after the baseline ({{baselineDay}}); the tolerance is {{tolerance}}.",
  milestoneForecastPassed: "The forecast day ({{forecastDay}}) has passed and it is not reported done.",
  milestoneDriverLate: "What it depends on is late: {{codes}}.",
  milestoneNotStarted: "Work on it begins on {{dueToBeginDay}}.",
  milestoneWithoutBaseline: "Forecast on {{forecastDay}}; there is no baseline to compare with.",
  milestoneOnPlan:
    "Forecast on {{forecastDay}}, within the tolerance ({{tolerance}}) of the baseline ({{baselineDay}}).",
  programStopped: "The program is declared stopped.",
  programComplete: "All of its milestones are done, the last on {{actualDay}}.",
  programCompletedLate:
    "All of its milestones are done, the last on {{actualDay}}, {{pastOblique}} after the baseline ({{baselineDay}}).",
  programDeclaredStalled: "The program is declared stalled.",
  programWithoutMilestones: "It has no milestones to measure by.",
  programCriticalStalled: "Of its critical milestones these are stalled: {{codes}}.",
  programCriticalLate: "Of its critical milestones these are late: {{codes}}.",
  programWeightLate:
    "Overdue milestones ({{codes}}) weigh {{share}} of what was due; the limit is {{limit}}.",
  programSomeLate: "Of its milestones that are not critical these are overdue: {{codes}}.",
  programCriticalAtRisk: "Of its critical milestones these are at risk: {{codes}}.",
  programWeightAtRisk:
    "Milestones at risk ({{codes}}) weigh {{share}} of what is not yet done; the limit is {{limit}}.",
  programNotStarted: "None of its milestones is due to begin yet.",
  programOnPlan: "No milestone is overdue, and what is at risk stays below the limit.",
  workstreamWithoutPrograms: "There are no programs in this workstream.",
  workstreamStopped: "All of its programs that are not complete are stopped: {{codes}}.",
  workstreamComplete: "All of its programs are complete.",
  workstreamCompletedLate: "All of its programs are complete; these were late: {{codes}}.",
  workstreamStalled:
    "Programs stalled or stopped ({{codes}}) weigh {{share}} of the open programs; the limit is {{limit}}.",
  workstreamLate:
    "Programs late, stalled or stopped ({{codes}}) weigh {{share}} of the open programs; the limit is {{limit}}.",
  workstreamSomeBehind: "Of its programs these are late, stalled or stopped: {{codes}}.",
  workstreamAtRisk:
    "Programs at risk ({{codes}}) weigh {{share}} of the open programs; the limit is {{limit}}.",
  workstreamNotStarted: "None of its programs has started.",
  workstreamOnPlan: "No program is behind, and what is at risk stays below the limit.",
} satisfies Translated<typeof statusReasonsAr>;
