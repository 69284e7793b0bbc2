import type { Action } from "#shared/permissions/actions.ts";
import { nextRiskState, RISK_ACTS, RISK_STATES, type RiskState } from "#shared/registers/risk-cycle.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { type SubjectFacts, subjectFactsOf } from "../registers/subject.ts";
import { AppError } from "../trpc/errors.ts";

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
  const stored = await db.risk.findUnique({ where: { id, plan: { kind: "plan" } }, select: RISK_FIELDS });
  if (!stored) throw new AppError("NOT_FOUND", {});
  const subject = await subjectFactsOf(db, stored.programId);
  requireAction(actor, "program.read", subject);
  return { stored, subject };
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
