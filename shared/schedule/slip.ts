import { type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay, WorkDays } from "../units.ts";

/** The three days that slip is measured between. */
export interface MilestoneDays {
  readonly baselineDay: EpochDay | null;
  readonly forecastDay: EpochDay;
  readonly actualDay: EpochDay | null;
}

/**
 * Slip: working days from the baseline day (excluded) to the forecast day (included), or to the actual day
 * when done; negative when ahead, null without a baseline. The finish variance of PMI's schedule analysis
 * (Practice Standard for Scheduling) and of Microsoft Project, with later as positive.
 */
export function slipWorkDays(
  calendar: WorkCalendar,
  { baselineDay, forecastDay, actualDay }: MilestoneDays,
): WorkDays | null {
  return baselineDay === null ? null : workDaysBetween(calendar, baselineDay, actualDay ?? forecastDay);
}
