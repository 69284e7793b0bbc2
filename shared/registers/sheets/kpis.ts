import { column, FIGURE, LONG_TEXT, NAMES, OWN_CODE, onlyNew, required, told, YEAR } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

/** Indicators, benefits and results of Qiyas; what a benefit must have is asked by the register's own rule. */
export const KPIS_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    OWN_CODE,
    required("kpiKind", { kind: "choice", set: "kpiKind" }, { editing: "new" }),
    onlyNew("axis", { kind: "choice", set: "qiyasAxis" }),
    onlyNew("program", { kind: "program" }),
    ...NAMES,
    column("definitionAr", LONG_TEXT),
    column("definitionEn", LONG_TEXT),
    column("unit", { kind: "choice", set: "kpiUnit" }),
    required("direction", { kind: "choice", set: "kpiDirection" }),
    column("baselineValue", FIGURE),
    column("owner", { kind: "person" }),
    // A benefit cannot begin without a target; those that are kept stand in a sheet of their own.
    onlyNew("firstTargetYear", YEAR),
    onlyNew("firstTarget", FIGURE),
  ],
};

export const KPI_TARGETS_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    required("kpi", { kind: "code" }, { editing: "new", isKey: true }),
    required("year", YEAR, { editing: "new", isKey: true }),
    required("target", FIGURE),
  ],
};

/** What was reached; a value never changes once it is recorded (docs/decisions/0032). */
export const KPI_VALUES_SHEET: Sheet = {
  isAdding: true,
  isChanging: false,
  columns: [
    required("kpi", { kind: "code" }, { editing: "new", isKey: true }),
    required("day", { kind: "day" }, { editing: "new", isKey: true }),
    required("value", FIGURE, { editing: "new" }),
    onlyNew("evidenceText", LONG_TEXT),
    told("enteredBy", { kind: "person" }),
    told("verifiedBy", { kind: "person" }),
  ],
};
