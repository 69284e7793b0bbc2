import type { PlanMoved } from "#shared/contract/report-review.ts";
import type { MilestoneDays } from "#shared/progress/milestone-edit.ts";
import type { Claim } from "#shared/reporting/content.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import type { StoredEntry } from "./stored.ts";

/** A milestone by its names, with what the plan says of it now. */
export interface PresentMilestone extends Pick<MilestoneDays, "forecastDay" | "actualDay"> {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** Whether the plan says something else than when the claim was made, and not just what the claim says itself. */
export function hasMoved(
  { claim, day, seenForecastDay, seenActualDay }: StoredEntry,
  { forecastDay, actualDay }: Pick<MilestoneDays, "forecastDay" | "actualDay">,
): boolean {
  // Reports from before the product kept what was seen.
  if (seenForecastDay === null) return false;
  if (seenForecastDay === forecastDay && seenActualDay === actualDay) return false;
  if (claim === "done") return day !== actualDay;
  return claim !== "newForecast" || actualDay !== seenActualDay || day !== forecastDay;
}

/** Both sides of an entry whose milestone the plan moved since, and who moved it; null when it did not. */
export async function planMovedOf(
  db: Db | Tx,
  entry: StoredEntry,
  now: PresentMilestone,
): Promise<PlanMoved | null> {
  if (!hasMoved(entry, now)) return null;
  const { code, nameAr, nameEn, forecastDay, actualDay } = now;
  return {
    itemId: entry.itemId,
    ...{ code, nameAr, nameEn, forecastDay, actualDay },
    seenForecastDay: entry.seenForecastDay as IsoDay,
    seenActualDay: entry.seenActualDay as IsoDay | null,
    claim: entry.claim as Claim,
    claimedDay: entry.day as IsoDay | null,
    ...(await readLastChange(db, entry.itemId)),
  };
}
