import { toEpochDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import type { DaySpan } from "./types.ts";

/** Null unless both ends are known. */
export function spanOf(startDay: IsoDay | null, finishDay: IsoDay | null): DaySpan | null {
  if (startDay === null || finishDay === null) return null;
  return { startDay: toEpochDay(startDay), finishDay: toEpochDay(finishDay) };
}
