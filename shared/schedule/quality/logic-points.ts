import { numberAt } from "../arranged.ts";
import type { Adjacency } from "../graph.ts";
import type { ScheduleItem } from "../network.ts";
import {
  idsOf,
  openItems,
  openLinks,
  pointOf,
  type QualityFacts,
  type QualityPoint,
  shareOf,
} from "./point.ts";

const HARD: ReadonlySet<string> = new Set([
  "mustStartOn",
  "mustFinishOn",
  "startNoLaterThan",
  "finishNoLaterThan",
]);

/** Point 1: unfinished items that lack a predecessor or a successor. */
export function missingLogic(facts: QualityFacts): QualityPoint {
  const { incoming, outgoing } = facts.prepared.network.graph;
  const open = openItems(facts);
  const offenders = open.filter(
    ({ position }) => countAt(incoming, position) === 0 || countAt(outgoing, position) === 0,
  );
  return pointOf({
    number: 1,
    code: "missingLogic",
    value: shareOf(offenders, open),
    threshold: facts.thresholds.missingLogicShare,
    itemIds: idsOf(offenders),
  });
}

/** Points 2 to 4: leads, lags and links other than finish to start, among the links to unfinished items. */
export function linkPoints(facts: QualityFacts): QualityPoint[] {
  const { thresholds } = facts;
  const open = openLinks(facts);
  const leads = open.filter(({ lagDays }) => lagDays < 0);
  const lags = open.filter(({ lagDays }) => lagDays > 0);
  const others = open.filter(({ type }) => type !== "FS");
  const otherShare = shareOf(others, open);
  return [
    pointOf({
      number: 2,
      code: "leads",
      value: shareOf(leads, open),
      threshold: thresholds.leadShare,
      linkIds: leads.map(({ id }) => id),
    }),
    pointOf({
      number: 3,
      code: "lags",
      value: shareOf(lags, open),
      threshold: thresholds.lagShare,
      linkIds: lags.map(({ id }) => id),
    }),
    pointOf({
      number: 4,
      code: "finishToStart",
      value: otherShare === null ? null : (open.length - others.length) / open.length,
      threshold: thresholds.finishToStartShare,
      passes: "atLeast",
      linkIds: others.map(({ id }) => id),
    }),
  ];
}

/** Point 5: unfinished items with a constraint that keeps logic from moving them: must, or no later than. */
export function hardConstraints(facts: QualityFacts): QualityPoint {
  const open = openItems(facts);
  const offenders = open.filter(({ item }) => isHard(item));
  return pointOf({
    number: 5,
    code: "hardConstraints",
    value: shareOf(offenders, open),
    threshold: facts.thresholds.hardConstraintShare,
    itemIds: idsOf(offenders),
  });
}

function isHard({ constraint }: ScheduleItem): boolean {
  return constraint !== null && HARD.has(constraint.type);
}

function countAt({ firsts }: Adjacency, position: number): number {
  return numberAt(firsts, position + 1) - numberAt(firsts, position);
}
