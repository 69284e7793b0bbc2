import { column, LONG_TEXT, NAMES, OWN_CODE, onlyNew, required, SCORE, told } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

export const RISKS_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    OWN_CODE,
    onlyNew("program", { kind: "program" }),
    ...NAMES,
    required("probability", SCORE),
    required("impact", SCORE),
    told("exposure", { kind: "wholeNumber", min: 1, max: 25 }),
    required("response", { kind: "choice", set: "riskResponse" }),
    column("responseText", LONG_TEXT),
    required("owner", { kind: "person" }),
    required("dueDay", { kind: "day" }),
    column("threatened", { kind: "milestone" }),
    told("riskState", { kind: "choice", set: "riskState" }),
    told("raisedDay", { kind: "day" }),
  ],
};
