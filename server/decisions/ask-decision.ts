import type { DecisionAskInput } from "#shared/contract/decisions.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import { checkDecisionAsk } from "#shared/registers/decision-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { loadPlanId, nextCode, subjectFactsOf } from "../registers/subject.ts";
import { type Acting, recordEntry, refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireNamed } from "./people.ts";
import { DECISION_FIELDS } from "./stored.ts";
import { tellWanted } from "./tell.ts";

/**
 * Asks somebody for a decision of a program, or of the whole plan, and tells them, in one transaction. Throws NOT_FOUND or
 * FORBIDDEN by access, and INVALID_INPUT with every refused field.
 */
export function askDecision(
  { db, clock }: Deps,
  actor: Actor,
  input: DecisionAskInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => askDecisionIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function askDecisionIn(tx: Tx, acting: Acting, input: DecisionAskInput): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const { programId } = input;
  const programFacts = await subjectFactsOf(tx, programId);
  requireAction(actor, "decision.ask", programFacts);
  const askedDay = clock.today();
  refuse(checkDecisionAsk(input, askedDay));
  await requireNamed(tx, programFacts, input);
  await requireRisk(tx, input);
  const planId = await loadPlanId(tx, programId);
  const after = await tx.decision.create({
    data: {
      ...{ ...input, planId, code: nextCode("D", await heldCodes(tx, planId)) },
      ...{ askedById: actor.isSystem ? null : actor.personId, askedDay },
    },
    select: DECISION_FIELDS,
  });
  const act = { entity: "decision", action: "decision.ask", before: null, after } as const;
  await recordEntry(tx, acting, act);
  await tellWanted(tx, acting, after);
  return { id: after.id, code: after.code };
}

/** What is asked because of a risk concerns what the risk threatens. */
async function requireRisk(
  tx: Tx,
  { riskId, programId }: Pick<DecisionAskInput, "riskId" | "programId">,
): Promise<void> {
  if (riskId === null) return;
  const risk = await tx.risk.findUnique({
    where: { id: riskId, plan: { kind: "plan" } },
    select: { programId: true },
  });
  if (risk?.programId !== programId) throw new AppError("NOT_FOUND", {});
}

function heldCodes(tx: Tx, planId: string) {
  return tx.decision.findMany({ where: { planId }, select: { code: true } });
}
