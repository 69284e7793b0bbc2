import type { Translated } from "../translated.ts";
import type { rollOutAr } from "./roll-out.ar.ts";

export const rollOutEn: Translated<typeof rollOutAr> = {
  title: "Roll-out to governorates and centres",
  intro:
    "How far each program has come in each governorate and centre: planned, in progress, or live since a day.",
  place: "Governorate or centre",
  states: { planned: "Planned", inProgress: "In progress", live: "Live" },
  none: "Not included",
  overdue: "Overdue",
  liveOf: "{{live}} of {{all}}",
  total: "Live of all included",
  cell: "{{program}} in {{place}}:",
  centres_one: "{{number}} centre",
  centres_other: "{{number}} centres",
  showCentres: "Show the centres of {{place}}",
  everyProgram: "All programs",
  onlyRolledOut: "Programs with a roll-out",
  shownPrograms: "Programs shown",
  onRoadmap: "Programs of {{place}} on the roadmap",
  fields: { state: "State", plannedDay: "Planned day", actualDay: "Live since" },
  remove: "Not to this place",
  removed: "Place taken out of the program's roll-out",
  history: "History of the roll-out",
  rules: {
    liveNeedsDay: "Write the day since when it is live.",
    dayNeedsLive: "There is no such day until it is live.",
  },
  emptyTitle: "No roll-out recorded",
  emptyBody: "Governorates and centres that the programs you may read go to appear here.",
  emptyProgram: "This program goes to no governorates or centres.",
};
