import type { Status } from "#shared/progress/status-words.ts";

/** The shapes of the statuses as single characters, for places that draw text only. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  onPlan: "●",
  atRisk: "▲",
  late: "◆",
  stalled: "■",
  stopped: "‖",
  complete: "✓",
  completedLate: "✓",
  notStarted: "○",
};
