import type { Translated } from "../translated.ts";
import type { itemsAr } from "./items.ar.ts";

export const itemsEn = {
  add: "Add a milestone or activity",
  addTitle: "Add to {{program}}",
  send: "Add",
  added: "{{code}} is added.",
  kind: "What to add",
  milestone: "Milestone",
  activity: "Activity",
  nameAr: "Name in Arabic",
  nameEn: "Name in English",
  code: "Code",
  codeHelp: "The next one of the program when left empty.",
  weight: "Weight",
  start: "Forecast start",
  finish: "Forecast finish",
  remove: { milestone: "Remove the milestone", activity: "Remove the activity" },
  removeIntro: "It goes with its links. You can take that back afterwards.",
  removed: "{{code}} is removed.",
  rules: {
    noName: "Write the name in Arabic or in English.",
    missing: "Fill in this field.",
    taken: "Another item of the program has this code.",
    beforePlan: "The day is before the plan begins.",
    afterPlan: "The day is after the plan ends.",
    beforeStart: "It finishes before it starts.",
    keptByBaseline: "It stands in an approved baseline, so the plan keeps it.",
    keptByReport: "It stands in a report, so the plan keeps it.",
    keptByRegister: "A register speaks of it, so the plan keeps it.",
    other: "This value is not accepted.",
  },
} satisfies Translated<typeof itemsAr>;
