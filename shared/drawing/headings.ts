import { addDays, civilOf, weekdayOf } from "../calendar/day.ts";
import { hijriMonthStarts, hijriOf } from "../calendar/hijri.ts";
import { gregorianPeriodStarts, periodStartOf, quarterOfMonth } from "../calendar/quarters.ts";
import { type CalendarName, type Format, otherCalendar } from "../i18n/format.ts";
import type { EpochDay } from "../units.ts";

/** A period of a heading; it ends where the next begins. */
export interface HeadingPeriod {
  readonly startDay: EpochDay;
  readonly text: string;
  readonly shortText?: string;
  /** How much its beginning counts for at this scale; minor when left out. */
  readonly weight?: "major" | "middle";
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
type Lines = readonly [upper: Line, lower: Line, ...lowest: Line[]];
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
/** From so many pixels a day on, a week has room for its first day, and a day for its number. */
const WEEK_FROM_PIXELS = 14;
const DAY_FROM_PIXELS = 21;

/**
 * Two lines of headings over a range (inclusive): the reader's first calendar above, the other below, both
 * at their true starts and each in the finest unit that has room. When weeks fit, the months of the first calendar
 * stand above and each Sunday bears its date in both calendars; when days fit, a line of numbers for each calendar
 * stands below the months. Of one calendar alone the longer unit stands above and the shorter below.
 */
export function timelineHeadings(
  format: Format,
  range: Range,
  pixelsPerDay: number,
  { calendar, quarter }: HeadingChoice = {},
): Lines {
  const first = calendar ?? format.settings.firstCalendar;
  const scale = { format, range, quarter };
  if (pixelsPerDay >= WEEK_FROM_PIXELS) {
    const second = calendar ? null : otherCalendar(first);
    if (pixelsPerDay < DAY_FROM_PIXELS) return [months(scale, first, null), weeks(scale, first, second)];
    const upper = months(scale, first, second);
    const lower = dayNumbers(scale, first);
    return second ? [upper, lower, dayNumbers(scale, second)] : [upper, lower];
  }
  if (calendar) return [periods(scale, calendar, "year"), belowYears(scale, calendar, pixelsPerDay)];
  const other = otherCalendar(first);
  const line = (each: CalendarName) => periods(scale, each, unitAt(each, pixelsPerDay, quarter));
  return [line(first), line(other).map(lighter)];
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
    const weight = weightOf(calendar, startDay);
    if (unit === "year") return { startDay, text: year, ...weight };
    const name = nameOf(startDay, "long");
    // Where only a short name fits, the first period of a year gives its place to the year.
    const shortText = hasYear && isFirstMonth(calendar, startDay) ? year : nameOf(startDay, "short");
    return { startDay, text: hasYear ? `${name} ${year}` : name, shortText, ...weight };
  });
}

/** Where years begin stands out, and where quarters do a little. */
function weightOf(calendar: CalendarName, startDay: EpochDay): Pick<HeadingPeriod, "weight"> {
  if (isFirstMonth(calendar, startDay)) return { weight: "major" };
  const isQuarter = calendar === "gregorian" && civilOf(startDay).month % 3 === 1;
  return isQuarter ? { weight: "middle" } : {};
}

/** Of the calendar that stands second. */
function lighter({ weight, ...period }: HeadingPeriod): HeadingPeriod {
  return weight === "major" ? { ...period, weight: "middle" } : period;
}

/** Above weeks or days; where there is room, each with the months of the second calendar that it reaches through. */
function months(scale: Scale, first: CalendarName, second: CalendarName | null): Line {
  const { format } = scale;
  return periods(scale, first, "month").map(({ startDay, text }, index, all) => {
    const lastDay = addDays(all[index + 1]?.startDay ?? addDays(scale.range.finishDay, 1), -1);
    const weight = isFirstMonth(first, startDay) ? "major" : "middle";
    if (!second) return { startDay, text, weight };
    return {
      startDay,
      text: `${text} · ${monthsBetween(format, second, startDay, lastDay)}`,
      shortText: text,
      weight,
    };
  });
}

function monthsBetween(format: Format, calendar: CalendarName, from: EpochDay, to: EpochDay): string {
  const [first, last] = [format.monthOfYear(from, calendar), format.monthOfYear(to, calendar)];
  if (first === last) return first;
  const isOneYear = format.year(from, calendar) === format.year(to, calendar);
  return `${isOneYear ? format.month(from, calendar, "long") : first} – ${last}`;
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

/** Every week from its Sunday; the week in which the range begins starts before it. */
function weeks({ format, range }: Scale, first: CalendarName, second: CalendarName | null): Line {
  const calendars = second ? [first, second] : [first];
  const joined = (write: (calendar: CalendarName) => string) => calendars.map(write).join(" · ");
  return daysOf(addDays(range.startDay, -weekdayOf(range.startDay)), range.finishDay, 7).map((day) => ({
    startDay: day,
    text: joined((each) => `${format.dayOfMonth(day, each)} ${format.month(day, each, "short")}`),
    shortText: joined((each) => format.dayOfMonth(day, each)),
  }));
}

/** Every day's number in its month; there are but 31 to be written. */
function dayNumbers({ format, range }: Scale, calendar: CalendarName): Line {
  const written = Array.from({ length: 32 }, (_, number) => format.plainNumber(number));
  return daysOf(range.startDay, range.finishDay, 1).map((startDay) => {
    const date = calendar === "hijri" ? hijriOf(startDay) : civilOf(startDay);
    return { startDay, text: written[date?.day ?? 0] ?? "" };
  });
}

function daysOf(from: EpochDay, to: EpochDay, step: number): EpochDay[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) =>
    addDays(from, index * step),
  );
}
