import type { RollOutRemoveInput, RollOutSaveInput, RollOutWritten } from "#shared/contract/roll-out.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { EditContext } from "#shared/progress/edit-days.ts";
import { checkRollOut } from "#shared/registers/roll-out.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { loadPlanId, subjectFactsOf } from "../registers/subject.ts";
import { type Acting, recordEntry, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { ROLL_OUT_FIELDS, type StoredRollOut } from "./stored.ts";

const SET_FIELDS = ["state", "plannedDay", "actualDay"] as const;

/**
 * How far a program has come in a place, with its history, in one transaction. Throws NOT_FOUND or FORBIDDEN by access;
 * VERSION_CONFLICT, with both values, when it moved on since it was read; INVALID_INPUT with every refused field.
 */
export function saveRollOut(
  { db, clock }: Deps,
  actor: Actor,
  input: RollOutSaveInput,
  request: RequestInfo,
): Promise<RollOutWritten> {
  return inTx(db, async (tx) => saveRollOutIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function saveRollOutIn(
  tx: Tx,
  acting: Acting,
  { programId, placeId, version, ...values }: RollOutSaveInput,
): Promise<RollOutWritten> {
  const { clock, actor } = acting;
  const key = { programId, placeId };
  const before = await loadCell(tx, actor, "rollOut.update", key);
  if (before) await requireVersion(tx, before, version ?? 0, SET_FIELDS, values);
  else if (version !== null || !(await isPlace(tx, placeId))) throw new AppError("NOT_FOUND", {});
  refuse(checkRollOut(values, await contextOf(tx, clock, programId)));
  const after = await tx.rollOut.upsert({
    where: { programId_placeId: key },
    create: { ...key, ...values },
    update: { ...values, version: { increment: 1 } },
    select: ROLL_OUT_FIELDS,
  });
  const act = { entity: "rollOut", action: "rollOut.update", before, after } as const;
  await recordEntry(tx, acting, act);
  return key;
}

/** Takes a place out of a program's roll-out. Throws NOT_FOUND or FORBIDDEN by access, VERSION_CONFLICT as above. */
export function removeRollOut(
  { db, clock }: Deps,
  actor: Actor,
  { version, ...key }: RollOutRemoveInput,
  request: RequestInfo,
): Promise<RollOutWritten> {
  return inTx(db, async (tx) => {
    const before = await loadCell(tx, actor, "rollOut.remove", key);
    if (!before) throw new AppError("NOT_FOUND", {});
    await requireVersion(tx, before, version, [], {});
    await tx.rollOut.delete({ where: { programId_placeId: key } });
    const { id, programId } = before;
    const event = { action: "rollOut.remove", subjectType: "rollOut", subjectId: id, programId };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "rollOut", entityId: id, programId, before, after: null },
    ]);
    return key;
  });
}

type CellKey = Pick<RollOutSaveInput, "programId" | "placeId">;

/** What stands there, for who may do `action` to the program; null where it does not go. */
async function loadCell(tx: Tx, actor: Actor, action: Action, key: CellKey): Promise<StoredRollOut | null> {
  requireAction(actor, action, await subjectFactsOf(tx, key.programId));
  await loadPlanId(tx, key.programId);
  return tx.rollOut.findUnique({ where: { programId_placeId: key }, select: ROLL_OUT_FIELDS });
}

async function isPlace(tx: Tx, id: string): Promise<boolean> {
  return (await tx.place.count({ where: { id } })) > 0;
}

async function contextOf(tx: Tx, clock: Clock, programId: string): Promise<EditContext> {
  const { plan } = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { plan: { select: { startDay: true, finishDay: true } } },
  });
  return {
    statusDay: clock.today(),
    planStartDay: plan.startDay as IsoDay,
    planFinishDay: plan.finishDay as IsoDay,
  };
}
