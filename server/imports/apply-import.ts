import type { z } from "zod";
import type { ImportPreview, importApplyInput } from "#shared/contract/imports.ts";
import { invariant } from "#shared/invariant.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type BatchContent, digestOf, idsOf, parseContent } from "./batch-content.ts";
import { Findings } from "./findings.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";
import { loadPresentPlan } from "./present-plan.ts";
import { readImport } from "./read.ts";
import { writeChanges } from "./write-changes.ts";

type Input = z.output<typeof importApplyInput>;

/** Takes the batch out of `previewed`, once: of two people who press the button, one gets IMPORT_STATE. */
async function claimBatch(
  tx: Tx,
  batchId: string,
  appliedAt: Date,
): Promise<BatchContent & { by: string | null }> {
  const where = { id: batchId };
  const stored = await tx.importBatch.findUnique({
    where,
    select: { state: true, content: true, createdById: true },
  });
  if (!stored) throw new AppError("NOT_FOUND", {});
  const { count } = await tx.importBatch.updateMany({
    where: { ...where, state: "previewed" },
    data: { state: "applied", appliedAt },
  });
  if (count !== 1) throw new AppError("IMPORT_STATE", { state: stored.state });
  return { ...parseContent(stored.content), by: stored.createdById };
}

/** Plans the same rows once more, against the plan as it is now; it must come to the same changes. */
async function planAgain(tx: Tx, deps: Deps, batchId: string, actor: Actor): Promise<ImportPlan> {
  const content = await claimBatch(tx, batchId, deps.clock.now());
  if (content.errorCount > 0) throw new AppError("IMPORT_STATE", { state: "hasErrors" });
  const present = await loadPresentPlan(tx, deps.clock.today());
  invariant(present, "a batch belongs to a plan");
  const findings = new Findings();
  const plan = planImport({
    rows: content.rows,
    present,
    findings,
    newId: idsOf(batchId),
    requestedById: content.by ?? actor.personId,
  });
  if (findings.hasErrors || digestOf(plan.changes) !== content.digest) {
    throw new AppError("IMPORT_STATE", { state: "planMoved" });
  }
  if (plan.changes.length === 0) throw new AppError("IMPORT_STATE", { state: "nothingToDo" });
  return plan;
}

function requireReason(plan: ImportPlan, input: Input): void {
  if (!plan.needsReason || input.reasonCode) return;
  throw new AppError("INVALID_INPUT", { problems: [{ path: "reasonCode", rule: "reasonMissing" }] });
}

/**
 * Brings a previewed file into the plan: all of it in one transaction and one audited act, or none.
 * Errors: FORBIDDEN, NOT_FOUND; IMPORT_STATE when it was applied already, has errors, changes nothing, or when the
 * records it touches moved on since the preview; INVALID_INPUT when known days move without a reason.
 */
export async function applyImport(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ImportPreview> {
  requireAction(actor, "import.apply", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const plan = await planAgain(tx, deps, input.batchId, actor);
    requireReason(plan, input);
    await writeChanges(tx, plan.changes);
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "import.apply",
      subjectType: "importBatch",
      subjectId: input.batchId,
      reasonCode: input.reasonCode ?? null,
      note: input.note,
    };
    const appliedSeq = await recordEvent(tx, event, plan.changes);
    await tx.importBatch.update({ where: { id: input.batchId }, data: { appliedSeq }, select: { id: true } });
  });
  return readImport(deps, actor, input.batchId);
}
