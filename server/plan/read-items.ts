import type { PlanItem, PlanItemsView } from "#shared/contract/plan-items.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import type { ItemFacts } from "./facts.ts";
import { readAssessedPlan, readablePrograms } from "./read.ts";
import { viewLink } from "./view.ts";

/** Every activity and milestone of the programs that `actor` may read, and the links among them. */
export async function readPlanItems(deps: Deps, actor: Actor): Promise<PlanItemsView> {
  const plan = await readAssessedPlan(deps, undefined);
  const readable = readablePrograms(plan, actor);
  const itemIds = new Set(readable.flatMap(({ assessed }) => assessed.program.items.map(({ id }) => id)));
  return {
    revision: plan.facts.revision,
    programs: readable.map(({ assessed: { program }, abilities }) => ({
      code: program.code,
      nameAr: program.nameAr,
      nameEn: program.nameEn,
      abilities,
      items: program.items.map(viewItem),
    })),
    links: plan.facts.links
      .filter(({ predecessorId, successorId }) => itemIds.has(predecessorId) && itemIds.has(successorId))
      .map(viewLink),
  };
}

function viewItem(item: ItemFacts): PlanItem {
  const { id, code, nameAr, nameEn } = item;
  const finishDay = item.actualFinishDay ?? item.forecastFinishDay;
  const startDay = item.actualStartDay ?? item.forecastStartDay ?? finishDay;
  return {
    ...{ id, code, nameAr, nameEn },
    kind: item.kind === "milestone" ? "milestone" : "activity",
    startDay: startDay as IsoDay,
    finishDay: finishDay as IsoDay,
  };
}
