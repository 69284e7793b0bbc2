import type { PackIdInput, PackRow } from "#shared/contract/packs.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { PACK_FIELDS, UNFINISHED, viewPack } from "./stored.ts";

/**
 * Takes a pack out of the queue; whoever draws it sees that and stops. One that has ended meanwhile stays as it is.
 * Throws NOT_FOUND, FORBIDDEN for somebody else's.
 */
export async function cancelPack(
  deps: Deps,
  actor: Actor,
  { id }: PackIdInput,
  request: RequestInfo,
): Promise<PackRow> {
  const { clock } = deps;
  const pack = await inTx(deps.db, async (tx) => {
    const stored = await tx.pack.findUnique({ where: { id }, select: PACK_FIELDS });
    if (!stored) throw new AppError("NOT_FOUND", {});
    requireAction(actor, "pack.cancel", { kind: "request", isOwn: stored.requestedById === actor.personId });
    if (!UNFINISHED.includes(stored.state)) return stored;
    const event = {
      ...actedBy(clock, actor, request),
      action: "pack.cancel",
      subjectType: "pack",
      subjectId: id,
    };
    await recordEvent(tx, event, []);
    const data = { state: "cancelled", finishedAt: clock.now() };
    return tx.pack.update({ where: { id }, data, select: PACK_FIELDS });
  });
  return viewPack(pack, actor);
}
