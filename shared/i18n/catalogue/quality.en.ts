import type { Translated } from "../translated.ts";
import type { qualityAr } from "./quality.ar.ts";

export const qualityEn = {
  title: "Schedule quality",
  intro:
    "The 14 points of the DCMA on {{day}}: is the schedule built soundly enough to be believed? Whether it is on time is told by the statuses.",
  program: "Program",
  allPrograms: "All programs",
  editThresholds: "Thresholds",
  passed: "{{passed}} of the {{judged}} points that apply pass",
  counted: {
    activities: "Activities are counted, milestones are not.",
    milestones: "There are no activities here, so milestones are counted.",
  },
  baseline: "Baseline: {{name}}.",
  noBaseline: "No baseline is approved; points that compare with one do not apply.",
  ownThresholds: "The thresholds differ from the published ones.",
  points: "The fourteen points",
  verdicts: { pass: "Pass", fail: "Fail", notApplicable: "Not applicable" },
  meanings: {
    missingLogic: "Work follows something and leads to something, or nobody sees what its delay moves.",
    leads:
      "A negative lag starts work before its predecessor ends: it hides overlap and confuses the critical path.",
    lags: "A lag is waiting without a name or an owner; an activity says it more clearly.",
    finishToStart: "Starting after the predecessor finishes is the clearest link, and should be the rule.",
    hardConstraints: "A hard constraint holds a day whatever happens before it, so the forecast misleads.",
    highFloat: "Float above {{highFloat}} is mostly a link that is missing.",
    negativeFloat: "Negative float means that a day that must be met cannot be met by this schedule.",
    highDuration: "An activity longer than {{highDuration}} is hard to follow and better split.",
    invalidDays:
      "What has not begun is not forecast for the past, and what has happened is not in the future.",
    resources:
      "Work has somebody to do it. Masar assigns people to programs, not to activities: it does not apply.",
    missedItems: "Of what was due by the baseline: what finished, or will finish, after its baseline day.",
    criticalPathTest:
      "The first critical activity is made {{test}} longer; if the program's finish does not follow, links are broken.",
    criticalPathLengthIndex:
      "What is left to the program's finish, with its float to the baseline; below 1 is hard to reach.",
    baselineExecutionIndex:
      "Work finished, divided by what was due by the baseline; below 1 is slower than planned.",
  },
  value: "Value",
  threshold: "Threshold",
  atMost: "at most {{figure}}",
  atLeast: "at least {{figure}}",
  noValue: "No value",
  noOffenders: "Nothing against it",
  offenders_one: "{{number}} offender",
  offenders_other: "{{number}} offenders",
  offendersOf: "What counts against “{{point}}”",
  showAll: "Show all ({{number}})",
  link: "{{type}}, {{lag}}",
  noLag: "no lag",
  lag: "lag of {{days}}",
  lead: "lead of {{days}}",
  linkTo: "then",
  unschedulable: "This plan has no schedule, so there is nothing to judge. Correct this first:",
  emptyTitle: "No programs to check yet",
  emptyBody:
    "The check appears here once programs and their activities are there, by an import for instance.",
  source:
    "Source: DCMA-EA PAM 200.1, October 2012, section 4. Float is measured to the finish of each program.",
  dialogIntro:
    "Everybody who reads the check is shown verdicts by these thresholds; the change is kept in the history.",
  published: "Published: {{figure}}",
  reset: "Back to the published thresholds",
  saved: "Thresholds saved",
  theirs: "{{field}}: {{figure}} is saved now",
  required: "Enter a number",
  numbered: "{{number}}. {{label}}",
  thresholds: {
    missingLogicShare: "Without a predecessor or successor, at most",
    leadShare: "Links with a negative lag, at most",
    lagShare: "Links with a lag, at most",
    finishToStartShare: "Links from finish to start, at least",
    hardConstraintShare: "Hard constraints, at most",
    highFloatShare: "High float, at most",
    highFloatWorkDays: "Float is high above (working days)",
    negativeFloatShare: "Negative float, at most",
    highDurationShare: "High duration, at most",
    highDurationWorkDays: "Duration is high above (working days)",
    invalidDayShare: "Days that cannot be, at most",
    unresourcedShare: "Without resources, at most",
    missedShare: "Past their baseline day, at most",
    criticalPathTestWorkDays: "Made longer in the critical path test (working days)",
    criticalPathTestShare: "Share of that to reach the finish, at least",
    criticalPathLengthIndex: "Critical path length index, at least",
    baselineExecutionIndex: "Baseline execution index, at least",
  },
} satisfies Translated<typeof qualityAr>;
