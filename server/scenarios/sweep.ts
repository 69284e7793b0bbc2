import type { Db } from "../db/client.ts";
import { shelfOf } from "./shelf.ts";
import { loadScenarios } from "./stored.ts";

/** Removes files of scenarios that no row speaks of any more, or never came to; gives how many went. */
export async function sweepScenarios(db: Db): Promise<number> {
  const kept = await loadScenarios(db);
  return shelfOf(db).sweep(new Set(kept.map(({ storageName }) => storageName)));
}
