import type { EServiceUseInput } from "#shared/contract/e-services.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkUse } from "#shared/registers/e-service-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, recordAct, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { loadEService, USE_FIELDS } from "./stored.ts";

/**
 * How much a service was used in a month, in place of what was recorded of it; null takes the month back. Throws
 * NOT_FOUND or FORBIDDEN by access, VERSION_CONFLICT when the service or a month of it moved on since it was read, and
 * INVALID_INPUT with every refused field.
 */
export function recordUse(
  { db, clock }: Deps,
  actor: Actor,
  input: EServiceUseInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => recordUseIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function recordUseIn(
  tx: Tx,
  acting: Acting,
  { id, version, monthDay, use }: EServiceUseInput,
): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const { stored, subject } = await loadEService(tx, actor, id);
  requireAction(actor, "eService.recordUse", subject);
  await requireVersion(tx, stored, version, [], {});
  if (use) refuse(checkUse({ monthDay, ...use }, stored.actualLaunchDay as IsoDay | null, clock.today()));
  const month = { eServiceId: id, monthDay };
  const before = await tx.eServiceMeasure.findUnique({
    where: { eServiceId_monthDay: month },
    select: USE_FIELDS,
  });
  const after = await writeMonth(tx, month, use);
  const entityId = after?.id ?? before?.id;
  if (entityId === undefined) throw new AppError("NOT_FOUND", {});
  await tx.eService.update({ where: { id }, data: { version: { increment: 1 } } });
  const { programId, code } = stored;
  const act = { action: "eService.recordUse", subjectType: "eService", subjectId: id, programId } as const;
  await recordAct(tx, acting, act, [{ entity: "eServiceMeasure", entityId, programId, before, after }]);
  return { id, code };
}

interface Month {
  readonly eServiceId: string;
  readonly monthDay: IsoDay;
}

async function writeMonth(tx: Tx, month: Month, use: EServiceUseInput["use"]) {
  if (use === null) {
    await tx.eServiceMeasure.deleteMany({ where: month });
    return null;
  }
  return tx.eServiceMeasure.upsert({
    where: { eServiceId_monthDay: month },
    create: { ...month, ...use },
    update: use,
    select: USE_FIELDS,
  });
}
