import type { Status } from "../progress/status-words.ts";
import type { Claim } from "./content.ts";

/** A milestone that the report speaks of, as far as claim and plan can contradict each other. */
export interface ClaimedMilestone {
  readonly id: string;
  readonly claim: Claim;
  readonly status: Status;
  readonly hasEvidence: boolean;
}

/** What is compared: the owner's claim, and what the plan says by itself. */
export interface DivergenceFacts {
  /** Null while nothing is claimed. */
  readonly confidence: number | null;
  /** The program's, computed. */
  readonly status: Status;
  readonly milestones: readonly ClaimedMilestone[];
}

/** Where claim and computed status contradict each other; `shared/i18n` has a sentence for each. */
export type DivergenceReason =
  /** More confident than the status bears, by so many points. */
  | { readonly rule: "moreConfident"; readonly points: number }
  /** Less confident than the status shows: the owner knows of something that the plan does not. */
  | { readonly rule: "lessConfident"; readonly points: number }
  /** Said to stay on their date although late or stalled. */
  | { readonly rule: "lateButOnDate"; readonly ids: readonly string[] }
  /** Said to be done without anything to look at. */
  | { readonly rule: "doneWithoutEvidence"; readonly ids: readonly string[] };

/** How far claim and status diverge: the review queue is ordered by `score`, the highest first; 0 is no conflict. */
export interface Divergence {
  readonly score: number;
  /** What weighs most first. */
  readonly reasons: readonly DivergenceReason[];
}

/** The confidence that each computed status bears, lowest and highest; a stopped program claims nothing. */
const BORNE: Readonly<Record<Status, readonly [lowest: number, highest: number]>> = {
  complete: [4, 5],
  completedLate: [4, 5],
  onPlan: [4, 5],
  notStarted: [3, 5],
  atRisk: [3, 4],
  late: [2, 3],
  stalled: [1, 2],
  stopped: [1, 5],
};

/** A single point too confident weighs more than every other kind together, since it is what hides trouble. */
const WEIGHTS = { moreConfident: 100, lessConfident: 20, lateButOnDate: 5, doneWithoutEvidence: 1 } as const;
/** So that a long list of one kind never outweighs a graver kind. */
const MOST_COUNTED = 3;

/** How a report's claim stands to the computed status, and why. */
export function divergenceOf(facts: DivergenceFacts): Divergence {
  const reasons = [...confidenceReasons(facts), ...milestoneReasons(facts.milestones)];
  return { score: reasons.reduce((sum, reason) => sum + weightOf(reason), 0), reasons };
}

function weightOf(reason: DivergenceReason): number {
  const count = "ids" in reason ? Math.min(reason.ids.length, MOST_COUNTED) : reason.points;
  return WEIGHTS[reason.rule] * count;
}

function confidenceReasons({ confidence, status }: DivergenceFacts): DivergenceReason[] {
  if (confidence === null) return [];
  const [lowest, highest] = BORNE[status];
  if (confidence > highest) return [{ rule: "moreConfident", points: confidence - highest }];
  if (confidence < lowest) return [{ rule: "lessConfident", points: lowest - confidence }];
  return [];
}

function milestoneReasons(milestones: readonly ClaimedMilestone[]): DivergenceReason[] {
  const late = milestones.filter(
    ({ claim, status }) => claim === "onDate" && (status === "late" || status === "stalled"),
  );
  const bare = milestones.filter(({ claim, hasEvidence }) => claim === "done" && !hasEvidence);
  const ids = (found: readonly ClaimedMilestone[]) => found.map(({ id }) => id);
  return [
    ...(late.length > 0 ? [{ rule: "lateButOnDate", ids: ids(late) } as const] : []),
    ...(bare.length > 0 ? [{ rule: "doneWithoutEvidence", ids: ids(bare) } as const] : []),
  ];
}
