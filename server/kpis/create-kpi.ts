import type { KpiCreateInput } from "#shared/contract/kpis.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import type { KpiKind } from "#shared/registers/kpi.ts";
import { checkKpi } from "#shared/registers/kpi-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { loadPlanId, nextCode, subjectFactsOf } from "../registers/subject.ts";
import { type Acting, refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireOwner } from "./owners.ts";
import { WHOLE_KPI } from "./stored.ts";
import { partChange, recordKpi } from "./write.ts";

const LETTERS: Readonly<Record<KpiKind, string>> = { kpi: "K", benefit: "B", qiyas: "Q" };

/**
 * Takes an indicator, a benefit or a result of Qiyas into the register with its targets, in one transaction. Throws
 * NOT_FOUND or FORBIDDEN by access, and INVALID_INPUT with every refused field: above all with each part that a benefit
 * lacks to be measurable.
 */
export function createKpi(
  { db, clock }: Deps,
  actor: Actor,
  input: KpiCreateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => createKpiIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function createKpiIn(
  tx: Tx,
  acting: Acting,
  { targets, ...input }: KpiCreateInput,
): Promise<EntryWritten> {
  const { actor } = acting;
  const { programId, kind, axis, unit } = input;
  const programFacts = await subjectFactsOf(tx, programId);
  requireAction(actor, "kpi.create", programFacts);
  refuse(checkKpi(input, targets));
  await requireOwner(tx, programFacts, input.ownerId);
  const planId = await loadPlanId(tx, programId);
  const held = await tx.kpi.findMany({ where: { planId }, select: { code: true, axis: true } });
  const isTaken = axis !== null && held.some((each) => each.axis === axis);
  refuse(isTaken ? [{ path: "axis", rule: "axisTaken" }] : []);
  const code = nextCode(LETTERS[kind], held);
  const {
    targets: made,
    values: _none,
    ...after
  } = await tx.kpi.create({
    data: { ...input, planId, code, unit: unit ?? "", targets: { create: targets } },
    select: WHOLE_KPI,
  });
  const changes = [
    { entity: "kpi", entityId: after.id, programId, before: null, after } as const,
    ...made.map((target) => partChange("kpiTarget", after, null, target)),
  ];
  await recordKpi(tx, acting, after, { action: "kpi.create", changes });
  return { id: after.id, code };
}
