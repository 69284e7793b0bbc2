import { divergenceOf } from "../reporting/divergence.ts";
import { isDone, type Status } from "./status-words.ts";

/** The owner's claim of a program's delivery: 5 highly likely … 1 appears unachievable. */
export const CONFIDENCES = [5, 4, 3, 2, 1] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** How a claim stands beside the computed status. */
export type Divergence = "surer" | "lessSure";

/**
 * Whether the claim tells of another program than the status does, and which way, by the rule that orders the review
 * queue; null when they agree, and for what is over: nobody claims anything of it any more.
 */
export function claimDivergence(status: Status, confidence: number | null): Divergence | null {
  if (isDone(status)) return null;
  const [reason] = divergenceOf({ status, confidence, milestones: [] }).reasons;
  if (!reason) return null;
  return reason.rule === "moreConfident" ? "surer" : "lessSure";
}
