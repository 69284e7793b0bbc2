import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { createWorkCalendar, isWorkDay, type WorkCalendar } from "#shared/calendar/working-days.ts";
import { invariant } from "#shared/invariant.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import { HOLIDAYS } from "./data/holidays.ts";

/**
 * The plan's working days in one row, so that schedules are computed with small whole numbers.
 * Moment `n` is the close of day `n − 1` and the opening of day `n`: an activity takes days `start` to `finish − 1`,
 * a milestone at moment `n` stands on day `n − 1`.
 */
export interface WorkDayRow {
  readonly days: readonly EpochDay[];
}

const FIRST_DAY = toEpochDay("2023-12-03" as IsoDay);
const LAST_DAY = toEpochDay("2031-12-31" as IsoDay);

/** The calendar of the sample: Sunday to Thursday without the holidays of `data/holidays.ts`. */
export function sampleCalendar(): WorkCalendar {
  return createWorkCalendar({
    workWeekMask: 31,
    holidays: HOLIDAYS.map(({ startDay, finishDay }) => ({
      startDay: toEpochDay(startDay),
      finishDay: toEpochDay(finishDay),
    })),
  });
}

export function workDayRow(): WorkDayRow {
  const calendar = sampleCalendar();
  const days: EpochDay[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    if (isWorkDay(calendar, day)) days.push(day);
  }
  return { days };
}

/** The number of working days before `day`: its own number when it works, else the next working day's. */
export function numberOf(row: WorkDayRow, day: IsoDay): number {
  const sought = toEpochDay(day);
  let low = 0;
  let high = row.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row.days[middle] ?? sought) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day with a number. A number outside the row is a defect. */
export function dayOf(row: WorkDayRow, number: number): IsoDay {
  const day = row.days[number];
  invariant(day !== undefined, `working day ${number} lies in the sample's calendar`);
  return toIsoDay(day);
}
