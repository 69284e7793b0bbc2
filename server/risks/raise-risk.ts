import type { EntryWritten } from "#shared/contract/registers.ts";
import type { RiskRaiseInput } from "#shared/contract/risks.ts";
import { checkRisk } from "#shared/registers/risk-edit.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { requireSubject } from "../registers/offers.ts";
import { loadPlanId, nextCode } from "../registers/subject.ts";
import { type Acting, recordEntry, refuse } from "../registers/write.ts";
import { requireReport } from "../reports/standing.ts";
import { loadReport } from "../reports/stored.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireRiskNamed } from "./offers.ts";
import { RISK_FIELDS } from "./stored.ts";
import { tellRiskOwner } from "./tell.ts";

/**
 * Raises a risk of a program, or of the whole plan, and tells who answers for it, in one transaction. Throws NOT_FOUND or
 * FORBIDDEN by access, also to the report that it is raised from, and INVALID_INPUT with every refused field.
 */
export function raiseRisk(
  { db, clock }: Deps,
  actor: Actor,
  input: RiskRaiseInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => raiseRiskIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function raiseRiskIn(tx: Tx, acting: Acting, input: RiskRaiseInput): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const { programId } = input;
  const subject = await requireSubject(tx, actor, "risk.raise", programId);
  const raisedDay = clock.today();
  refuse(checkRisk(input, raisedDay));
  await requireRiskNamed(tx, subject, input);
  await requireRaisingReport(tx, actor, input);
  const planId = await loadPlanId(tx, programId);
  const held = await tx.risk.findMany({ where: { planId }, select: { code: true } });
  const after = await tx.risk.create({
    data: { ...input, planId, code: nextCode("R", held), raisedDay },
    select: RISK_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "risk", action: "risk.raise", before: null, after });
  await tellRiskOwner(tx, acting, after);
  return { id: after.id, code: after.code };
}

/** A risk is raised from a report by who writes it, and of its program. */
async function requireRaisingReport(
  tx: Tx,
  actor: Actor,
  { reportId, programId }: Pick<RiskRaiseInput, "reportId" | "programId">,
): Promise<void> {
  if (reportId === null) return;
  const report = await loadReport(tx, reportId);
  await requireReport(tx, actor, "report.draft", report);
  if (report.programId !== programId) throw new AppError("NOT_FOUND", {});
}
