import type { Db } from "../db/client.ts";
import type { FileStore } from "../files/store.ts";

/** Removes the bytes of evidence that no row speaks of any more, or never came to; gives how many files went. */
export async function sweepEvidence(db: Db, store: FileStore): Promise<number> {
  const rows = await db.evidenceFile.findMany({ where: { removedAt: null }, select: { storageName: true } });
  return store.sweep(new Set(rows.map(({ storageName }) => storageName)));
}
