import type { TrendDirection } from "../progress/milestone-trend.ts";
import type { Status } from "../progress/status-words.ts";

export interface Sign {
  /** In a box of 16. */
  readonly d: string;
  /** Drawn by its line alone. */
  readonly isOutline: boolean;
}

const filled = (d: string): Sign => ({ d, isOutline: false });
const outlined = (d: string): Sign => ({ d, isOutline: true });

/** One shape for each status, told apart without colour: printed in black, or by a colour-blind eye. */
export const STATUS_SIGNS: Readonly<Record<Status, Sign>> = {
  onPlan: filled("M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"),
  atRisk: filled("M8 2 14.5 13.5h-13z"),
  late: filled("m8 1.5 6.5 6.5L8 14.5 1.5 8z"),
  stalled: filled("M2.75 2.75h10.5v10.5h-10.5z"),
  stopped: filled("M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z"),
  complete: outlined("m2.5 8.5 3.7 3.8L13.5 4"),
  completedLate: outlined("m2 7 3.2 3.3L11 3.7M11.5 9.2l2.7 2.7-2.7 2.7-2.7-2.7z"),
  notStarted: outlined("M3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
};

/** Which way a forecast runs, with the status whose colours it takes. */
export const DIRECTION_SIGNS: Readonly<Record<TrendDirection, Sign & { readonly tone: Status }>> = {
  rising: { ...filled("M8 1.5l6.5 13h-13z"), tone: "late" },
  falling: { ...filled("M8 14.5L1.5 1.5h13z"), tone: "onPlan" },
  stable: { ...filled("M1.5 6.5h13v3h-13z"), tone: "notStarted" },
  met: { ...filled("M8 1.5l6.5 6.5-6.5 6.5-6.5-6.5z"), tone: "complete" },
};
