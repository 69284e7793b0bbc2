import type { Status } from "./status-words.ts";

/**
 * From good to bad, for telling whether a status turned (docs/decisions/0024). Statuses of one rank stand level: a
 * program that begins on its day is no better off than before. Done late is worse than to be on plan, and better than
 * anything that is behind and still open.
 */
const RANKS: Readonly<Record<Status, number>> = {
  complete: 0,
  onPlan: 1,
  notStarted: 1,
  completedLate: 2,
  atRisk: 3,
  late: 4,
  stalled: 5,
  stopped: 6,
};

export type StatusTurn = "better" | "worse" | "level";

/** How a status turned; null when it is the same. */
export function turnOf(from: Status, to: Status): StatusTurn | null {
  if (from === to) return null;
  if (RANKS[from] === RANKS[to]) return "level";
  return RANKS[to] > RANKS[from] ? "worse" : "better";
}
