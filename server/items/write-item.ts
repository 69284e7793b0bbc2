import { foldForSearch } from "#shared/text/fold.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import type { ItemFacts } from "../plan/facts.ts";

/** Adds the item to the plan in the caller's transaction; its change goes into the caller's act. */
export async function addItem(tx: Tx, after: Omit<ItemFacts, "version">): Promise<EntityChange> {
  const { id, programId, code, nameAr, nameEn } = after;
  // Above any version that it ever had, where it was there before: nobody who read one passes for current.
  const version = 1 + (await tx.change.count({ where: { entityId: id } }));
  const searchText = foldForSearch([code, nameAr, nameEn].join(" "));
  await tx.scheduleItem.create({ data: { ...after, version, searchText }, select: { id: true } });
  return { entity: "scheduleItem", entityId: id, programId, before: null, after };
}

/** Removes an item that no link holds. */
export async function removeItem(tx: Tx, before: ItemFacts): Promise<EntityChange> {
  const { id, programId } = before;
  await tx.scheduleItem.delete({ where: { id }, select: { id: true } });
  return { entity: "scheduleItem", entityId: id, programId, before, after: null };
}
