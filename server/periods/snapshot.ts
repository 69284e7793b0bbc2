import { createHash } from "node:crypto";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { planDocumentIn } from "../plan-file/read.ts";
import { AppError } from "../trpc/errors.ts";
import type { StoredPeriod } from "./stored.ts";

/** Freezes the whole plan as it stands in the caller's transaction; a period that was reopened gets one more. */
export async function freezePlan(tx: Tx, { id, planId }: StoredPeriod, statusDay: IsoDay): Promise<void> {
  const content = await planDocumentIn(tx);
  if (content === null) throw new AppError("NOT_FOUND", {});
  const newest = await tx.planSnapshot.aggregate({ where: { periodId: id }, _max: { number: true } });
  const number = (newest._max.number ?? 0) + 1;
  const sha256 = createHash("sha256").update(content).digest("hex");
  await tx.planSnapshot.create({
    data: { planId, periodId: id, number, statusDay, content, sha256 },
    select: { id: true },
  });
}
