import type { ChangeRequestDone } from "#shared/contract/change-requests.ts";
import type { ChangeRequestState } from "#shared/registers/change-request-cycle.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { planRevision } from "../plan/facts.ts";
import { REQUEST_FIELDS, type WholeRequest } from "./stored.ts";

/** A step of a request that its cycle allowed. */
interface RequestMove {
  readonly toState: ChangeRequestState;
  readonly note: string;
}

/**
 * Takes a request to its next state in the caller's transaction, and calls the asking of it read for everybody: it waits
 * for nobody any more. Its change goes into the caller's act. Who withdraws decides nothing.
 */
export async function moveRequest(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  stored: WholeRequest,
  { toState, note }: RequestMove,
): Promise<EntityChange> {
  const { requestedBy: _asker, decidedBy: _decider, program: _program, ...before } = stored;
  const { id, programId } = before;
  const decided = toState === "withdrawn" ? {} : { decidedById: actor.personId, decidedAt: clock.now() };
  const after = await tx.changeRequest.update({
    where: { id },
    data: { ...decided, state: toState, decisionNote: note, version: { increment: 1 } },
    select: REQUEST_FIELDS,
  });
  return { entity: "changeRequest", entityId: id, programId, before, after };
}

export async function doneWith(
  tx: Tx,
  { id, code, version }: WholeRequest,
  state: ChangeRequestState,
): Promise<ChangeRequestDone> {
  return { id, code, version: version + 1, state, revision: await planRevision(tx) };
}
