import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { MOST_SCENARIOS, MOST_SCENARIOS_EACH, THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioDone, scenarioCreateInput } from "#shared/contract/scenarios.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { type Db, inTx, optionsOf, type Tx } from "../db/client.ts";
import { copyPlan } from "../db/copy-plan.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireNamed } from "./names.ts";
import { shelfOf } from "./shelf.ts";
import { requireScenario, SCENARIO_FIELDS } from "./stored.ts";

type Input = z.output<typeof scenarioCreateInput>;

/**
 * Copies the plan, or a scenario that `actor` may see, into a new scenario of theirs. Throws INVALID_INPUT without a name
 * and when as many are kept as may be (`tooMany`); NOT_FOUND for another's scenario.
 */
export async function createScenario(
  deps: Deps,
  actor: Actor,
  { from, ...named }: Input,
  request: RequestInfo,
): Promise<ScenarioDone> {
  requireNamed(named);
  await requireRoom(deps.db, actor);
  const storageName = randomUUID();
  const shelf = shelfOf(deps.db);
  const base = await copyFrom(deps, actor, from, shelf.fileOf(storageName));
  try {
    return await inTx(deps.db, async (tx) => {
      await requireRoom(tx, actor);
      const acting = actedBy(deps.clock, actor, request);
      const after = await tx.scenario.create({
        data: { ...named, ...base, storageName, createdById: actor.personId, createdAt: acting.at },
        select: SCENARIO_FIELDS,
      });
      const event = { ...acting, action: "scenario.create", subjectType: "scenario", subjectId: after.id };
      await recordEvent(tx, event, [
        { entity: "scenario", entityId: after.id, programId: null, before: null, after },
      ]);
      return { id: after.id, version: 1 };
    });
  } catch (error) {
    await shelf.remove(storageName);
    throw error;
  }
}

/** What the plan was when it was copied; a copy of a scenario still differs from the same plan. */
interface Base {
  readonly basedOnSeq: number;
  readonly basedOnDay: IsoDay;
}

async function copyFrom({ db, clock }: Deps, actor: Actor, from: string, file: string): Promise<Base> {
  if (from === THE_PLAN) {
    return { basedOnDay: clock.today(), basedOnSeq: await copyPlan(optionsOf(db).file, file) };
  }
  const { storageName, basedOnSeq, basedOnDay } = await requireScenario(db, actor, from);
  await copyPlan(shelfOf(db).fileOf(storageName), file);
  return { basedOnSeq, basedOnDay: basedOnDay as IsoDay };
}

async function requireRoom(db: Db | Tx, { personId }: Actor): Promise<void> {
  if (await isFull(db, personId)) {
    throw new AppError("INVALID_INPUT", { problems: [{ path: "from", rule: "tooMany" }] });
  }
}

/** Whether somebody may make no more before one is discarded: each is a file as large as the plan's. */
export async function isFull(db: Db | Tx, personId: string): Promise<boolean> {
  const kept = { storageName: { not: null } };
  const all = await db.scenario.count({ where: kept });
  const own = await db.scenario.count({ where: { ...kept, createdById: personId } });
  return all >= MOST_SCENARIOS || own >= MOST_SCENARIOS_EACH;
}
