import type { BaselineRequestInput } from "#shared/contract/baselines.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { AppError } from "../trpc/errors.ts";
import { type FrozenBaseline, freezeBaseline } from "./freeze-baseline.ts";
import { BASELINE_FIELDS } from "./stored.ts";

/** Who asked for a baseline, and who decided it: never the same person, which the caller has seen to. */
export interface DecidedBaseline {
  readonly requestedById: string;
  readonly decidedById: string;
  readonly input: BaselineRequestInput;
}

/**
 * Sets some programs' baseline anew in the caller's transaction, by the rules of a request that is approved at once; its
 * changes go into the caller's act. INVALID_INPUT as for a request, and before there is any baseline to set anew.
 */
export async function setBaseline(
  tx: Tx,
  clock: Clock,
  { requestedById, decidedById, input }: DecidedBaseline,
): Promise<FrozenBaseline> {
  if ((await tx.baseline.count({ where: { state: "approved", plan: { kind: "plan" } } })) === 0)
    throw new AppError("INVALID_INPUT", { problems: [{ path: "isRebaseline", rule: "noBaseline" }] });
  const { baseline: before, changes } = await freezeBaseline(tx, clock, requestedById, input);
  const { id } = before;
  const baseline = await tx.baseline.update({
    where: { id },
    data: { state: "approved", decidedById, decidedAt: clock.now() },
    select: BASELINE_FIELDS,
  });
  const decided: EntityChange = {
    entity: "baseline",
    entityId: id,
    programId: null,
    before,
    after: baseline,
  };
  return { baseline, changes: [...changes, decided] };
}
