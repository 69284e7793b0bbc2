import { systemActor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { openPeriod } from "./open-period.ts";

/** Who asks when the product itself does. */
const BY_ITSELF = { requestId: "openPeriods", address: null };

/**
 * Opens the periods whose day has come, as an act of the product itself; gives how many. It may run as often as it
 * likes. A window that passed while the product stood still is left to the PMO: nobody could report in time any more.
 */
export async function openDuePeriods(deps: Deps): Promise<number> {
  const today = deps.clock.today();
  const due = await deps.db.reportingPeriod.findMany({
    where: {
      plan: { kind: "plan" },
      state: "scheduled",
      opensDay: { lte: today },
      closesDay: { gte: today },
    },
    select: { id: true, version: true },
    orderBy: { startDay: "asc" },
  });
  for (const period of due) await openPeriod(deps, systemActor(), period, BY_ITSELF);
  return due.length;
}
