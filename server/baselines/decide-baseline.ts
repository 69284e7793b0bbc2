import type { BaselineDecideInput, BaselinesView } from "#shared/contract/baselines.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { readBaselines } from "./read.ts";
import { BASELINE_FIELDS, loadBaseline, type StoredBaseline } from "./stored.ts";

/**
 * Approves a request, which freezes it for good and makes it current, or refuses it with a reason. Throws NOT_FOUND;
 * FORBIDDEN for one's own request; BASELINE_STATE when another decided first; INVALID_INPUT for a refusal without
 * a reason.
 */
export async function decideBaseline(
  deps: Deps,
  actor: Actor,
  input: BaselineDecideInput,
  request: RequestInfo,
): Promise<BaselinesView> {
  await inTx(deps.db, async (tx) => {
    const before = await loadBaseline(tx, input.id);
    requireAction(actor, "baseline.decide", {
      kind: "request",
      isOwn: before.requestedById === actor.personId,
    });
    requireOpen(before);
    if (input.decision === "refused" && input.note === "") {
      throw new AppError("INVALID_INPUT", { problems: [{ path: "note", rule: "refusalNoteMissing" }] });
    }
    await decide(tx, deps, { actor, input, request, before });
  });
  return readBaselines(deps, actor);
}

/** Throws BASELINE_STATE unless the request still waits for its decision. */
export function requireOpen({ state }: StoredBaseline): void {
  if (state !== "requested") throw new AppError("BASELINE_STATE", { state });
}

interface Decision {
  readonly actor: Actor;
  readonly input: BaselineDecideInput;
  readonly request: RequestInfo;
  readonly before: StoredBaseline;
}

async function decide(tx: Tx, { clock }: Deps, { actor, input, request, before }: Decision): Promise<void> {
  const { id, decision, note } = input;
  const after = await tx.baseline.update({
    where: { id },
    data: { state: decision, decidedById: actor.personId, decidedAt: clock.now() },
    select: BASELINE_FIELDS,
  });
  const event = {
    ...actedBy(clock, actor, request),
    action: "baseline.decide",
    subjectType: "baseline",
    subjectId: id,
    note,
  };
  await recordEvent(tx, event, [{ entity: "baseline", entityId: id, programId: null, before, after }]);
}
