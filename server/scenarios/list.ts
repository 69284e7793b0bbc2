import type { ScenarioRow, ScenariosView } from "#shared/contract/scenarios.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { abilitiesOn, generalAbilities } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { countActsSince } from "../db/count-acts.ts";
import type { Deps } from "../trpc/context.ts";
import { isFull } from "./create-scenario.ts";
import { shelfOf } from "./shelf.ts";
import { isOwn, type KeptScenario, loadScenarios, maySee, requireScenario, viewRef } from "./stored.ts";

/** The scenarios that `actor` may see, the newest first. */
export async function listScenarios({ db }: Deps, actor: Actor): Promise<ScenariosView> {
  const all = await loadScenarios(db);
  const shelf = shelfOf(db);
  const seen = all.filter((scenario) => maySee(actor, scenario) && shelf.has(scenario.storageName));
  return {
    scenarios: await Promise.all(seen.map((scenario) => viewRow(db, actor, scenario))),
    abilities: generalAbilities(actor).filter((action) => action === "scenario.create"),
    isFull: await isFull(db, actor.personId),
  };
}

/** One of them; NOT_FOUND for one that `actor` may not see, and once it is discarded. */
export async function readScenario(
  { db }: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<ScenarioRow> {
  return viewRow(db, actor, await requireScenario(db, actor, id));
}

async function viewRow(db: Db, actor: Actor, scenario: KeptScenario): Promise<ScenarioRow> {
  return {
    ...viewRef(scenario),
    version: scenario.version,
    note: scenario.note,
    madeDay: riyadhDayOf(scenario.createdAt),
    isPlanMovedSince: await hasPlanMoved(db, scenario),
    actCount: countActsSince(shelfOf(db).fileOf(scenario.storageName), scenario.basedOnSeq),
    abilities: abilitiesOf(actor, scenario),
  };
}

/** What a comparison with the plan would show: items and links. */
async function hasPlanMoved(db: Db, { basedOnSeq }: KeptScenario): Promise<boolean> {
  const moved = await db.change.findFirst({
    where: { seq: { gt: basedOnSeq }, entity: { in: ["scheduleItem", "link"] } },
    select: { seq: true },
  });
  return moved !== null;
}

function abilitiesOf(actor: Actor, scenario: KeptScenario): Action[] {
  const own = abilitiesOn(actor, { kind: "request", isOwn: isOwn(actor, scenario) });
  return own.filter((action) => action.startsWith("scenario."));
}
