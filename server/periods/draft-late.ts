import { systemActor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps } from "../trpc/context.ts";
import { createDrafts } from "./open-period.ts";
import { programsWithoutReport } from "./owing.ts";
import { loadPeriods } from "./stored.ts";

/** Who asks when the product itself does. */
const BY_ITSELF = { requestId: "draftLateReports", address: null };

/**
 * Gives a draft to every program that came to owe a report after its period had opened, because it was added, began
 * earlier or goes on again; an act of the product itself. Gives how many. It may run as often as it likes.
 */
export async function draftLateReports({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const plan = await db.plan.findFirst({ where: { kind: "plan" }, select: { id: true } });
  if (!plan) return 0;
  let count = 0;
  const periods = await loadPeriods(db, plan.id);
  for (const period of periods.filter(({ state }) => state === "open")) {
    // Mostly there is nothing to do, and then no writer waits for us.
    if ((await programsWithoutReport(db, period)).length === 0) continue;
    await inTx(db, async (tx) => {
      const drafts = await createDrafts(tx, period);
      const subject = { subjectType: "reportingPeriod", subjectId: period.id };
      const acting = actedBy(clock, systemActor(), BY_ITSELF);
      await recordEvent(tx, { ...acting, ...subject, action: "system.reportsDrafted" }, drafts);
      count += drafts.length;
    });
  }
  return count;
}
