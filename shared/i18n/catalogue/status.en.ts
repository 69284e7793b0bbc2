import type { Translated } from "../translated.ts";
import type { statusAr } from "./status.ar.ts";

export const statusEn = {
  label: "Status",
  onPlan: "On plan",
  atRisk: "At risk",
  late: "Late",
  stalled: "Stalled",
  stopped: "Stopped",
  complete: "Complete",
  completedLate: "Completed late",
  notStarted: "Not started",
} satisfies Translated<typeof statusAr>;
