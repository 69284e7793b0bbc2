import type { Translated } from "../translated.ts";
import type { reportingAr } from "./reporting.ar.ts";

export const reportingEn = {
  states: {
    draft: "Draft",
    submitted: "Submitted",
    returned: "Returned",
    approved: "Approved",
    missing: "Not reported",
    notOwing: "No report due",
  },
  periodStates: { scheduled: "Scheduled", open: "Open", closed: "Closed" },
  claims: { done: "Done", onDate: "Still on its date", newForecast: "New forecast" },
  due: {
    overdue: "its forecast passed {{days}} ago",
    overdueNow: "its forecast has passed",
    late: "its baseline day passed {{days}} ago",
    lateNow: "its baseline day has passed",
    due: "due in {{days}}",
    dueNow: "due today",
    soon: "soon: due in {{days}}",
    done: "done since the last report",
  },
  notOwing: {
    stopped: "The program is stopped",
    notStarted: "The program has not begun",
    complete: "The program is complete",
  },
  confidence: {
    level5: {
      name: "Highly likely",
      definition: "Delivery on time is highly likely, and no major issue in sight threatens it.",
    },
    level4: {
      name: "Probable",
      definition: "Delivery is probable, and needs constant attention so that risks do not grow into issues.",
    },
    level3: {
      name: "Feasible",
      definition:
        "Delivery is feasible, but significant issues exist that appear resolvable if addressed promptly.",
    },
    level2: {
      name: "In doubt",
      definition: "Delivery is in doubt, with major risks or issues in key areas that need urgent action.",
    },
    level1: {
      name: "Appears unachievable",
      definition:
        "Delivery appears unachievable by the present plan; scope or viability of the program need another look.",
    },
  },
  divergence: {
    moreConfident: "More confident than the computed status bears, by {{points}}",
    lessConfident: "Less confident than the computed status shows, by {{points}}",
    lateButOnDate: "{{milestones}} said to be on date although late",
    doneWithoutEvidence: "{{milestones}} said to be done with no evidence",
  },
  problems: {
    confidenceMissing: "Say how confident you are of delivery.",
    textMissing: "Write at least one sentence.",
    answerMissing: "This milestone waits for your answer.",
    dayMissing: "Say the day.",
    sameForecast: "This is the forecast of the plan. Choose “Still on its date”, or another day.",
    forecastHasPassed:
      "Its forecast has passed ({{day}}), so it cannot be on its date. Say that it is done, or give a new forecast.",
    isDone: "The plan says that it was done on {{day}}. If that is wrong, tell the PMO.",
    returnNoteMissing: "Write at least one note, on the report or on one of its fields.",
    notWorkDay: "Nobody works on this day.",
    closesBeforeOpens: "It closes before it opens ({{day}}).",
    opensBeforePeriod: "It opens before the period begins ({{day}}).",
    windowsOverlap: "It overlaps with the reporting of the period beside it ({{day}}).",
    periodHasOpened: "The period has opened, so the day it opened on stays.",
  },
  refusals: {
    notYours: "The report is written and submitted by the program’s owner or deputy.",
    notReviewer: "Reports are returned and approved by the PMO.",
    ownReport: "This is a report of your own program, or one that you wrote; somebody else decides it.",
    notPeriodKeeper: "Periods are opened and closed by the PMO.",
    notOpen: "The period has not opened yet.",
    frozen: "The period is closed; nothing in it changes until it is reopened.",
    notClosed: "The period is open.",
    underReview: "The report is under review; it can be changed if it is returned.",
    alreadyApproved: "The report is approved, and no longer changes.",
    notSubmitted: "The report is not submitted yet, or went back to its owner.",
    isMissing: "The period closed before the report was submitted.",
    awaitsReview:
      "Submitted reports still wait for a decision. Approve or return them first, or close the period without them.",
    alreadyOpen: "The period is open already.",
    alreadyClosed: "The period is closed already.",
    neverOpened: "The period has never opened.",
  },
} satisfies Translated<typeof reportingAr>;
