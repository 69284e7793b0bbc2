import { toIsoDay } from "#shared/calendar/day.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** The only source of "now" and "today" for use cases; always passed in. */
export interface Clock {
  now(): Date;
  /** The plain day in Asia/Riyadh. */
  today(): IsoDay;
}

const DAY_MS = 86_400_000;
/** Asia/Riyadh has stood at UTC+3, without summer time, since 1947. */
const RIYADH_OFFSET_MS = 3 * 3_600_000;

export function systemClock(): Clock {
  return { now: () => new Date(), today: () => riyadhDayOf(new Date()) };
}

/** Stands still at noon in Riyadh: for tests and for reproducible data. */
export function fixedClock(day: IsoDay): Clock {
  const noonMs = Date.parse(`${day}T12:00:00.000Z`) - RIYADH_OFFSET_MS;
  return { now: () => new Date(noonMs), today: () => day };
}

/** Today stays `day`, while the time of day runs on: for demonstrations (`STATUS_DAY`). */
export function demonstrationClock(day: IsoDay, real: Clock = systemClock()): Clock {
  const midnightMs = Date.parse(`${day}T00:00:00.000Z`) - RIYADH_OFFSET_MS;
  const now = () => new Date(midnightMs + ((real.now().getTime() + RIYADH_OFFSET_MS) % DAY_MS));
  return { now, today: () => day };
}

/** The hour of the day, 0 to 23, in Asia/Riyadh. */
export function riyadhHourOf(instant: Date): number {
  return Math.floor(((instant.getTime() + RIYADH_OFFSET_MS) % DAY_MS) / 3_600_000);
}

/** The plain day that an instant falls on in Asia/Riyadh. */
export function riyadhDayOf(instant: Date): IsoDay {
  return toIsoDay(Math.floor((instant.getTime() + RIYADH_OFFSET_MS) / DAY_MS) as EpochDay);
}
