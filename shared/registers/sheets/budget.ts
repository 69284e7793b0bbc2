import { required } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

/** A program's year in riyals. */
export const BUDGET_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    required("program", { kind: "program" }, { editing: "new", isKey: true }),
    required("year", { kind: "wholeNumber", min: 1900, max: 2200 }, { editing: "new", isKey: true }),
    required("planned", { kind: "money" }),
    required("committed", { kind: "money" }),
    required("actual", { kind: "money" }),
    required("forecast", { kind: "money" }),
  ],
};
