import { type Format, otherCalendar } from "../i18n/format.ts";
import type { EpochDay } from "../units.ts";
import { timelineHeadings } from "./headings.ts";
import type { DayRange } from "./plane.ts";

export interface DayTick {
  readonly day: EpochDay;
  /** The month or year in the reader's first calendar that begins on the day. */
  readonly text: string;
  /** The same day in the other calendar. */
  readonly secondText: string;
}

/** At this width every month of either calendar is named, so that the months can be counted here. */
const MONTHS_PIXELS_PER_DAY = 3;
const STEPS_MONTHS = [1, 2, 3, 6, 12, 24] as const;
const YEAR_MONTHS = 12;

/** At most so many starts of months or years on a range, in both calendars; years start at one where they fit. */
export function dayTicks(format: Format, range: DayRange, maxCount: number): DayTick[] {
  const [line] = timelineHeadings(format, range, MONTHS_PIXELS_PER_DAY);
  const months = line.filter(({ startDay }) => startDay >= range.startDay && startDay <= range.finishDay);
  const step = STEPS_MONTHS.find((size) => months.length / size <= maxCount) ?? 60;
  const first = format.settings.firstCalendar;
  const other = otherCalendar(first);
  const yearStart = months.findIndex(({ startDay }) => isYearStart(format, startDay));
  return months
    .filter((_, index) => (index - Math.max(0, yearStart)) % step === 0)
    .map(({ startDay: day }) => {
      const month = `${format.month(day, first, "short")} ${format.year(day, first)}`;
      const second = `${format.month(day, other, "short")} ${format.year(day, other)}`;
      return { day, text: step >= YEAR_MONTHS ? format.year(day, first) : month, secondText: second };
    });
}

/** The year is another one than on the day before. */
function isYearStart(format: Format, day: EpochDay): boolean {
  const { firstCalendar } = format.settings;
  return format.year(day, firstCalendar) !== format.year((day - 1) as EpochDay, firstCalendar);
}
