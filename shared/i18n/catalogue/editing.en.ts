import type { Translated } from "../translated.ts";
import type { editingAr } from "./editing.ar.ts";

export const editingEn = {
  reasonHelp: "A reason is asked for when a known day moves.",
  chooseReason: "Choose a reason",
  noteHelp: "What helps a reader understand the change.",
  conflictTitle: "Somebody changed this meanwhile",
  conflictField: "Field",
  conflictMine: "Your value",
  conflictTheirs: "Saved value",
  keepMine: "Save my value",
  takeTheirs: "Take the saved value",
  notDone: "Not done",
  fields: {
    forecastDay: "Forecast day",
    actualDay: "Actual day",
    progressPercent: "Work done",
  },
  rules: {
    nothingChanged: "Nothing has changed.",
    reasonMissing: "Choose why the day moves.",
    actualAfterStatusDay: "It cannot have been done after {{day}}.",
    beforePlan: "This is before the plan begins ({{day}}).",
    farPastPlan: "This is too far past the plan's end; the last year accepted is {{year}}.",
    forecastInPast: "A forecast cannot lie before {{day}}. If the milestone is done, record its actual day.",
    doneNeedsActual: "Fully done needs the actual day.",
    actualNeedsFullProgress: "A milestone that is done stands at 100.",
    day: "This is not a real day.",
    empty: "Fill in this field.",
    other: "This value is not accepted.",
  },
} satisfies Translated<typeof editingAr>;
