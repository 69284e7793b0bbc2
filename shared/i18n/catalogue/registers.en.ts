import type { Translated } from "../translated.ts";
import type { registersAr } from "./registers.ar.ts";

export const registersEn = {
  of: "Concerns",
  wholePlan: "The whole plan",
  choose: "Choose",
  everyProgram: "All programs",
  open: "Details",
  openNamed: "Details of {{name}}",
  dueIn: "within {{days}}",
  withinDay: "before the next working day",
  overdue: "overdue",
  overdueBy: "overdue by {{days}}",
  was: "was:",
  sheet: {
    menu: "Sheet",
    grid: "Edit in a grid",
    exportXlsx: "Export to Excel (.xlsx)",
    exportCsv: "Export to CSV",
    import: "Import a file",
    template: "Empty template (.xlsx)",
  },
  rules: {
    missing: "Fill in this field.",
    notInList: "Choose somebody from the list.",
    other: "This value is not accepted.",
  },
} satisfies Translated<typeof registersAr>;
