import type { Action } from "#shared/permissions/actions.ts";
import type { DecisionAct } from "#shared/registers/decision-cycle.ts";
import { DECISION_STATES, type DecisionState, nextDecisionState } from "#shared/registers/decision-cycle.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { requireReadableEntry } from "../registers/readable.ts";
import type { SubjectFacts } from "../registers/subject.ts";

/** What history keeps of a decision, the version that a write names, and the program that decides who may read it. */
export const DECISION_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  riskId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  state: true,
  askedById: true,
  deciderId: true,
  assigneeId: true,
  askedDay: true,
  dueDay: true,
  decidedDay: true,
  outcomeText: true,
  version: true,
} as const satisfies Prisma.DecisionSelect;

export type StoredDecision = Prisma.DecisionGetPayload<{ select: typeof DECISION_FIELDS }>;

/** A decision of the plan, for who may read it; NOT_FOUND otherwise. */
export async function loadDecision(
  db: Db | Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly stored: StoredDecision; readonly programFacts: SubjectFacts }> {
  const where = { id, plan: { kind: "plan" } };
  const found = await db.decision.findUnique({ where, select: DECISION_FIELDS });
  const { stored, subject: programFacts } = await requireReadableEntry(db, actor, found);
  return { stored, programFacts };
}

/** Whose own it is, for what only who asked may do. */
export function askedFacts(actor: Actor, { askedById }: Pick<StoredDecision, "askedById">) {
  return { kind: "request", isOwn: askedById === actor.personId } as const;
}

/** What `actor` may do with a decision that they may read, as far as its state lets it happen. */
export function abilitiesOnDecision(
  actor: Actor,
  decision: Pick<StoredDecision, "askedById" | "state">,
  programFacts: SubjectFacts,
): Action[] {
  const state = stateOf(decision.state);
  const held = [...abilitiesOn(actor, programFacts), ...abilitiesOn(actor, askedFacts(actor, decision))];
  return held.filter((action) => {
    const act = ACT_OF[action];
    return act !== undefined && nextDecisionState(state, act) !== null;
  });
}

const ACT_OF: Readonly<Partial<Record<Action, DecisionAct>>> = {
  "decision.update": "update",
  "decision.take": "take",
  "decision.complete": "complete",
  "decision.reopen": "reopen",
  "decision.withdraw": "withdraw",
};

/** A stored state; the database holds no other. */
export function stateOf(stored: string): DecisionState {
  return DECISION_STATES.find((state) => state === stored) ?? "withdrawn";
}
