import type { z } from "zod";
import type {
  ChangeRequestDone,
  changeRequestApproveInput,
  RequestedChange,
  RequestedStructure,
} from "#shared/contract/change-requests.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { sameDays } from "#shared/registers/change-proposal.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { setBaseline } from "../baselines/set-baseline.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { type FollowingMoves, movesOf, untilSaved, writeFollowingMoves } from "../impact/following.ts";
import { type PlanFacts, planFacts, planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type ApproveEvent, applyStructure } from "./apply-structure.ts";
import { editOfItem } from "./items.ts";
import { doneWith, moveRequest } from "./move.ts";
import { type AskedOf, considerRequested, requestedChanges } from "./requested.ts";
import { askedOf, requestedStructure } from "./requested-structure.ts";
import { type Decidable, proposalOf, requireDecidable, type WholeRequest } from "./stored.ts";
import { tellDecided } from "./tell.ts";

type Input = z.output<typeof changeRequestApproveInput>;

/**
 * Approves a request and makes its changes, all in one transaction: the request's act, one for each item or link that
 * comes or goes, one for each item that moves,
 * with the request's reason and number, one for what they push when it was asked for, and one for the baseline when it is
 * to be set anew. Days are judged as of today by the rules of the items' own forms. Throws as `requireDecidable`;
 * REQUEST_PLAN_MOVED with both sides until the decider confirmed what they saw; INVALID_INPUT for what the plan cannot
 * take any more, and for a baseline that cannot be set.
 */
export async function approveChangeRequest(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ChangeRequestDone> {
  return untilSaved(async () => {
    const facts = await planFacts(deps.db);
    const decidable = await requireDecidable(deps.db, actor, "approve", input);
    const { stored } = decidable;
    const changes = requestedChanges(facts, stored);
    const structure = await requestedStructure(deps.db, facts, actor, stored);
    requireConfirmed(changes, input);
    requirePossible(changes, structure);
    const asked = askedOf(stored, { changes, structure });
    const following = followingOf(facts, deps.clock.today(), stored, asked);
    return inTx(deps.db, async (tx) => {
      // Whatever was computed holds as long as nothing has changed, the request itself included.
      if ((await planRevision(tx)) !== facts.revision) return null;
      return approve(tx, deps, { actor, input, request, decidable, facts, asked, following });
    });
  });
}

/** Throws REQUEST_PLAN_MOVED with every item that moved since and was not confirmed as it now stands. */
function requireConfirmed(changes: readonly RequestedChange[], { confirmed }: Input): void {
  const items = changes.filter(({ standing, itemId, now }) => {
    const seen = confirmed.find((each) => each.itemId === itemId);
    return standing === "moved" && !(seen && now && sameDays(seen, now));
  });
  if (items.length > 0) throw new AppError("REQUEST_PLAN_MOVED", { items });
}

function requirePossible(
  changes: readonly RequestedChange[],
  structure: readonly RequestedStructure[],
): void {
  const problems = changes.flatMap(({ itemId, standing }): FieldProblem[] => {
    if (standing !== "done" && standing !== "gone") return [];
    return [{ path: `changes.${itemId}`, rule: standing === "done" ? "itemDone" : "itemGone" }];
  });
  for (const { id, standing } of structure) {
    if (standing !== "asSeen" && standing !== "there")
      problems.push({ path: `structure.${id}`, rule: standing });
  }
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

/** Who approves lets move what was asked to move, whatever they may move by themselves. */
function followingOf(
  facts: PlanFacts,
  today: IsoDay,
  request: WholeRequest,
  asked: AskedOf,
): FollowingMoves | null {
  if (!proposalOf(request).movesDependants) return null;
  return movesOf(facts, considerRequested(facts, today, asked)?.pushed ?? []);
}

interface Approval {
  readonly actor: Actor;
  readonly input: Input;
  readonly request: RequestInfo;
  readonly decidable: Decidable;
  readonly facts: PlanFacts;
  readonly asked: ReturnType<typeof askedOf>;
  readonly following: FollowingMoves | null;
}

/** Null when the plan moved on since `following` was computed; nothing is saved then. */
async function approve(tx: Tx, { clock }: Deps, approval: Approval): Promise<ChangeRequestDone | null> {
  const { actor, input, request, following } = approval;
  const { stored, toState } = approval.decidable;
  const { programId, code, note, reasonCode } = stored;
  const acting = { ...actedBy(clock, actor, request), action: "changeRequest.approve", programId };
  const subject = { subjectType: "changeRequest", subjectId: stored.id };
  const why = { reasonCode, note: note === "" ? code : `${code}: ${note}` };
  if (following && !(await writeFollowingMoves(tx, following))) return null;
  const moved = await moveRequest(tx, clock, actor, stored, { toState, note: input.note });
  await recordEvent(tx, { ...acting, ...subject, note: input.note }, [moved]);
  const today = clock.today();
  await applyStructure(tx, { ...acting, ...why }, { ...approval, ...approval.asked, today });
  await applyChanges(tx, { ...acting, ...why }, approval, today);
  const followed = following?.changes ?? [];
  if (followed.length > 0)
    await recordEvent(tx, { ...acting, ...subject, reasonCode: "dependency", note: code }, followed);
  if (stored.isRebaseline) await rebaseline(tx, { clock }, { ...acting, ...why }, approval);
  await tellDecided(tx, clock, { request: stored, decider: actor, state: toState });
  return doneWith(tx, stored, toState);
}

async function applyChanges(
  tx: Tx,
  event: ApproveEvent,
  { asked: { changes }, decidable }: Approval,
  statusDay: IsoDay,
): Promise<void> {
  const reasonCode = decidable.stored.reasonCode ?? "";
  const edits = [];
  for (const { itemId, asked } of changes)
    edits.push({ itemId, ...(await editOfItem(tx, { itemId, asked, reasonCode, statusDay })) });
  const problems = edits.flatMap(({ itemId, problems: found }) =>
    found.map((problem) => ({ ...problem, path: `changes.${itemId}.${problem.path}` })),
  );
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
  for (const { itemId, write } of edits)
    await recordEvent(tx, { ...event, subjectType: "scheduleItem", subjectId: itemId }, [await write()]);
}

/** The program's alone: every other one keeps what it promised. Asked for by one and decided by another, as every one is. */
async function rebaseline(
  tx: Tx,
  { clock }: Pick<Deps, "clock">,
  event: ApproveEvent,
  { actor, decidable: { stored } }: Approval,
): Promise<void> {
  const { nameAr, nameEn, programId, requestedById } = stored;
  const { baseline, changes } = await setBaseline(tx, clock, {
    requestedById: requestedById ?? "",
    decidedById: actor.personId,
    input: { nameAr, nameEn, note: event.note ?? "", programIds: [programId] },
  });
  await recordEvent(tx, { ...event, subjectType: "baseline", subjectId: baseline.id }, changes);
}
