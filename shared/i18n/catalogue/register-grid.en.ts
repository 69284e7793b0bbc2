import type { Translated } from "../translated.ts";
import type { registerGridAr } from "./register-grid.ar.ts";

export const registerGridEn = {
  title: "{{register}} in a grid",
  intro:
    "Type in the cells or paste rows from a spreadsheet, add new rows at the end, then save them all at once.",
  changeIntro: "Type in the cells or paste values from a spreadsheet, then save them all at once.",
  readIntro: "The rows of the register as they are saved. Search and sort them, and copy what you need.",
  sheets: "Sheets of the register",
  search: "Search the rows",
  newRow: "new row {{number}}",
  rows_one: "{{number}} row",
  rows_other: "{{number}} rows",
  changesIn: "{{changes}} ({{rows}})",
  emptyTitle: "This register has no rows yet",
  emptyBody: "Its rows appear here once they are added.",
  noneFound: "No rows fit",
  noneFoundBody: "Change the words or the program. What you changed and did not save is kept.",
  showAll: "Show all",
  saveTitle: "What will be saved",
  saveAll: "Save all",
  counts: {
    create: "New",
    update: "Changed",
    unchanged: "Unchanged",
    refused: "Refused",
  },
  created_one: "{{number}} new row",
  created_other: "{{number}} new rows",
  updated_one: "{{number}} changed row",
  updated_other: "{{number}} changed rows",
  and: " and ",
  saved: "The register is saved: {{rows}}.",
  importTitle: "{{register}}: import a file",
  importIntro:
    "Choose an .xlsx or .csv file with the headings of the register, such as the exported file or the template. Nothing is saved before you have seen what it does and applied it.",
  otherFile: "Another file",
  apply: "Apply the import",
  blocked:
    "The file has values that have to be corrected, so it cannot be imported. Correct them in the file, then choose it again.",
  nothingToDo: "Everything in the file is saved already. There is nothing to import.",
  noRows: "This file has no rows.",
  problems: "Values to correct",
  unplaced: "Values without a place in the register",
  wholeRow: "the whole row",
  entry: "Entry",
} satisfies Translated<typeof registerGridAr>;
