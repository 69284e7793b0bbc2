import { addDays, civilOf, weekdayOf } from "#shared/calendar/day.ts";
import { hijriMonthStarts, hijriOf } from "#shared/calendar/hijri.ts";
import { gregorianPeriodStarts, periodStartOf, quarterOfMonth } from "#shared/calendar/quarters.ts";
import { type CalendarName, type Format, otherCalendar } from "#shared/i18n/format.ts";
import type { EpochDay } from "#shared/units.ts";

/** A period of a heading; it ends where the next begins. */
export interface HeadingPeriod {
  readonly startDay: EpochDay;
  readonly text: string;
  readonly shortText?: string;
}

/** What a quarter of a year is called, 1 to 4, where there is room and where there is little. */
export type QuarterName = (quarter: number, style: "long" | "short") => string;

interface HeadingChoice {
  /** One calendar alone; both, the reader's first one above, when left out. */
  readonly calendar?: CalendarName | undefined;
  /** Without it, quarters are passed over. */
  readonly quarter?: QuarterName | undefined;
}

type Line = readonly HeadingPeriod[];
type Unit = "year" | "quarter" | "month";

interface Range {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/** From so many pixels a day on, a month's name has room in its month; Hijri names are long. */
const MONTH_FROM_PIXELS: Readonly<Record<CalendarName, number>> = { gregorian: 1.6, hijri: 2.9 };
/** A year divides into quarters in the Gregorian calendar alone; shortened, one has room from here on. */
const QUARTER_FROM_PIXELS = 0.5;
/** From so many pixels a day on, a Hijri month has room for its number below its year. */
const MONTH_NUMBER_FROM_PIXELS = 1;
/** From so many pixels a day on, a week has room for its first day, and a day for both its numbers. */
const WEEK_FROM_PIXELS = 14;
const DAY_FROM_PIXELS = 48;
/** One number alone needs less. */
const LONE_DAY_FROM_PIXELS = 30;

/**
 * Two lines of headings over a range (inclusive): the reader's first calendar above, the other below, both
 * at their true starts and each in the finest unit that has room. When weeks or days fit, the months of the
 * first calendar stand above and each Sunday or day bears its date in both calendars. Of one calendar alone the
 * longer unit stands above and the shorter below.
 */
export function timelineHeadings(
  format: Format,
  range: Range,
  pixelsPerDay: number,
  { calendar, quarter }: HeadingChoice = {},
): readonly [Line, Line] {
  const first = calendar ?? format.settings.firstCalendar;
  const scale = { format, range, quarter };
  if (pixelsPerDay >= WEEK_FROM_PIXELS) {
    const dayFrom = calendar ? LONE_DAY_FROM_PIXELS : DAY_FROM_PIXELS;
    const calendars = calendar ? [calendar] : [first, otherCalendar(first)];
    return [periods(scale, first, "month"), days(format, calendars, range, pixelsPerDay >= dayFrom ? 1 : 7)];
  }
  if (calendar) return [periods(scale, calendar, "year"), belowYears(scale, calendar, pixelsPerDay)];
  const other = otherCalendar(first);
  const line = (each: CalendarName) => periods(scale, each, unitAt(each, pixelsPerDay, quarter));
  return [line(first), line(other)];
}

interface Scale {
  readonly format: Format;
  readonly range: Range;
  readonly quarter: QuarterName | undefined;
}

function unitAt(calendar: CalendarName, pixelsPerDay: number, quarter: QuarterName | undefined): Unit {
  if (pixelsPerDay >= MONTH_FROM_PIXELS[calendar]) return "month";
  return quarter && calendar === "gregorian" && pixelsPerDay >= QUARTER_FROM_PIXELS ? "quarter" : "year";
}

/** The years stand above, so that nothing below repeats them. */
function belowYears(scale: Scale, calendar: CalendarName, pixelsPerDay: number): Line {
  const unit = unitAt(calendar, pixelsPerDay, scale.quarter);
  if (unit !== "year") return periods(scale, calendar, unit, false);
  if (calendar === "gregorian" || pixelsPerDay < MONTH_NUMBER_FROM_PIXELS) return [];
  return periodStarts(calendar, "month", scale.range).map((startDay) => {
    return { startDay, text: scale.format.plainNumber(hijriOf(startDay)?.month ?? 0) };
  });
}

function periods(
  { format, range, quarter }: Scale,
  calendar: CalendarName,
  unit: Unit,
  hasYear = true,
): Line {
  const nameOf = (day: EpochDay, style: "long" | "short") =>
    unit === "quarter"
      ? (quarter?.(quarterOfMonth(civilOf(day).month), style) ?? "")
      : format.month(day, calendar, style);
  return periodStarts(calendar, unit, range).map((startDay) => {
    const year = format.year(startDay, calendar);
    if (unit === "year") return { startDay, text: year };
    const name = nameOf(startDay, "long");
    // Where only a short name fits, the first period of a year gives its place to the year.
    const shortText = hasYear && isFirstMonth(calendar, startDay) ? year : nameOf(startDay, "short");
    return { startDay, text: hasYear ? `${name} ${year}` : name, shortText };
  });
}

function isFirstMonth(calendar: CalendarName, day: EpochDay): boolean {
  return (calendar === "hijri" ? hijriOf(day)?.month : civilOf(day).month) === 1;
}

/** The first start may lie before the range, so that the range begins inside a named period. */
function periodStarts(calendar: CalendarName, unit: Unit, { startDay, finishDay }: Range): EpochDay[] {
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
function hijriPeriodStart(unit: Unit, day: EpochDay): EpochDay {
  const found = hijriMonthStarts(addDays(day, -355), addDays(day, 1)).findLast(
    ({ month }) => unit === "month" || month === 1,
  );
  return found?.startDay ?? day;
}

/** Every day, or every week from its Sunday; the week in which the range begins starts before it. */
function days(
  format: Format,
  calendars: readonly CalendarName[],
  { startDay, finishDay }: Range,
  stepDays: 1 | 7,
): Line {
  const line: HeadingPeriod[] = [];
  const from = stepDays === 7 ? addDays(startDay, -weekdayOf(startDay)) : startDay;
  for (let day = from; day <= finishDay; day = addDays(day, stepDays)) {
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
