import type { TrendLine } from "#shared/contract/measures.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";

/** The trend of the milestone that the program ends with; null where it has none. */
export function lastTrend(
  milestones: readonly MilestoneRow[],
  trends: readonly TrendLine[],
): TrendLine | null {
  // ISO days sort as text.
  const dayOf = ({ actualDay, forecastDay }: MilestoneRow) => actualDay ?? forecastDay;
  const last = milestones.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).at(-1);
  return trends.find(({ id }) => id === last?.id) ?? null;
}
