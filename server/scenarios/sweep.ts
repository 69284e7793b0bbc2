import { systemActor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy } from "../history/record.ts";
import type { Deps } from "../trpc/context.ts";
import { writeDiscard } from "./discard-scenario.ts";
import { shelfOf } from "./shelf.ts";
import { loadScenarios } from "./stored.ts";

const BY_ITSELF = { requestId: "sweepScenarios", address: null };

/**
 * Removes files of scenarios that no row speaks of any more, or never came to, and gives how many went. A scenario whose
 * file is gone, as when the database alone was moved to another machine, is discarded.
 */
export async function sweepScenarios({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const shelf = shelfOf(db);
  const scenarios = await loadScenarios(db);
  for (const lost of scenarios.filter(({ storageName }) => !shelf.has(storageName))) {
    await inTx(db, async (tx) => writeDiscard(tx, lost, actedBy(clock, systemActor(), BY_ITSELF)));
  }
  return shelf.sweep(new Set(scenarios.map(({ storageName }) => storageName)));
}
