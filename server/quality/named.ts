import type { QualityItem, QualityLink, QualityView } from "#shared/contract/quality.ts";
import type { ScheduleProblem } from "#shared/schedule/problems.ts";
import type { QualityPoint } from "#shared/schedule/quality/point.ts";
import type { PlanFacts } from "../plan/facts.ts";

interface Findings {
  readonly points: readonly QualityPoint[];
  readonly problems: readonly ScheduleProblem[];
}

/** The items and links that findings speak of, each once; an item that `itemById` lacks stays without a name. */
export function namedIn(
  { points, problems }: Findings,
  links: PlanFacts["links"],
  itemById: ReadonlyMap<string, QualityItem>,
): Pick<QualityView, "items" | "links"> {
  const linkIds = new Set([...points.flatMap((point) => point.linkIds), ...problems.flatMap(linkIdOf)]);
  const named = links.filter(({ id }) => linkIds.has(id)) as QualityLink[];
  const itemIds = new Set([
    ...points.flatMap((point) => point.itemIds),
    ...problems.flatMap(itemIdsOf),
    ...named.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]),
  ]);
  return { items: [...itemIds].flatMap((id) => itemById.get(id) ?? []), links: named };
}

function linkIdOf(problem: ScheduleProblem): string[] {
  return "linkId" in problem ? [problem.linkId] : [];
}

function itemIdsOf(problem: ScheduleProblem): readonly string[] {
  if (problem.code === "cycle") return problem.path;
  return "itemId" in problem ? [problem.itemId] : [];
}
