import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { QualityThresholdsInput, QualityThresholdsUpdated } from "#shared/contract/quality.ts";
import { type QualityThresholds, THRESHOLD_NAMES } from "#shared/schedule/quality/thresholds.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { storedThresholds, thresholdsOf } from "./thresholds.ts";

const planSelect = { id: true, version: true, qualityThresholds: true } as const;

/**
 * Sets what the fourteen points are held to, as one audited act.
 * Throws FORBIDDEN, NOT_FOUND without a plan, and VERSION_CONFLICT with both sides of every threshold that differs.
 */
export async function updateThresholds(
  { db, clock }: Deps,
  actor: Actor,
  { version, thresholds: asked }: QualityThresholdsInput,
  request: RequestInfo,
): Promise<QualityThresholdsUpdated> {
  requireAction(actor, "quality.updateThresholds", { kind: "none" });
  return inTx(db, async (tx) => {
    const plan = await tx.plan.findFirst({ where: { kind: "plan" }, select: planSelect });
    if (!plan) throw new AppError("NOT_FOUND", {});
    const { id, qualityThresholds: held } = plan;
    if (plan.version !== version) {
      throw await conflictOf(tx, plan, differences(asked, thresholdsOf(held)));
    }
    const next = storedThresholds(asked);
    // An act that changes nothing leaves no change behind, by which readers would see the new version.
    if (next === held) return { version, thresholds: asked };
    await tx.plan.update({
      where: { id },
      data: { qualityThresholds: next, version: { increment: 1 } },
      select: { id: true },
    });
    const event = {
      ...actedBy(clock, actor, request),
      action: "quality.updateThresholds",
      subjectType: "plan",
      subjectId: id,
    };
    const [before, after] = [{ qualityThresholds: held }, { qualityThresholds: next }];
    await recordEvent(tx, event, [{ entity: "plan", entityId: id, programId: null, before, after }]);
    return { version: version + 1, thresholds: asked };
  });
}

function differences(mine: QualityThresholds, theirs: QualityThresholds): ConflictingValue[] {
  return THRESHOLD_NAMES.flatMap((field) =>
    mine[field] === theirs[field] ? [] : [{ field, mine: mine[field], theirs: theirs[field] }],
  );
}

/** Says who changed the plan last beside the values that differ. */
async function conflictOf(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  values: readonly ConflictingValue[],
): Promise<AppError> {
  return new AppError("VERSION_CONFLICT", {
    currentVersion: version,
    values,
    ...(await readLastChange(tx, id)),
  });
}
