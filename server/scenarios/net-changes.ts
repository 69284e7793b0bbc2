import type { Db } from "../db/client.ts";

/**
 * Ids of the items and links that are otherwise now than they were after `seq`, by history: what was changed and is so
 * again does not count.
 */
export async function netChanges(db: Db, seq: number): Promise<ReadonlySet<string>> {
  const rows = await db.change.findMany({
    where: { seq: { gt: seq }, entity: { in: ["scheduleItem", "link"] } },
    select: { entityId: true, field: true, fromValue: true, toValue: true },
    orderBy: { seq: "asc" },
  });
  const byField = Map.groupBy(rows, ({ entityId, field }) => `${entityId} ${field ?? ""}`);
  const changed = [...byField.values()].flatMap((ofField) => {
    const [first, last] = [ofField[0], ofField.at(-1)];
    return first && last && first.fromValue !== last.toValue ? [first.entityId] : [];
  });
  return new Set(changed);
}
