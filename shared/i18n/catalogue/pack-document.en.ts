import type { Translated } from "../translated.ts";
import type { packDocumentAr } from "./pack-document.ar.ts";

export const packDocumentEn = {
  title: "Executive review pack",
  statusDay: "Status day: {{day}}",
  period: "Reporting period: {{period}}",
  sample: "{{notice}}. {{detail}}",
  weights: "Weights stand in for money: planned and earned value are in points of weight, not in riyals.",
  stripCaption:
    "{{programs}} over the quarters of the plan. The bar is a program's forecast span and what of it is done, the thin line below it the baseline, a diamond a milestone.",
  lateMilestone: "Overdue milestone",
  changes: {
    title: "What changed since {{day}}",
    caption:
      "Programs whose status is worse: {{worse}}. Better: {{better}}. Items that moved: {{moved}}. Done: {{done}}. Added: {{added}}. Removed: {{removed}}. Links changed: {{links}}.",
    statuses: "Programs whose status changed",
    noStatuses: "No program's status changed.",
    items: "What moved and what was done",
    noItems: "Nothing moved and nothing was done.",
    baselines: "Baselines approved",
    noBaselines: "No new baseline was approved.",
    before: "Before",
    now: "Now",
    finishMoved: "Finish moved",
    change: "Change",
    changed: { added: "added", removed: "removed", moved: "moved", done: "done", reopened: "reopened" },
    moved: "Moved",
    why: "Why",
    by: "{{reason}}, {{person}}",
    number: "Number",
    changedItems: "Items changed",
    approvedBy: "Approved by",
  },
  ahead: {
    title: "The next 90 days",
    caption: "Milestones overdue and not done: {{overdue}}. Milestones due within 90 days: {{ahead}}.",
    table: "Milestones ahead",
    none: "No milestones in the next 90 days.",
    milestone: "Milestone",
    due: "Due, in working days",
  },
  dueIn: {
    today: "today",
    ahead: "in {{days}}",
    passed: "{{days}} overdue",
  },
  decisions: {
    title: "Decisions",
    caption:
      "Wanted: {{wanted}}, of which overdue: {{overdue}}. Taken and to be carried out: {{taken}}. Carried out: {{done}}.",
    table: "Decisions, who takes them and by when",
    none: "No decision is wanted or to be carried out.",
    decision: "Decision",
    state: "State",
    states: { wanted: "wanted", taken: "taken", done: "carried out", withdrawn: "withdrawn" },
    outcome: "Outcome",
    wholePlan: "The whole plan",
  },
  risks: {
    title: "Risks that matter",
    caption: "Open risks: {{all}}. Here those of the greatest exposure: {{shown}}.",
    table: "Risks of the greatest exposure",
    none: "No open risks.",
    risk: "Risk",
  },
  freshness: {
    title: "How fresh the data is",
    table: "Programs that have not reported",
    none: "Every report that is owed was submitted.",
  },
  byProgram: "Measures of the programs",
  milestonesOf: "Milestones of the program",
  reportOf: "Last report: {{period}}",
  method: {
    title: "How the figures are computed",
    intro:
      "Every figure in this pack is computed from days recorded in the plan. Here is each measure's formula, what it was filled with for the whole plan, and its source.",
  },
} satisfies Translated<typeof packDocumentAr>;
