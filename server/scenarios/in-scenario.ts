import type { Action } from "#shared/permissions/actions.ts";
import { requireRole } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { isOpenInScenario } from "./open-paths.ts";
import { shelfOf } from "./shelf.ts";
import { requireScenario, viewRef } from "./stored.ts";

/** A request that names a scenario. */
export interface ScenarioRequest {
  readonly scenarioId: string;
  readonly action: Action;
  readonly path: string;
  readonly isWriting: boolean;
}

/** What the use case is handed in place of the plan's. */
export interface InScenario {
  readonly deps: Deps;
  readonly actor: Actor;
}

/**
 * Runs a procedure in a scenario: the same use case, on the scenario's database, for who asks with the rights that they
 * have there. FORBIDDEN (`notInScenario`) for what cannot be done there, NOT_FOUND for a scenario that `actor` may not
 * see or that is discarded.
 */
export async function runInScenario<T>(
  deps: Deps,
  actor: Actor,
  { scenarioId, action, path, isWriting }: ScenarioRequest,
  work: (inside: InScenario) => Promise<T>,
): Promise<T> {
  if (!isOpenInScenario(path)) throw new AppError("FORBIDDEN", { reason: "notInScenario" });
  const trying: Actor = { ...actor, isInScenario: true };
  requireRole(trying, action);
  const scenario = await requireScenario(deps.db, actor, scenarioId);
  return shelfOf(deps.db).use(scenario.storageName, async (db) => {
    if (isWriting) await bringPerson(deps.db, db, actor);
    return work({ deps: { ...deps, db, scenario: viewRef(scenario) }, actor: trying });
  });
}

/** History names who acts, also one who came after the copy was made; without what only signing in needs. */
async function bringPerson(plan: Db, scenario: Db, { personId: id }: Actor): Promise<void> {
  if (await scenario.person.findUnique({ where: { id }, select: { id: true } })) return;
  const { nameAr, nameEn, role, isSample } = await plan.person.findUniqueOrThrow({ where: { id } });
  await scenario.person.upsert({
    where: { id },
    create: { id, nameAr, nameEn, role, isSample, email: id },
    update: {},
    select: { id: true },
  });
}
