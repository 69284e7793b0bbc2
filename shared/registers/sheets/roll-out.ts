import { column, required } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

export const ROLL_OUT_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    required("program", { kind: "program" }, { editing: "new", isKey: true }),
    required("place", { kind: "place" }, { editing: "new", isKey: true }),
    required("rollOutState", { kind: "choice", set: "rollOutState" }),
    required("plannedDay", { kind: "day" }),
    column("liveDay", { kind: "day" }),
  ],
};
