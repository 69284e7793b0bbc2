import type { z } from "zod";
import type { ChangeRequestDone, changeRequestRefuseInput } from "#shared/contract/change-requests.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { doneWith, moveRequest } from "./move.ts";
import { requireDecidable } from "./stored.ts";
import { tellDecided } from "./tell.ts";

type Input = z.output<typeof changeRequestRefuseInput>;

/**
 * Refuses a request and says why, which whoever asked is told; the plan stays. Throws as `requireDecidable`; INVALID_INPUT
 * without a note.
 */
export async function refuseChangeRequest(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<ChangeRequestDone> {
  return inTx(deps.db, async (tx) => {
    const { stored, toState } = await requireDecidable(tx, actor, "refuse", input);
    if (input.note === "")
      throw new AppError("INVALID_INPUT", { problems: [{ path: "note", rule: "refusalNoteMissing" }] });
    const moved = await moveRequest(tx, deps.clock, actor, stored, { toState, note: input.note });
    const { id: subjectId, programId } = stored;
    const subject = { subjectType: "changeRequest", subjectId, programId };
    const event = { ...actedBy(deps.clock, actor, request), ...subject, action: "changeRequest.refuse" };
    await recordEvent(tx, { ...event, note: input.note }, [moved]);
    await tellDecided(tx, deps.clock, { request: stored, decider: actor, state: toState });
    return doneWith(tx, stored, toState);
  });
}
