import { column, NAMES, OWN_CODE, required } from "./columns.ts";
import type { Sheet } from "./sheet.ts";

export const E_SERVICES_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    OWN_CODE,
    required("program", { kind: "program" }, { editing: "new" }),
    ...NAMES,
    required("audience", { kind: "choice", set: "audience" }),
    required("channel", { kind: "choice", set: "channel" }),
    column("launching", { kind: "milestone" }),
    required("plannedLaunchDay", { kind: "day" }),
    column("actualLaunchDay", { kind: "day" }),
  ],
};

/** A month of use of a service; none is taken back here. */
export const E_SERVICE_USE_SHEET: Sheet = {
  isAdding: true,
  isChanging: true,
  columns: [
    required("service", { kind: "code" }, { editing: "new", isKey: true }),
    required("month", { kind: "month" }, { editing: "new", isKey: true }),
    required("transactions", { kind: "wholeNumber", min: 0, max: 1_000_000_000 }),
    column("satisfactionPercent", { kind: "wholeNumber", min: 0, max: 100 }),
  ],
};
