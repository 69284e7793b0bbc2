import type { ImpactItem } from "#shared/contract/impact.ts";
import type { MilestoneStatusDifference, ScenarioComparison } from "#shared/contract/scenarios.ts";
import type { ItemOfDay, KnownDay } from "../changes/known.ts";

/** An item named across programs. */
function itemRef({ item, program }: ItemOfDay): ImpactItem {
  const { id, kind, code, nameAr, nameEn } = item;
  const known = kind === "milestone" ? ("milestone" as const) : ("activity" as const);
  return { id, kind: known, code, nameAr, nameEn, programCode: program.code };
}

/** Of items that both sides have: which of them have no float left on one side alone. */
export function criticalDifferences(from: KnownDay, to: KnownDay): ScenarioComparison["critical"] {
  const onlyIn = (one: KnownDay, other: KnownDay) =>
    to.items
      .filter(({ id }) => from.itemById.has(id))
      .filter(({ id }) => one.plan.criticalIds.has(id) && !other.plan.criticalIds.has(id))
      .map(itemRef);
  return { became: onlyIn(to, from), ceased: onlyIn(from, to) };
}

/** Of milestones that both sides have. */
export function statusDifferences(from: KnownDay, to: KnownDay): MilestoneStatusDifference[] {
  const before = statusesOf(from);
  const after = statusesOf(to);
  return to.items.flatMap((known): MilestoneStatusDifference[] => {
    const [fromStatus, toStatus] = [before.get(known.id), after.get(known.id)];
    if (!fromStatus || !toStatus || fromStatus.status === toStatus.status) return [];
    return [{ ...itemRef(known), fromStatus, toStatus }];
  });
}

function statusesOf({ programs }: KnownDay) {
  return new Map(
    programs.flatMap(({ assessed }) =>
      assessed.milestones.map(({ item, status }) => [item.id, status] as const),
    ),
  );
}
