import type { z } from "zod";
import type { ChangeRequestDone, changeRequestCreateInput } from "#shared/contract/change-requests.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ChangeProposal, ProposedChange } from "#shared/registers/change-proposal.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
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
import { problemsOfStructure } from "./structure.ts";
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
      return writeRequest(tx, deps.clock, { actor, request, plan, asking });
    });
  });
}

/** What is asked of one program by whom and why. */
export interface Asking extends Pick<Input, "reasonCode" | "isRebaseline"> {
  readonly programId: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly note: string;
  readonly proposal: ChangeProposal;
}

interface Writing {
  readonly actor: Actor;
  readonly request: RequestInfo;
  /** As it stands in the transaction. */
  readonly plan: AssessedPlan;
  readonly asking: Asking;
}

/** Writes a sound request in the caller's transaction, and tells whoever may decide. Throws INVALID_INPUT, LINK_CYCLE. */
export async function writeRequest(
  tx: Tx,
  clock: Clock,
  { actor, request, plan, asking }: Writing,
): Promise<ChangeRequestDone> {
  await requireSound(tx, plan, asking);
  const acting = actedBy(clock, actor, request);
  const { proposal, ...row } = asking;
  const after = await tx.changeRequest.create({
    data: {
      ...row,
      planId: plan.facts.id,
      proposal: JSON.stringify(proposal),
      impact: frozenImpact(impactOf(plan, { ...proposal, programId: row.programId })),
      code: nextCode("CR", await heldCodes(tx, plan.facts.id)),
      requestedById: actor.personId,
      createdAt: acting.at,
    },
    select: REQUEST_FIELDS,
  });
  const { id, code, programId } = after;
  const { reasonCode, note } = asking;
  const event = { ...acting, action: "changeRequest.create", programId, reasonCode, note };
  await recordEvent(tx, { ...event, subjectType: "changeRequest", subjectId: id }, [
    { entity: "changeRequest", entityId: id, programId, before: null, after },
  ]);
  await tellAsked(tx, clock, id);
  return { id, code, version: 1, state: "submitted", revision: await planRevision(tx) };
}

function askingOf(plan: AssessedPlan, actor: Actor, { changes, ...input }: Input): Asking {
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
  const proposal: ChangeProposal = { version: 1, movesDependants, changes: proposed, structure: [] };
  const { programId, nameAr, nameEn } = first;
  return { programId, nameAr, nameEn, reasonCode, note, isRebaseline, proposal };
}

function requireMayAsk(actor: Actor, facts: PlanFacts, programId: string): void {
  const isPublished = facts.programs.find(({ id }) => id === programId)?.isPublished ?? false;
  requireAction(actor, "changeRequest.create", { kind: "program", programId, isPublished });
}

/** By the rules of the items' own forms, as of today, and of baselines. */
async function requireSound(
  tx: Tx,
  { facts, statusDay }: AssessedPlan,
  { programId, proposal: { changes, structure }, reasonCode, isRebaseline }: Asking,
): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const [at, { itemId, asked }] of changes.entries()) {
    const isDone = presentDays(itemIn(facts, itemId)).isDone;
    if (isDone) problems.push({ path: `changes.${at}.finishDay`, rule: "itemDone" });
    const edit = await editOfItem(tx, { itemId, asked, reasonCode, statusDay });
    for (const problem of edit.problems) problems.push({ ...problem, path: `changes.${at}.${problem.path}` });
  }
  problems.push(...problemsOfStructure(facts, programId, structure, statusDay));
  if (isRebaseline && facts.baselines.length === 0)
    problems.push({ path: "isRebaseline", rule: "noBaseline" });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

function heldCodes(tx: Tx, planId: string) {
  return tx.changeRequest.findMany({ where: { planId }, select: { code: true } });
}
