import { isIsoDay } from "../calendar/day.ts";
import type { IsoDay } from "../units.ts";

/** The forecast of an item; a milestone has no start. */
export interface ForecastDays {
  readonly startDay: IsoDay | null;
  readonly finishDay: IsoDay;
}

export function isDays(value: unknown): value is ForecastDays {
  if (!isRecord(value)) return false;
  const { startDay, finishDay } = value;
  return (startDay === null || isDay(startDay)) && isDay(finishDay);
}

function isDay(value: unknown): value is IsoDay {
  return typeof value === "string" && isIsoDay(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
