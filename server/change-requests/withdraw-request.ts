import type { ChangeRequestDone, ChangeRequestWithdrawInput } from "#shared/contract/change-requests.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { doneWith, moveRequest } from "./move.ts";
import { requireDecidable } from "./stored.ts";
import { untellAsked } from "./tell.ts";

/** Takes one's own request back before it is decided. Throws as `requireDecidable`, FORBIDDEN for somebody else's. */
export async function withdrawChangeRequest(
  deps: Deps,
  actor: Actor,
  input: ChangeRequestWithdrawInput,
  request: RequestInfo,
): Promise<ChangeRequestDone> {
  return inTx(deps.db, async (tx) => {
    const { stored, toState } = await requireDecidable(tx, actor, "withdraw", input);
    const moved = await moveRequest(tx, deps.clock, actor, stored, { toState, note: "" });
    const { id: subjectId, programId } = stored;
    const subject = { subjectType: "changeRequest", subjectId, programId };
    const event = { ...actedBy(deps.clock, actor, request), ...subject, action: "changeRequest.withdraw" };
    await recordEvent(tx, event, [moved]);
    await untellAsked(tx, deps.clock, subjectId);
    return doneWith(tx, stored, toState);
  });
}
