import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { numberOf, type WorkDayRow } from "./work-days.ts";

/** Acts wait here for their day; those after the status day never come. */
export interface Timeline {
  /** Number of the first working day after the status day. */
  readonly end: number;
  /** `minute` after midnight in Riyadh. Acts of one minute run in the order they were entered. */
  at(day: number, minute: number, act: () => void): void;
  run(): void;
}

export function openTimeline(row: WorkDayRow, statusDay: IsoDay): Timeline {
  const acts: { day: number; minute: number; act: () => void }[] = [];
  const end = numberOf(row, toIsoDay(addDays(toEpochDay(statusDay), 1)));
  return {
    end,
    at(day, minute, act) {
      if (day < end) acts.push({ day, minute, act });
    },
    run() {
      acts.sort((one, other) => one.day - other.day || one.minute - other.minute);
      for (const { act } of acts) act();
    },
  };
}
