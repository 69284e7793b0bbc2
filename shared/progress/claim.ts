import type { Status } from "./status-words.ts";

/** The owner's claim of a program's delivery: 5 highly likely … 1 appears unachievable. */
export const CONFIDENCES = [5, 4, 3, 2, 1] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** How a claim stands beside the computed status. */
export type Divergence = "surer" | "lessSure";

/** The most that a status bears, and the least that still goes with it; what is over can be claimed no more. */
const BORNE: Readonly<Record<Status, readonly [least: number, most: number] | null>> = {
  complete: null,
  completedLate: null,
  stopped: [1, 2],
  stalled: [1, 2],
  late: [1, 3],
  atRisk: [2, 4],
  onPlan: [3, 5],
  notStarted: [3, 5],
};

/** Whether the claim tells of another program than the status does, and which way; null when they agree. */
export function claimDivergence(status: Status, confidence: number | null): Divergence | null {
  const borne = BORNE[status];
  if (borne === null || confidence === null) return null;
  const [least, most] = borne;
  if (confidence > most) return "surer";
  return confidence < least ? "lessSure" : null;
}
