import { addDays, civilOf, weekdayOf } from "#shared/calendar/day.ts";
import { hijriMonthStarts, hijriOf } from "#shared/calendar/hijri.ts";
import { gregorianPeriodStarts, periodStartOf } from "#shared/calendar/quarters.ts";
import { type CalendarName, type Format, otherCalendar } from "#shared/i18n/format.ts";
import type { EpochDay } from "#shared/units.ts";

/** A period of a heading; it ends where the next begins. */
export interface HeadingPeriod {
  readonly startDay: EpochDay;
  readonly text: string;
  readonly shortText?: string;
}

type Line = readonly HeadingPeriod[];

/** From so many pixels a day on, a month's name has room in its month; Hijri names are long. */
const MONTH_FROM_PIXELS: Readonly<Record<CalendarName, number>> = { gregorian: 1.6, hijri: 2.9 };
/** From so many pixels a day on, a week has room for its first day, and a day for both its numbers. */
const WEEK_FROM_PIXELS = 14;
const DAY_FROM_PIXELS = 48;

/**
 * Two lines of headings over a range (inclusive): the reader's first calendar above, the other below, both
 * at their true starts and each in the finest unit that has room. When weeks or days fit, the months of the
 * first calendar stand above and each Sunday or day bears its date in both calendars.
 */
export function timelineHeadings(
  format: Format,
  range: { readonly startDay: EpochDay; readonly finishDay: EpochDay },
  pixelsPerDay: number,
): readonly [Line, Line] {
  const first = format.settings.firstCalendar;
  if (pixelsPerDay >= WEEK_FROM_PIXELS) {
    const stepDays = pixelsPerDay >= DAY_FROM_PIXELS ? 1 : 7;
    return [periods(format, first, "month", range), days(format, range, stepDays)];
  }
  const unitOf = (calendar: CalendarName) => (pixelsPerDay >= MONTH_FROM_PIXELS[calendar] ? "month" : "year");
  const other = otherCalendar(first);
  return [periods(format, first, unitOf(first), range), periods(format, other, unitOf(other), range)];
}

interface Range {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

function periods(format: Format, calendar: CalendarName, unit: "year" | "month", range: Range): Line {
  return periodStarts(calendar, unit, range).map((startDay) => {
    const year = format.year(startDay, calendar);
    if (unit === "year") return { startDay, text: year };
    const text = `${format.month(startDay, calendar, "long")} ${year}`;
    // Where only a month's name fits, the first month of a year gives its place to the year.
    const shortText = isFirstMonth(calendar, startDay) ? year : format.month(startDay, calendar, "short");
    return { startDay, text, shortText };
  });
}

function isFirstMonth(calendar: CalendarName, day: EpochDay): boolean {
  return (calendar === "hijri" ? hijriOf(day)?.month : civilOf(day).month) === 1;
}

/** The first start may lie before the range, so that the range begins inside a named period. */
function periodStarts(
  calendar: CalendarName,
  unit: "year" | "month",
  { startDay, finishDay }: Range,
): EpochDay[] {
  const endDay = addDays(finishDay, 1);
  if (calendar === "gregorian") {
    const from = periodStartOf(unit, startDay).startDay;
    return gregorianPeriodStarts(unit, from, endDay).map((start) => start.startDay);
  }
  const from = hijriPeriodStart(unit, startDay);
  return hijriMonthStarts(from, endDay)
    .filter(({ month }) => unit === "month" || month === 1)
    .map((start) => start.startDay);
}

/** A Hijri month has at most 30 days and a year at most 355, so the period's start is found by looking back. */
function hijriPeriodStart(unit: "year" | "month", day: EpochDay): EpochDay {
  const found = hijriMonthStarts(addDays(day, -355), addDays(day, 1)).findLast(
    ({ month }) => unit === "month" || month === 1,
  );
  return found?.startDay ?? day;
}

/** Every day, or every week from its Sunday; the week in which the range begins starts before it. */
function days(format: Format, { startDay, finishDay }: Range, stepDays: 1 | 7): Line {
  const line: HeadingPeriod[] = [];
  const from = stepDays === 7 ? addDays(startDay, -weekdayOf(startDay)) : startDay;
  for (let day = from; day <= finishDay; day = addDays(day, stepDays)) {
    const calendars = [format.settings.firstCalendar, otherCalendar(format.settings.firstCalendar)] as const;
    const numbers = calendars.map((calendar) => format.dayOfMonth(day, calendar)).join(" · ");
    const names = calendars
      .map((calendar) => `${format.dayOfMonth(day, calendar)} ${format.month(day, calendar, "short")}`)
      .join(" · ");
    line.push(
      stepDays === 7 ? { startDay: day, text: names, shortText: numbers } : { startDay: day, text: numbers },
    );
  }
  return line;
}
