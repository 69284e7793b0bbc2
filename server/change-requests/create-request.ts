import type { z } from "zod";
import type { ChangeRequestDone, changeRequestCreateInput } from "#shared/contract/change-requests.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ChangeProposal, ProposedChange } from "#shared/registers/change-proposal.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { itemIn, untilSaved } from "../impact/following.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { type PlanFacts, planRevision } from "../plan/facts.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { nextCode } from "../registers/subject.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { frozenImpact, impactOf } from "./impact.ts";
import { editOfItem, presentDays } from "./items.ts";
import { REQUEST_FIELDS } from "./stored.ts";
import { tellAsked } from "./tell.ts";

type Input = z.output<typeof changeRequestCreateInput>;

/**
 * Asks for other forecasts of items of one program, with what they would move as computed now; nothing in the plan
 * changes. Whoever may decide is told. Throws NOT_FOUND or FORBIDDEN by access; INVALID_INPUT with every refused field,
 * `changes.3.finishDay`.
 */
export async function createChangeRequest(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ChangeRequestDone> {
  return untilSaved(async () => {
    const plan = await readAssessedPlan(deps, undefined);
    const asking = askingOf(plan, actor, input);
    return inTx(deps.db, async (tx) => {
      if ((await planRevision(tx)) !== plan.facts.revision) return null;
      await requireSound(tx, plan, asking.proposal, input);
      const acting = actedBy(deps.clock, actor, request);
      const after = await tx.changeRequest.create({
        data: {
          ...asking.row,
          code: nextCode("CR", await heldCodes(tx, plan.facts.id)),
          requestedById: actor.personId,
          createdAt: acting.at,
        },
        select: REQUEST_FIELDS,
      });
      const { id, code, programId } = after;
      const { reasonCode, note } = input;
      const event = { ...acting, action: "changeRequest.create", programId, reasonCode, note };
      await recordEvent(tx, { ...event, subjectType: "changeRequest", subjectId: id }, [
        { entity: "changeRequest", entityId: id, programId, before: null, after },
      ]);
      await tellAsked(tx, deps.clock, id);
      return { id, code, version: 1, state: "submitted", revision: await planRevision(tx) };
    });
  });
}

/** What is asked, as it will be stored. */
function askingOf(plan: AssessedPlan, actor: Actor, { changes, ...input }: Input) {
  const { facts } = plan;
  const items = changes.map(({ itemId }) => itemIn(facts, itemId));
  const [first] = items;
  if (!first) throw new AppError("NOT_FOUND", {});
  for (const { programId } of items) requireMayAsk(actor, facts, programId);
  const strangers = items.flatMap(({ programId }, at): FieldProblem[] =>
    programId === first.programId ? [] : [{ path: `changes.${at}.itemId`, rule: "otherProgram" }],
  );
  if (strangers.length > 0) throw new AppError("INVALID_INPUT", { problems: strangers });
  const proposed = changes.map(({ itemId, startDay, finishDay }): ProposedChange => {
    const { isDone: _isDone, ...seen } = presentDays(itemIn(facts, itemId));
    const asked = { startDay: seen.startDay === null ? null : (startDay ?? seen.startDay), finishDay };
    return { itemId, seen, asked };
  });
  const { movesDependants, isRebaseline, reasonCode, note } = input;
  const proposal: ChangeProposal = { version: 1, movesDependants, changes: proposed };
  const { programId, nameAr, nameEn } = first;
  const row = {
    ...{ planId: facts.id, programId, nameAr, nameEn, reasonCode, note, isRebaseline },
    proposal: JSON.stringify(proposal),
    impact: frozenImpact(impactOf(plan, proposed)),
  };
  return { proposal, row };
}

function requireMayAsk(actor: Actor, facts: PlanFacts, programId: string): void {
  const isPublished = facts.programs.find(({ id }) => id === programId)?.isPublished ?? false;
  requireAction(actor, "changeRequest.create", { kind: "program", programId, isPublished });
}

/** By the rules of the items' own forms, as of today, and of baselines. */
async function requireSound(
  tx: Tx,
  { facts, statusDay }: AssessedPlan,
  { changes }: ChangeProposal,
  { reasonCode, isRebaseline }: Input,
): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const [at, { itemId, asked }] of changes.entries()) {
    const isDone = presentDays(itemIn(facts, itemId)).isDone;
    if (isDone) problems.push({ path: `changes.${at}.finishDay`, rule: "itemDone" });
    const edit = await editOfItem(tx, { itemId, asked, reasonCode, statusDay });
    for (const problem of edit.problems) problems.push({ ...problem, path: `changes.${at}.${problem.path}` });
  }
  if (isRebaseline && facts.baselines.length === 0)
    problems.push({ path: "isRebaseline", rule: "noBaseline" });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

function heldCodes(tx: Tx, planId: string) {
  return tx.changeRequest.findMany({ where: { planId }, select: { code: true } });
}
