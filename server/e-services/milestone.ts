import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Tx } from "../db/client.ts";

/** A service is launched by a milestone of its own program, or by none. */
export async function checkMilestone(
  tx: Tx,
  programId: string,
  itemId: string | null,
): Promise<FieldProblem[]> {
  if (itemId === null) return [];
  const item = await tx.scheduleItem.findUnique({ where: { id: itemId, programId, kind: "milestone" } });
  return item ? [] : [{ path: "itemId", rule: "notInList" }];
}
