import type { Action } from "#shared/permissions/actions.ts";
import { nextRiskState, RISK_ACTS, RISK_STATES, type RiskState } from "#shared/registers/risk-cycle.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { requireReadableEntry } from "../registers/readable.ts";
import type { SubjectFacts } from "../registers/subject.ts";

/** What history keeps of a risk, the version that a write names, and the program that decides who may read it. */
export const RISK_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  itemId: true,
  reportId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  probability: true,
  impact: true,
  response: true,
  responseText: true,
  state: true,
  ownerId: true,
  dueDay: true,
  raisedDay: true,
  version: true,
} as const satisfies Prisma.RiskSelect;

export type StoredRisk = Prisma.RiskGetPayload<{ select: typeof RISK_FIELDS }>;

/** A risk of the plan, for who may read it; NOT_FOUND otherwise. */
export async function loadRisk(
  db: Db | Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly stored: StoredRisk; readonly subject: SubjectFacts }> {
  const where = { id, plan: { kind: "plan" } };
  const found = await db.risk.findUnique({ where, select: RISK_FIELDS });
  return requireReadableEntry(db, actor, found);
}

/** What `actor` may do with a risk that they may read, as far as its state lets it happen. */
export function abilitiesOnRisk(actor: Actor, state: RiskState, subject: SubjectFacts): Action[] {
  const held = abilitiesOn(actor, subject);
  return RISK_ACTS.filter((act) => nextRiskState(state, act) !== null)
    .map((act) => `risk.${act}` as const)
    .filter((action) => held.includes(action));
}

/** A stored state; the database holds no other. */
export function riskStateOf(stored: string): RiskState {
  return RISK_STATES.find((state) => state === stored) ?? "closed";
}
