import { LONG_TEXT, NAMES, OWN_CODE, onlyNew, required, told } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

/** What is asked; what was decided is recorded by an act of its own (docs/decisions/0027). */
export const DECISIONS_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    OWN_CODE,
    onlyNew("program", { kind: "program" }),
    ...NAMES,
    required("decider", { kind: "person" }),
    required("dueDay", { kind: "day" }),
    onlyNew("ofRisk", { kind: "code" }),
    told("decisionState", { kind: "choice", set: "decisionState" }),
    told("askedBy", { kind: "person" }),
    told("askedDay", { kind: "day" }),
    told("decidedDay", { kind: "day" }),
    told("outcomeText", LONG_TEXT),
    told("assignee", { kind: "person" }),
  ],
};
