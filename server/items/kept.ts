import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";

/** Why the plan keeps an item: something that was approved or said would speak of nothing. */
export type KeptBy = "keptByBaseline" | "keptByReport" | "keptByRegister";

/** Null when nothing but the plan itself speaks of the item. */
export async function keptBy(tx: Db | Tx, itemId: string): Promise<KeptBy | null> {
  if ((await tx.baselineItem.count({ where: { itemId } })) > 0) return "keptByBaseline";
  if ((await tx.reportEntry.count({ where: { itemId } })) > 0) return "keptByReport";
  const spoken = [
    await tx.risk.count({ where: { itemId } }),
    await tx.eService.count({ where: { itemId } }),
    await tx.evidenceFile.count({ where: { itemId } }),
    await tx.comment.count({ where: { subjectId: itemId } }),
  ];
  return spoken.some((count) => count > 0) ? "keptByRegister" : null;
}

/** INVALID_INPUT for an item that the plan keeps; in a scenario nothing is promised, so that everything may go. */
export async function requireRemovable(tx: Tx, { isInScenario }: Actor, itemId: string): Promise<void> {
  const rule = isInScenario ? null : await keptBy(tx, itemId);
  if (rule !== null) throw new AppError("INVALID_INPUT", { problems: [{ path: "id", rule }] });
}
