import type { ScenarioDiscardInput, ScenarioDone } from "#shared/contract/scenarios.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { shelfOf } from "./shelf.ts";
import { requireChangeable } from "./stored.ts";

/**
 * Discards a scenario for good: nobody finds it from now on, and its file is removed once whoever is in it is through.
 * That it was there stays in history. Throws as `requireChangeable`.
 */
export async function discardScenario(
  { db, clock }: Deps,
  actor: Actor,
  input: ScenarioDiscardInput,
  request: RequestInfo,
): Promise<ScenarioDone> {
  const { id } = input;
  const storageName = await inTx(db, async (tx) => {
    const before = await requireChangeable(tx, actor, "scenario.discard", input);
    const acting = actedBy(clock, actor, request);
    const gone = { storageName: null, discardedAt: acting.at };
    await tx.scenario.update({ where: { id }, data: { ...gone, version: { increment: 1 } } });
    const there = { storageName: before.storageName, discardedAt: before.discardedAt };
    const event = { ...acting, action: "scenario.discard", subjectType: "scenario", subjectId: id };
    await recordEvent(tx, event, [
      { entity: "scenario", entityId: id, programId: null, before: there, after: gone },
    ]);
    return before.storageName;
  });
  await shelfOf(db).remove(storageName);
  return { id, version: input.version + 1 };
}
