import type { KpiRecordInput, KpiRemoveValueInput, KpiVerifyInput } from "#shared/contract/kpis.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkReading } from "#shared/registers/kpi-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { withoutFile } from "./evidence.ts";
import { enteredFacts, loadKpi, loadValue, removalFacts, VALUE_FIELDS } from "./stored.ts";
import { partChange, recordKpi } from "./write.ts";

// A value never changes once it is recorded, so its id names what was read: one wrongly typed is removed and recorded anew.

/**
 * Records what an indicator reached by a day. Throws NOT_FOUND or FORBIDDEN by access, and INVALID_INPUT for a day that
 * has not come or that has a value.
 */
export function recordValue(
  { db, clock }: Deps,
  actor: Actor,
  input: KpiRecordInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => recordValueIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function recordValueIn(
  tx: Tx,
  acting: Acting,
  { id, ...input }: KpiRecordInput,
): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const { stored, programFacts } = await loadKpi(tx, actor, id);
  requireAction(actor, "kpi.record", programFacts);
  const heldDays = stored.values.map(({ day }) => day as IsoDay);
  refuse(checkReading(input.day, { statusDay: clock.today(), heldDays }));
  const enteredById = actor.isSystem ? null : actor.personId;
  const after = await tx.kpiValue.create({
    data: { ...input, kpiId: id, enteredById },
    select: VALUE_FIELDS,
  });
  const changes = [partChange("kpiValue", stored, null, after)];
  await recordKpi(tx, acting, stored, { action: "kpi.record", changes });
  return { id, code: stored.code };
}

/** Says that a value is as its evidence says. Throws NOT_FOUND or FORBIDDEN by access: nobody verifies their own. */
export function verifyValue(
  { db, clock }: Deps,
  actor: Actor,
  { valueId }: KpiVerifyInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => {
    const { stored, value: before } = await loadValue(tx, actor, valueId);
    requireAction(actor, "kpi.verify", enteredFacts(actor, before));
    refuse(before.verifiedById === null ? [] : [{ path: "valueId", rule: "verifiedAlready" }]);
    const after = await tx.kpiValue.update({
      where: { id: valueId },
      data: { verifiedById: actor.personId },
      select: VALUE_FIELDS,
    });
    const changes = [partChange("kpiValue", stored, before, after)];
    await recordKpi(tx, { clock, actor, request }, stored, { action: "kpi.verify", changes });
    return { id: stored.id, code: stored.code };
  });
}

/** Takes out a value that was wrongly typed; history keeps it. Throws NOT_FOUND or FORBIDDEN by access. */
export function removeValue(
  { db, clock }: Deps,
  actor: Actor,
  { valueId, note }: KpiRemoveValueInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => {
    const { stored, value: before } = await loadValue(tx, actor, valueId);
    requireAction(actor, "kpi.removeValue", removalFacts(actor, before));
    await tx.kpiValue.delete({ where: { id: valueId } });
    const changes = [partChange("kpiValue", stored, before, null), ...(await withoutFile(tx, clock, before))];
    await recordKpi(tx, { clock, actor, request }, stored, { action: "kpi.removeValue", note, changes });
    return { id: stored.id, code: stored.code };
  });
}
