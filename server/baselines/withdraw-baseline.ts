import type { BaselinesView, BaselineWithdrawInput } from "#shared/contract/baselines.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireOpen } from "./decide-baseline.ts";
import { readBaselines } from "./read.ts";
import { loadBaseline, type StoredBaseline } from "./stored.ts";

/**
 * Takes one's own request back before it is decided; history keeps what was asked. Throws NOT_FOUND, FORBIDDEN for
 * somebody else's, BASELINE_STATE once it is decided.
 */
export async function withdrawBaseline(
  deps: Deps,
  actor: Actor,
  { id }: BaselineWithdrawInput,
  request: RequestInfo,
): Promise<BaselinesView> {
  await inTx(deps.db, async (tx) => {
    const stored = await loadBaseline(tx, id);
    requireAction(actor, "baseline.withdraw", {
      kind: "request",
      isOwn: stored.requestedById === actor.personId,
    });
    requireOpen(stored);
    const changes = await removalsOf(tx, stored);
    await tx.baselineItem.deleteMany({ where: { baselineId: id } });
    await tx.baseline.delete({ where: { id }, select: { id: true } });
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "baseline.withdraw",
      subjectType: "baseline",
      subjectId: id,
    };
    await recordEvent(tx, event, changes);
  });
  return readBaselines(deps, actor);
}

async function removalsOf(tx: Tx, stored: StoredBaseline): Promise<EntityChange[]> {
  const items = await tx.baselineItem.findMany({ where: { baselineId: stored.id } });
  return [
    ...items.map((before): EntityChange => {
      return {
        entity: "baselineItem",
        entityId: before.id,
        programId: before.programId,
        before,
        after: null,
      };
    }),
    { entity: "baseline", entityId: stored.id, programId: null, before: stored, after: null },
  ];
}
