import type { Translated } from "../translated.ts";
import type { milestoneGridAr } from "./milestone-grid.ar.ts";

export const milestoneGridEn = {
  title: "Milestone grid",
  intro:
    "Change the days and progress of many milestones together: type in a cell, or paste cells from a spreadsheet, then save them all at once for one reason.",
  gridName: "Milestones that you may change",
  search: "Search milestones and programs",
  status: "Status now",
  everyProgram: "All programs",
  everyStatus: "All statuses",
  noneFound: "No milestones fit",
  noneFoundBody: "Change the words, the program or the status. What you changed and did not save is kept.",
  showAll: "Show all",
  changesIn: "{{changes}}, in {{milestones}}",
  saved: "The changes are saved: {{milestones}}.",
  reasonNeeded: "Choose why the days move.",
  percentRule: "Progress is a whole number from {{from}} to {{to}}.",
} satisfies Translated<typeof milestoneGridAr>;
