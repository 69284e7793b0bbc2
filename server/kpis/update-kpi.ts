import type { KpiUpdateInput } from "#shared/contract/kpis.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkKpi } from "#shared/registers/kpi-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, recordEntry, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireOwner } from "./owners.ts";
import { KPI_FIELDS, loadKpi, wordsOf } from "./stored.ts";

const SET_FIELDS = [
  "nameAr",
  "nameEn",
  "definitionAr",
  "definitionEn",
  "unit",
  "direction",
  "baselineValue",
  "ownerId",
] as const;

/**
 * Says otherwise what an indicator is. Throws NOT_FOUND or FORBIDDEN by access; VERSION_CONFLICT, with both values, when
 * it moved on since it was read; INVALID_INPUT with every refused field.
 */
export function updateKpi(
  { db, clock }: Deps,
  actor: Actor,
  input: KpiUpdateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => updateKpiIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function updateKpiIn(
  tx: Tx,
  acting: Acting,
  { id, version, ...input }: KpiUpdateInput,
): Promise<EntryWritten> {
  const { actor } = acting;
  const { stored, programFacts } = await loadKpi(tx, actor, id);
  requireAction(actor, "kpi.update", programFacts);
  const values = { ...input, unit: input.unit ?? "" };
  await requireVersion(tx, stored, version, SET_FIELDS, values);
  const { kind, axis } = wordsOf(stored);
  refuse(checkKpi({ ...input, kind, axis }, stored.targets));
  await requireOwner(tx, programFacts, input.ownerId, stored.ownerId);
  const { targets: _targets, values: _values, ...before } = stored;
  const after = await tx.kpi.update({
    where: { id },
    data: { ...values, version: { increment: 1 } },
    select: KPI_FIELDS,
  });
  const act = { entity: "kpi", action: "kpi.update", before, after } as const;
  await recordEntry(tx, acting, act);
  return { id, code: after.code };
}
