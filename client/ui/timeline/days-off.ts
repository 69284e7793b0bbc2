import { addDays, toEpochDay, weekdayOf } from "#shared/calendar/day.ts";
import type { CalendarDaysView } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { EpochDay } from "#shared/units.ts";

/** Both days inclusive; without a name it is the end of a week. */
export interface OffSpan {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  readonly name: string | null;
}

/** The days off of a calendar between two days, in order: holidays by name, and what else is no working day. */
export function daysOffOf({ holidays, workWeekMask }: CalendarDaysView, words: Words) {
  const named = holidays
    .map((holiday) => ({
      startDay: toEpochDay(holiday.startDay),
      finishDay: toEpochDay(holiday.finishDay),
      name: chooseName(words.language, holiday).text,
    }))
    .toSorted((one, other) => one.startDay - other.startDay);
  return (from: EpochDay, to: EpochDay): OffSpan[] => {
    const near = named.filter(({ startDay, finishDay }) => startDay <= to && finishDay >= from);
    const isNamed = (day: EpochDay) =>
      near.some(({ startDay, finishDay }) => startDay <= day && day <= finishDay);
    const weekends: OffSpan[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if ((workWeekMask >> weekdayOf(day)) & 1 || isNamed(day)) continue;
      const last = weekends.at(-1);
      if (last?.finishDay === day - 1) weekends[weekends.length - 1] = { ...last, finishDay: day };
      else weekends.push({ startDay: day, finishDay: day, name: null });
    }
    return [...near, ...weekends].toSorted((one, other) => one.startDay - other.startDay);
  };
}
