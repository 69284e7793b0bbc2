import type { EntryWritten } from "#shared/contract/registers.ts";
import type { RiskUpdateInput } from "#shared/contract/risks.ts";
import { nextRiskState, type RiskAct } from "#shared/registers/risk-cycle.ts";
import { checkRisk } from "#shared/registers/risk-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { SubjectFacts } from "../registers/subject.ts";
import { type Acting, recordEntry, refuse, requireState, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireRiskNamed } from "./offers.ts";
import { loadRisk, RISK_FIELDS, riskStateOf, type StoredRisk } from "./stored.ts";
import { tellRiskOwner } from "./tell.ts";

type RiskValues = Omit<RiskUpdateInput, "id" | "version">;

const SET_FIELDS = [
  "nameAr",
  "nameEn",
  "probability",
  "impact",
  "response",
  "responseText",
  "ownerId",
  "dueDay",
  "itemId",
] as const;

export interface RiskChange {
  readonly id: string;
  readonly version: number;
  readonly act: RiskAct;
  readonly note?: string;
  /** What an update says of it. */
  readonly values?: RiskValues;
  /** What else the act does, in the same transaction. */
  readonly follow?: (tx: Tx, subject: SubjectFacts, after: StoredRisk) => Promise<void>;
}

/**
 * One act on a risk as it was read, with its history, in one transaction; another owner or day is told. Throws NOT_FOUND or
 * FORBIDDEN by access; VERSION_CONFLICT, with both values, when it moved on since it was read; INVALID_INPUT for an act that
 * its state does not know, and with every refused field.
 */
export function changeRisk(
  { db, clock }: Deps,
  actor: Actor,
  change: RiskChange,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => changeRiskIn(tx, { clock, actor, request }, change));
}

/** The same in the transaction of a greater act. */
export async function changeRiskIn(
  tx: Tx,
  acting: Acting,
  { id, version, act, note, values, follow }: RiskChange,
): Promise<EntryWritten> {
  const { actor } = acting;
  const { stored: before, subject } = await loadRisk(tx, actor, id);
  const action = `risk.${act}` as const;
  requireAction(actor, action, subject);
  await requireVersion(tx, before, version, SET_FIELDS, values ?? {});
  const state = requireState(nextRiskState(riskStateOf(before.state), act));
  if (values) {
    refuse(checkRisk(values, before.raisedDay as IsoDay));
    await requireRiskNamed(tx, subject, { ...values, programId: before.programId }, before);
  }
  const after = await tx.risk.update({
    where: { id },
    data: { ...values, state, version: { increment: 1 } },
    select: RISK_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "risk", action, before, after, note });
  if (values) await tellRiskOwner(tx, acting, after);
  await follow?.(tx, subject, after);
  return { id, code: after.code };
}
