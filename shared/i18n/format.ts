import { toEpochDay } from "../calendar/day.ts";
import type { Language, Preferences } from "../contract/session.ts";
import type { EpochDay, IsoDay } from "../units.ts";

export type CalendarName = Preferences["firstCalendar"];

/** How much of a day is written: with its weekday, in full, with a short month, or in figures only. */
export type DayStyle = "full" | "long" | "medium" | "numeric";

/** Figures and days as one person reads them. */
export interface Format {
  readonly settings: Preferences;
  number(value: number): string;
  /** Without a thousands mark, for years and codes. */
  plainNumber(value: number): string;
  /** At most two decimals, for ratios such as an SPI. */
  decimal(value: number): string;
  /** Always two decimals, so that indices stand below each other. */
  index(value: number): string;
  /** With its sign, unless it is zero. */
  signedNumber(value: number): string;
  /** At most one decimal, with its sign unless it is zero. */
  signedDecimal(value: number): string;
  /** A ratio from 0 to 1 in whole per cents. */
  percent(ratio: number): string;
  /** A ratio in per cents with at most two decimals, where a hair decides. */
  finePercent(ratio: number): string;
  day(day: IsoDay, style?: DayStyle, calendar?: CalendarName): string;
  month(day: EpochDay, calendar: CalendarName, style: "long" | "short"): string;
  year(day: EpochDay, calendar: CalendarName): string;
  /** The month with its year, "November 2026". */
  monthOfYear(day: EpochDay, calendar: CalendarName): string;
  /** The number of the day in its month. */
  dayOfMonth(day: EpochDay, calendar: CalendarName): string;
  /** An instant (ISO 8601, UTC) as day and time in Riyadh. */
  instant(at: string, calendar?: CalendarName): string;
}

const DAY_MS = 86_400_000;
const REGION = { ar: "ar-SA", en: "en-GB" } as const satisfies Record<Language, string>;
const CALENDAR = { hijri: "islamic-umalqura", gregorian: "gregory" } as const;
const MEDIUM_MONTH = { ar: "long", en: "short" } as const;

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A BCP 47 tag that leaves neither calendar nor digits to the platform's defaults. */
export function localeOf(settings: Preferences, calendar: CalendarName): string {
  return `${REGION[settings.language]}-u-ca-${CALENDAR[calendar]}-nu-${settings.digits}`;
}

/** Intl objects cost about 50 microseconds each, and a roadmap writes hundreds of days: keep them. */
function kept<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(
  kind: string,
  locale: string,
  options: object,
  create: () => Formatter,
): Formatter {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const found = formatters.get(key);
  if (found) return found as Formatter;
  const made = create();
  formatters.set(key, made);
  return made;
}

function writeDay(
  settings: Preferences,
  calendar: CalendarName,
  day: EpochDay,
  options: Intl.DateTimeFormatOptions,
): string {
  const locale = localeOf(settings, calendar);
  const utc = { ...options, timeZone: "UTC" };
  const written = kept("day", locale, utc, () => new Intl.DateTimeFormat(locale, utc)).format(day * DAY_MS);
  // ICU spells ayn with a letter (Dhuʻl-Hijjah) that our typeface lacks; the apostrophe reads the same.
  return written.replaceAll("ʻ", "’");
}

function writeNumber(settings: Preferences, value: number, options: Intl.NumberFormatOptions): string {
  const locale = `${REGION[settings.language]}-u-nu-${settings.digits}`;
  return kept("number", locale, options, () => new Intl.NumberFormat(locale, options)).format(value);
}

function dayOptions(language: Language, style: DayStyle): Intl.DateTimeFormatOptions {
  if (style === "numeric") return { year: "numeric", month: "2-digit", day: "2-digit" };
  const month = style === "medium" ? MEDIUM_MONTH[language] : "long";
  const options = { year: "numeric", month, day: "numeric" } as const;
  return style === "full" ? { ...options, weekday: "long" } : options;
}

/** Milliseconds since 1970 of an ISO 8601 UTC instant; `Date` stays out of shared/. */
function millisecondsOf(at: string): number {
  const [hours, minutes, seconds] = at.slice(11, 19).split(":").map(Number);
  const day = toEpochDay(at.slice(0, 10) as IsoDay);
  return day * DAY_MS + (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000;
}

function writeInstant(settings: Preferences, calendar: CalendarName, at: string): string {
  const locale = localeOf(settings, calendar);
  const options = {
    ...dayOptions(settings.language, "medium"),
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Riyadh",
  } as const;
  const formatter = kept("instant", locale, options, () => new Intl.DateTimeFormat(locale, options));
  return formatter.format(millisecondsOf(at));
}

/**
 * The one place that writes figures and days. Calendar and digits are always named, so that no
 * platform's default decides; both calendars are ICU's, Hijri being Umm al-Qura.
 */
export function createFormat(settings: Preferences): Format {
  const firstCalendar = settings.firstCalendar;
  return {
    settings,
    number: (value) => writeNumber(settings, value, { maximumFractionDigits: 0 }),
    plainNumber: (value) => writeNumber(settings, value, { maximumFractionDigits: 0, useGrouping: false }),
    decimal: (value) => writeNumber(settings, value, { minimumFractionDigits: 0, maximumFractionDigits: 2 }),
    index: (value) => writeNumber(settings, value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signedDecimal: (value) =>
      writeNumber(settings, value, { maximumFractionDigits: 1, signDisplay: "exceptZero" }),
    signedNumber: (value) =>
      writeNumber(settings, value, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
    percent: (ratio) => writeNumber(settings, ratio, { style: "percent", maximumFractionDigits: 0 }),
    finePercent: (ratio) => writeNumber(settings, ratio, { style: "percent", maximumFractionDigits: 2 }),
    day: (day, style = "long", calendar = firstCalendar) =>
      writeDay(settings, calendar, toEpochDay(day), dayOptions(settings.language, style)),
    month: (day, calendar, style) => writeDay(settings, calendar, day, { month: style }),
    year: (day, calendar) => writeDay(settings, calendar, day, { year: "numeric" }),
    monthOfYear: (day, calendar) => writeDay(settings, calendar, day, { month: "long", year: "numeric" }),
    dayOfMonth: (day, calendar) => writeDay(settings, calendar, day, { day: "numeric" }),
    instant: (at, calendar = firstCalendar) => writeInstant(settings, calendar, at),
  };
}

/** The calendar that is shown second. */
export function otherCalendar(calendar: CalendarName): CalendarName {
  return calendar === "hijri" ? "gregorian" : "hijri";
}
