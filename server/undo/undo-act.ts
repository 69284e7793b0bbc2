import type { ActDone, UndoInput } from "#shared/contract/undo.ts";
import { invariant } from "#shared/invariant.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type PastChange, readPastChanges } from "../history/past-changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { LinkFacts } from "../impact/consider.ts";
import { untilSaved } from "../impact/following.ts";
import { addItem, removeItem } from "../items/write-item.ts";
import { type ItemFacts, type PlanFacts, planFacts, planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { loadOwnAct, type PastAct, requireRights } from "./past-act.ts";
import { planRegisterReversal, untellGone, writeRegister } from "./register-reversal.ts";
import { planReversal } from "./reversal.ts";
import type { Reversal } from "./since.ts";

/**
 * Takes one of one's own acts back, with everything that it moved along, as one new audited act; that one taken back
 * in turn does it again. The reason stays the act's, so that what its reason added to a slip is taken off it.
 * Errors: NOT_FOUND; FORBIDDEN when it is another's, or one may not make the change any more; INVALID_INPUT for an
 * act that cannot be taken back; VERSION_CONFLICT, with who and when, when what it set has changed since; LINK_CYCLE.
 */
export function undoAct(
  deps: Deps,
  actor: Actor,
  { actSeq }: UndoInput,
  request: RequestInfo,
): Promise<ActDone> {
  const { clock } = deps;
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    return inTx(deps.db, async (tx) => {
      if ((await planRevision(tx)) !== facts.revision) return null;
      const act = await loadOwnAct(tx, actor, actSeq);
      const past = await readPastChanges(tx, actSeq);
      const reversals = await takeBack(tx, actor, clock, { act, past, facts });
      const { subjectType, subjectId, programId, reasonCode } = act;
      const about = { action: "act.undo", subjectType, subjectId, programId, reasonCode };
      const seq = await recordEvent(
        tx,
        { ...actedBy(clock, actor, request), ...about },
        reversals.map(({ change }) => change),
      );
      return { revision: await planRevision(tx), actSeq: seq };
    });
  });
}

interface PastOf {
  readonly act: PastAct;
  readonly past: readonly PastChange[];
  readonly facts: PlanFacts;
}

/** Plans and writes what takes an act back: of the plan, or of registers that were saved as a sheet. */
async function takeBack(
  tx: Tx,
  actor: Actor,
  clock: Clock,
  { act, past, facts }: PastOf,
): Promise<Reversal[]> {
  if (act.subjectType === "sheet") {
    const ofRegisters = await planRegisterReversal(tx, actor, act.seq, past);
    for (const reversal of ofRegisters) await writeRegister(tx, reversal);
    await untellGone(tx, clock, ofRegisters);
    return ofRegisters;
  }
  requireRights(actor, facts, act, past);
  const reversals = await planReversal(tx, actor, facts, act.seq, past);
  for (const reversal of reversals) await write(tx, reversal);
  return reversals;
}

async function write(tx: Tx, { past, change }: Reversal): Promise<void> {
  const { entity, entityId: id, before, after } = change;
  if (entity === "link") return writeLink(tx, id, after as unknown as LinkRow | null);
  invariant(entity === "scheduleItem", "such an act changes items and links");
  if (before === null) await addItem(tx, after as unknown as ItemFacts);
  else if (after === null) await removeItem(tx, before as unknown as ItemFacts);
  else await writeColumns(tx, id, past);
}

async function writeColumns(tx: Tx, id: string, past: PastChange): Promise<void> {
  invariant(past.operation === "update", "only what was changed is changed back");
  await tx.scheduleItem.update({
    where: { id },
    data: { ...(past.from as Partial<ItemFacts>), version: { increment: 1 } },
    select: { id: true },
  });
}

type LinkRow = LinkFacts & { readonly planId: string };

async function writeLink(tx: Tx, id: string, after: LinkRow | null): Promise<void> {
  if (after === null) {
    await tx.link.delete({ where: { id }, select: { id: true } });
    return;
  }
  const { planId, predecessorId, successorId, type, lagDays, lagUnit } = after;
  // Above any version that the link ever had: each of those was recorded, so nobody who read one passes for current.
  const version = 1 + (await tx.change.count({ where: { entityId: id } }));
  await tx.link.upsert({
    where: { id },
    create: { id, planId, predecessorId, successorId, type, lagDays, lagUnit, version },
    update: { type, lagDays, lagUnit, version: { increment: 1 } },
    select: { id: true },
  });
}
