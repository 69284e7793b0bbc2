import { LONG_TEXT, NAMES, OWN_CODE, told } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

/** Shown and taken out only: a request is made with its impact, and moves by its cycle alone (docs/decisions/0017). */
export const CHANGE_REQUESTS_SHEET: Sheet = {
  isAdding: false,
  isChanging: false,
  columns: [
    OWN_CODE,
    told("program", { kind: "program" }),
    ...NAMES.map((name) => ({ ...name, editing: "never" as const })),
    told("requestState", { kind: "choice", set: "requestState" }),
    told("askedBy", { kind: "person" }),
    told("askedDay", { kind: "day" }),
    told("requestNote", LONG_TEXT),
    told("decidedBy", { kind: "person" }),
    told("decidedDay", { kind: "day" }),
    told("decisionNote", LONG_TEXT),
  ],
};
