import type { BaselineRequestInput, BaselinesView } from "#shared/contract/baselines.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { freezeBaseline } from "./freeze-baseline.ts";
import { readBaselines } from "./read.ts";

/**
 * Freezes the plan as a request that waits for another person's decision. Days and weights are those of this moment:
 * who decides sees exactly what will stand. Throws NOT_FOUND for a program that is gone, and INVALID_INPUT with every
 * refused field, also while another request waits.
 */
export async function requestBaseline(
  deps: Deps,
  actor: Actor,
  input: BaselineRequestInput,
  request: RequestInfo,
): Promise<BaselinesView> {
  requireAction(actor, "baseline.request", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const { baseline, changes } = await freezeBaseline(tx, deps.clock, actor.personId, input);
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "baseline.request",
      subjectType: "baseline",
      subjectId: baseline.id,
      note: input.note,
    };
    await recordEvent(tx, event, changes);
  });
  return readBaselines(deps, actor);
}
