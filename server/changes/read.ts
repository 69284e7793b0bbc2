import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { PlanChangesInput, PlanChangesView } from "#shared/contract/plan-changes.ts";
import { compareItems, compareLinks, comparePrograms } from "#shared/progress/plan-compare.ts";
import { reachOf } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { calendarOf } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { readActs } from "./acts.ts";
import { readBaselineChanges } from "./baselines.ts";
import { heldFor } from "./held.ts";
import { type KnownDay, knownDay } from "./known.ts";
import { viewItem, viewLinks, viewPrograms, viewStatuses, viewWorkstreams } from "./view.ts";

/**
 * What lies between two days of the plan, both as they were known, of the programs that `actor` may read. Kept for
 * all of one reach until the plan changes. Throws DAY_NOT_KNOWN for a day that history does not hold.
 */
export async function readPlanChanges(
  deps: Deps,
  actor: Actor,
  { fromDay, toDay }: PlanChangesInput,
): Promise<PlanChangesView> {
  const live = await readAssessedPlan(deps, undefined);
  const key = `${fromDay} ${toDay ?? ""} ${reachOf(actor)}`;
  return heldFor(live, key, async () => {
    const from = await readAssessedPlan(deps, undefined, fromDay);
    const to = toDay === undefined ? live : await readAssessedPlan(deps, undefined, toDay);
    return compareDays(deps, actor, { from, to });
  });
}

async function compareDays(
  { db }: Deps,
  actor: Actor,
  plans: { readonly from: AssessedPlan; readonly to: AssessedPlan },
): Promise<PlanChangesView> {
  const [from, to] = [readableDay(plans.from, actor), readableDay(plans.to, actor)];
  const calendars = calendarsOf(from, to);
  const items = compareItems(from.items, to.items, calendars);
  const programs = comparePrograms(from.programs, to.programs, calendars);
  const links = compareLinks(from.links, to.links);
  const actsOf = await readActs(db, { from, to }, [...items, ...links]);
  return {
    fromDay: from.plan.statusDay,
    toDay: to.plan.statusDay,
    revision: to.plan.facts.revision,
    workstreams: viewWorkstreams([to, from]),
    statuses: viewStatuses(programs),
    items: items.map((item) => viewItem(item, actsOf)),
    programs: viewPrograms(programs),
    links: viewLinks(links, { from, to }, actsOf),
    baselines: await readBaselineChanges(db, actor, { from, to }),
  };
}

/** Of the programs that `actor` may read today, whichever day it is: that is a matter of today (server/history). */
function readableDay(plan: AssessedPlan, actor: Actor): KnownDay {
  return knownDay(
    plan,
    readablePrograms(plan, actor).map(({ assessed }) => assessed),
  );
}

/** Working days as the later day counts them; as the earlier one did for programs that have gone since. */
function calendarsOf(from: KnownDay, to: KnownDay): (programId: string) => WorkCalendar {
  const byId = new Map(
    [from, to].flatMap(({ plan, programs }) =>
      programs.map(({ id, assessed }) => [id, calendarOf(plan.facts, assessed.program)] as const),
    ),
  );
  return (programId) => byId.get(programId) ?? calendarOf(to.plan.facts);
}
