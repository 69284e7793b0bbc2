import type { EServiceRemoveInput } from "#shared/contract/e-services.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkRemoval } from "#shared/registers/e-service-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { recordAct, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { loadEService } from "./stored.ts";

/**
 * Takes a service that was never launched out of the catalogue; history keeps it. Throws NOT_FOUND or FORBIDDEN by access,
 * VERSION_CONFLICT when it moved on since it was read, and INVALID_INPUT for one that is launched.
 */
export function removeEService(
  { db, clock }: Deps,
  actor: Actor,
  { id, version, note }: EServiceRemoveInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => {
    const { stored: before, subject } = await loadEService(tx, actor, id);
    requireAction(actor, "eService.remove", subject);
    await requireVersion(tx, before, version, [], {});
    refuse(checkRemoval(before.actualLaunchDay as IsoDay | null));
    await tx.eService.delete({ where: { id } });
    const { programId, code } = before;
    const act = {
      action: "eService.remove",
      subjectType: "eService",
      subjectId: id,
      programId,
      note,
    } as const;
    const change = { entity: "eService", entityId: id, programId, before, after: null } as const;
    await recordAct(tx, { clock, actor, request }, act, [change]);
    return { id, code };
  });
}
