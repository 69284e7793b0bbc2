import type { DecisionAskInput, DecisionWritten } from "#shared/contract/decisions.ts";
import { checkDecisionAsk } from "#shared/registers/decision-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { refuse } from "./change-decision.ts";
import { requireNamed } from "./people.ts";
import { DECISION_FIELDS, programFactsOf } from "./stored.ts";
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
): Promise<DecisionWritten> {
  return inTx(db, async (tx) => {
    const { programId } = input;
    const programFacts = await programFactsOf(tx, programId);
    requireAction(actor, "decision.ask", programFacts);
    const acting = actedBy(clock, actor, request);
    refuse(checkDecisionAsk(input, acting.day));
    await requireNamed(tx, programFacts, input);
    const planId = await loadPlanId(tx, programId);
    const after = await tx.decision.create({
      data: {
        ...{ ...input, planId, code: await nextCode(tx, planId) },
        ...{ askedById: acting.actorId, askedDay: acting.day },
      },
      select: DECISION_FIELDS,
    });
    const { id, code } = after;
    const event = { action: "decision.ask", subjectType: "decision", subjectId: id, programId };
    await recordEvent(tx, { ...acting, ...event }, [
      { entity: "decision", entityId: id, programId, before: null, after },
    ]);
    await tellWanted(tx, clock, { actor, decision: after });
    return { id, code };
  });
}

/** The one timetable; a program of a what-if copy has no register. */
async function loadPlanId(tx: Tx, programId: string | null): Promise<string> {
  const ofProgram = programId === null ? {} : { programs: { some: { id: programId } } };
  const plan = await tx.plan.findFirst({ where: { kind: "plan", ...ofProgram }, select: { id: true } });
  if (!plan) throw new AppError("NOT_FOUND", {});
  return plan.id;
}

/** One more than the highest number so far: writers wait for each other, so nobody else takes it meanwhile. */
async function nextCode(tx: Tx, planId: string): Promise<string> {
  const held = await tx.decision.findMany({ where: { planId }, select: { code: true } });
  const highest = held.reduce(
    (most, { code }) => Math.max(most, Number(/^D-(\d+)$/.exec(code)?.[1] ?? 0)),
    0,
  );
  return `D-${String(highest + 1).padStart(2, "0")}`;
}
