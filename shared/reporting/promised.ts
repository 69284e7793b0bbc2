import type { IsoDay } from "../units.ts";

/** What a register promises by a day, and the day on which it was done. */
export interface Promised {
  readonly plannedDay: IsoDay;
  readonly doneDay: IsoDay | null;
}

/**
 * Whether a report of the period shows it: what was to be done by the period's end and is not; and what was to be done
 * in it, or was. ISO days sort as text.
 */
export function isPromisedIn(
  { plannedDay, doneDay }: Promised,
  { startDay, finishDay }: { readonly startDay: IsoDay; readonly finishDay: IsoDay },
): boolean {
  if (doneDay === null) return plannedDay <= finishDay;
  return [plannedDay, doneDay].some((day) => startDay <= day && day <= finishDay);
}
