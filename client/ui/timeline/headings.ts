import { addDays, civilOf } from "#shared/calendar/day.ts";
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
/** From so many pixels a day on, each day has room for both its numbers. */
const DAY_FROM_PIXELS = 24;

/**
 * Two lines of headings over a range (inclusive): the reader's first calendar above, the other below, both
 * at their true starts and each in the finest unit that has room. When days fit, the months of the first
 * calendar stand above and each day bears both its numbers.
 */
export function timelineHeadings(
  format: Format,
  range: { readonly startDay: EpochDay; readonly finishDay: EpochDay },
  pixelsPerDay: number,
): readonly [Line, Line] {
  const first = format.settings.firstCalendar;
  if (pixelsPerDay >= DAY_FROM_PIXELS) return [periods(format, first, "month", range), days(format, range)];
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

function days(format: Format, { startDay, finishDay }: Range): Line {
  const line: HeadingPeriod[] = [];
  for (let day = startDay; day <= finishDay; day = addDays(day, 1)) {
    const first = format.dayOfMonth(day, format.settings.firstCalendar);
    const hasHijri = hijriOf(day) !== null;
    const second = format.dayOfMonth(day, otherCalendar(format.settings.firstCalendar));
    line.push({ startDay: day, text: hasHijri ? `${first} · ${second}` : first, shortText: first });
  }
  return line;
}
