import type { EServiceCreateInput } from "#shared/contract/e-services.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkEServiceEdit } from "#shared/registers/e-service-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { requireSubject } from "../registers/offers.ts";
import { loadPlanId, nextCode } from "../registers/subject.ts";
import { type Acting, recordEntry, refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { checkMilestone } from "./milestone.ts";
import { E_SERVICE_FIELDS } from "./stored.ts";

/**
 * Takes a service of a program into the catalogue, after all others. Throws NOT_FOUND or FORBIDDEN by access, and
 * INVALID_INPUT with every refused field.
 */
export function createEService(
  { db, clock }: Deps,
  actor: Actor,
  input: EServiceCreateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => createEServiceIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function createEServiceIn(
  tx: Tx,
  acting: Acting,
  input: EServiceCreateInput,
): Promise<EntryWritten> {
  const { programId, itemId } = input;
  await requireSubject(tx, acting.actor, "eService.create", programId);
  const planId = await loadPlanId(tx, programId);
  const plan = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { startDay: true, finishDay: true, eServices: { select: { code: true, position: true } } },
  });
  const context = {
    statusDay: acting.clock.today(),
    planStartDay: plan.startDay as IsoDay,
    planFinishDay: plan.finishDay as IsoDay,
  };
  refuse([...checkEServiceEdit(input, context), ...(await checkMilestone(tx, programId, itemId))]);
  const position = Math.max(-1, ...plan.eServices.map((held) => held.position)) + 1;
  const after = await tx.eService.create({
    data: { ...input, planId, position, code: nextCode("ES", plan.eServices) },
    select: E_SERVICE_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "eService", action: "eService.create", before: null, after });
  return { id: after.id, code: after.code };
}
