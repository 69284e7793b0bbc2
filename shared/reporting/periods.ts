import { addDays, epochDayOf } from "../calendar/day.ts";
import { periodStartOf } from "../calendar/quarters.ts";
import { addWorkDays, nextWorkDay, previousWorkDay, type WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";

/** How long a reporting period is. */
export const PERIOD_KINDS = ["month", "fortnight", "quarter"] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How periods are made from a calendar. */
export interface PeriodRules {
  readonly kind: PeriodKind;
  /** Reporting opens on the so many last working day of the period; 1 is its last. */
  readonly opensWorkDaysBeforeEnd: number;
  /** Reporting closes on the so many working day after the period; 1 is the first. */
  readonly closesWorkDaysAfterEnd: number;
}

export const USUAL_PERIOD_RULES: PeriodRules = {
  kind: "month",
  opensWorkDaysBeforeEnd: 5,
  closesWorkDaysAfterEnd: 5,
};

/** What the rules may ask for: a window never grows to more than about three months. */
export const MOST_WINDOW_WORK_DAYS = 30;

/** What a period covers and when owners report on it; all four inclusive. */
export interface PeriodDays {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  readonly opensDay: EpochDay;
  readonly closesDay: EpochDay;
}

/**
 * The periods that cover `fromDay` to `toDay` (both inclusive) without gap or overlap; the first and the last are cut
 * there. No two of them are open at once: one opens after the one before it has closed, at the earliest on the next
 * working day. `closedDay` is when the period before the first one closes, null when there is none.
 */
export function generatePeriods(
  rules: PeriodRules,
  calendar: WorkCalendar,
  fromDay: EpochDay,
  toDay: EpochDay,
  closedDay: EpochDay | null = null,
): PeriodDays[] {
  let before = closedDay;
  return periodSpans(rules.kind, fromDay, toDay).map((span) => {
    const period = withWindow(rules, calendar, span, before);
    before = period.closesDay;
    return period;
  });
}

/** What each period covers: both days inclusive. */
export type PeriodSpan = Pick<PeriodDays, "startDay" | "finishDay">;

/** The spans that cover `fromDay` to `toDay` (both inclusive) without gap or overlap; none when `toDay` is earlier. */
export function periodSpans(kind: PeriodKind, fromDay: EpochDay, toDay: EpochDay): PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  for (let startDay = fromDay; startDay <= toDay; ) {
    const finishDay = Math.min(periodFinishOf(kind, startDay), toDay) as EpochDay;
    spans.push({ startDay, finishDay });
    startDay = addDays(finishDay, 1);
  }
  return spans;
}

/** The span with its window by the rules, kept clear of the window before it. */
export function withWindow(
  rules: PeriodRules,
  calendar: WorkCalendar,
  { startDay, finishDay }: PeriodSpan,
  closedDay: EpochDay | null,
): PeriodDays {
  const lastWorkDay = previousWorkDay(calendar, finishDay);
  const wanted = addWorkDays(calendar, lastWorkDay, 1 - rules.opensWorkDaysBeforeEnd);
  const earliest = Math.max(startDay, closedDay === null ? startDay : closedDay + 1) as EpochDay;
  const opensDay = nextWorkDay(calendar, Math.max(wanted, earliest) as EpochDay);
  const closes = addWorkDays(calendar, finishDay, rules.closesWorkDaysAfterEnd);
  return { startDay, finishDay, opensDay, closesDay: Math.max(closes, opensDay) as EpochDay };
}

/** The first day of the period that a day lies in; fortnights begin on every second Sunday. */
export function periodStartFor(kind: PeriodKind, day: EpochDay): EpochDay {
  if (kind === "fortnight") return (day - remainder(day - FIRST_SUNDAY, FORTNIGHT_DAYS)) as EpochDay;
  return periodStartOf(kind, day).startDay;
}

/** The last day of the period that a day lies in. */
export function periodFinishOf(kind: PeriodKind, day: EpochDay): EpochDay {
  const startDay = periodStartFor(kind, day);
  if (kind === "fortnight") return addDays(startDay, FORTNIGHT_DAYS - 1);
  const { year, month } = periodStartOf(kind, day);
  const next = month - 1 + (kind === "month" ? 1 : 3);
  return addDays(epochDayOf(year + Math.floor(next / 12), (next % 12) + 1, 1), -1);
}

/** 1970-01-04. */
const FIRST_SUNDAY = 3;
const FORTNIGHT_DAYS = 14;

/** 0 to `divisor` − 1, also for days before 1970. */
function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
