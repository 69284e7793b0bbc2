import type { ScenarioDiscardInput, ScenarioDone } from "#shared/contract/scenarios.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { shelfOf } from "./shelf.ts";
import { type KeptScenario, requireChangeable } from "./stored.ts";

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
    await writeDiscard(tx, before, actedBy(clock, actor, request));
    return before.storageName;
  });
  await shelfOf(db).remove(storageName);
  return { id, version: input.version + 1 };
}

/** In the caller's transaction: nobody finds the scenario from now on. */
export async function writeDiscard(
  tx: Tx,
  { id, storageName, discardedAt }: KeptScenario,
  acting: ReturnType<typeof actedBy>,
): Promise<void> {
  const gone = { storageName: null, discardedAt: acting.at };
  await tx.scenario.update({
    where: { id },
    data: { ...gone, version: { increment: 1 } },
    select: { id: true },
  });
  const event = { ...acting, action: "scenario.discard", subjectType: "scenario", subjectId: id };
  await recordEvent(tx, event, [
    { entity: "scenario", entityId: id, programId: null, before: { storageName, discardedAt }, after: gone },
  ]);
}
