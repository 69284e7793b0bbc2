import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { Actor } from "../access/actor.ts";
import { type ItemOfDay, type KnownDay, knownDay } from "../changes/known.ts";
import { storedDayOrNull } from "../db/stored-day.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { netChanges } from "./net-changes.ts";
import { shelfOf } from "./shelf.ts";
import { type KeptScenario, requireScenario } from "./stored.ts";

/** One of the two that are compared, of the programs that the reader may read. */
export interface Side {
  /** Null for the plan. */
  readonly scenario: KeptScenario | null;
  readonly known: KnownDay;
  /** Items and links that were changed in the scenario since it was copied from the plan; none for the plan. */
  readonly changed: ReadonlySet<string>;
}

/** Two sides with all that was changed in each, and in the plan since either was copied. */
export interface Compared {
  readonly left: Side;
  readonly right: Side;
  readonly planMoved: ReadonlySet<string>;
}

/** The plan, or a scenario that `actor` may see, as it stands today; NOT_FOUND otherwise. */
export async function readSide(deps: Deps, actor: Actor, name: string): Promise<Side> {
  if (name === THE_PLAN) return { scenario: null, changed: new Set(), known: await readKnown(deps, actor) };
  const scenario = await requireScenario(deps.db, actor, name);
  return shelfOf(deps.db).use(scenario.storageName, async (db) => ({
    scenario,
    changed: await netChanges(db, scenario.basedOnSeq),
    known: await readKnown({ ...deps, db }, { ...actor, isInScenario: true }),
  }));
}

async function readKnown(deps: Deps, actor: Actor): Promise<KnownDay> {
  const plan = await readAssessedPlan(deps, undefined);
  const programs = readablePrograms(plan, actor).map(({ assessed }) => assessed);
  const known = knownDay(plan, programs);
  return { ...known, items: known.items.map(withStart) };
}

/** Days of one item are compared at both ends: what is tried out may change either. */
function withStart(item: ItemOfDay): ItemOfDay {
  const { actualStartDay, forecastStartDay } = item.item;
  return { ...item, startDay: storedDayOrNull(actualStartDay ?? forecastStartDay) };
}
