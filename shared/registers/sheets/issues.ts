import { column, LONG_TEXT, NAMES, OWN_CODE, onlyNew, required, SCORE, told } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

export const ISSUES_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    OWN_CODE,
    onlyNew("program", { kind: "program" }),
    ...NAMES,
    required("severity", SCORE),
    column("actionText", LONG_TEXT),
    required("owner", { kind: "person" }),
    required("dueDay", { kind: "day" }),
    told("ofRisk", { kind: "code" }),
    told("issueState", { kind: "choice", set: "issueState" }),
    told("raisedDay", { kind: "day" }),
    told("closedDay", { kind: "day" }),
  ],
};
