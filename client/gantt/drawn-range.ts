import { addDays } from "#shared/calendar/day.ts";
import type { EpochDay } from "#shared/units.ts";
import type { DaySpan } from "./types.ts";

/** What is moved may leave the chart's range, but not get lost: two years beyond it the chart ends for good. */
const MOST_BEYOND_DAYS = 731;
/** It grows by half a year at once, since the whole picture is drawn anew with it. */
const GROWTH_DAYS = 183;

/** The range, grown as far as the days ask for that lie beyond it. */
export function drawnRange(range: DaySpan, days: readonly EpochDay[]): DaySpan {
  const before = growth(Math.max(0, ...days.map((day) => range.startDay - day)));
  const after = growth(Math.max(0, ...days.map((day) => day - range.finishDay)));
  return { startDay: addDays(range.startDay, -before), finishDay: addDays(range.finishDay, after) };
}

function growth(beyondDays: number): number {
  return Math.min(MOST_BEYOND_DAYS, Math.ceil(beyondDays / GROWTH_DAYS) * GROWTH_DAYS);
}
