import { invariant } from "../invariant.ts";
import type { EpochDay, WorkDays } from "../units.ts";
import { weekdayOf } from "./day.ts";

/** Both days inclusive; a range that ends before it starts covers no day. */
export interface HolidayRange {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/** What a calendar is made from: which days of the week work, and which days do not all the same. */
export interface WorkCalendarRules {
  /** Bit 0 is Sunday … bit 6 Saturday; a set bit works. Sunday to Thursday is 31. */
  readonly workWeekMask: number;
  /** In any order; may overlap and may fall on days that do not work anyway. */
  readonly holidays: readonly HolidayRange[];
}

/**
 * A work week with its holidays, indexed so that every question below takes constant time, on any day.
 * Days between the first and the last holiday are counted one by one; all others by the week alone.
 */
export interface WorkCalendar extends WorkCalendarRules {
  readonly index: WorkIndex;
}

/** Numbers of working days are those of `workDayNumber`. */
interface WorkIndex {
  /** Weekdays that work, ascending. */
  readonly weekdays: readonly number[];
  /** How many of the first n weekdays of a week (Sunday first) work; n is 0 to 6. */
  readonly worksBeforeWeekday: readonly number[];
  /** The first and last day that a holiday takes; an empty span when there is none. */
  readonly firstDay: EpochDay;
  readonly lastDay: EpochDay;
  /** For each day of the span, the number of the last working day up to and including it. */
  readonly numberOfDay: Int32Array;
  /** The working days of the span, ascending. */
  readonly dayOfNumber: Int32Array;
  /** The number of the last working day before the span. */
  readonly numberBeforeSpan: number;
  /** Working days that holidays take away. */
  readonly takenWorkDays: number;
}

/** 1969-12-28, the Sunday that numbering starts at. */
const ANCHOR_SUNDAY = -4;
const WHOLE_WEEK = 0b111_1111;

/** Indexes a calendar. At least one weekday must work; building costs time and memory by the holidays' span. */
export function createWorkCalendar(rules: WorkCalendarRules): WorkCalendar {
  const { workWeekMask } = rules;
  invariant(
    Number.isInteger(workWeekMask) && workWeekMask >= 1 && workWeekMask <= WHOLE_WEEK,
    "a work week has one to seven working days",
  );
  const holidays = rules.holidays.filter((range) => range.startDay <= range.finishDay);
  return { workWeekMask, holidays, index: indexOf(workWeekMask, holidays) };
}

/** True when people work on the day: its weekday works and no holiday covers it. */
export function isWorkDay(calendar: WorkCalendar, day: EpochDay): boolean {
  return workDayNumber(calendar, day) !== workDayNumber(calendar, (day - 1) as EpochDay);
}

/**
 * Working days from `fromDay` (excluded) to `toDay` (included); when `toDay` is earlier, the same count
 * the other way round, negative. So counts add up: a to b and b to c make a to c.
 */
export function workDaysBetween(calendar: WorkCalendar, fromDay: EpochDay, toDay: EpochDay): WorkDays {
  return (workDayNumber(calendar, toDay) - workDayNumber(calendar, fromDay)) as WorkDays;
}

/**
 * The working day that is `count` working days after `day` (before it when negative); `day` itself when 0.
 * The inverse of `workDaysBetween`: a day that does not work stands for the close of the working day before
 * it, so a Saturday and −1 make Wednesday in a week from Sunday to Thursday.
 */
export function addWorkDays(calendar: WorkCalendar, day: EpochDay, count: number): EpochDay {
  return count === 0 ? day : dayOfWorkNumber(calendar, workDayNumber(calendar, day) + count);
}

/** The day itself when it works, else the first working day after it. */
export function nextWorkDay(calendar: WorkCalendar, day: EpochDay): EpochDay {
  return dayOfWorkNumber(calendar, workDayNumber(calendar, (day - 1) as EpochDay) + 1);
}

/** The day itself when it works, else the last working day before it. */
export function previousWorkDay(calendar: WorkCalendar, day: EpochDay): EpochDay {
  return dayOfWorkNumber(calendar, workDayNumber(calendar, day));
}

/**
 * The number of the last working day up to and including `day`. Working days are numbered 1, 2, 3 … from
 * Sunday 1969-12-28 and 0, −1 … before it, so that counting them is subtracting.
 */
export function workDayNumber({ index }: WorkCalendar, day: EpochDay): number {
  if (day < index.firstDay) return weekdayNumber(index, day);
  if (day > index.lastDay) return weekdayNumber(index, day) - index.takenWorkDays;
  return index.numberOfDay[day - index.firstDay] ?? 0;
}

/** The working day with a number; the inverse of `workDayNumber` on working days. */
export function dayOfWorkNumber({ index }: WorkCalendar, number: number): EpochDay {
  const inSpan = number - index.numberBeforeSpan;
  if (inSpan <= 0) return dayOfWeekdayNumber(index, number);
  if (inSpan > index.dayOfNumber.length) return dayOfWeekdayNumber(index, number + index.takenWorkDays);
  return (index.dayOfNumber[inSpan - 1] ?? 0) as EpochDay;
}

type WeekIndex = Pick<WorkIndex, "weekdays" | "worksBeforeWeekday">;

/** `workDayNumber` as if there were no holidays. */
function weekdayNumber({ weekdays, worksBeforeWeekday }: WeekIndex, day: number): number {
  const daysFromAnchor = day - ANCHOR_SUNDAY + 1;
  const weeks = Math.floor(daysFromAnchor / 7);
  return weeks * weekdays.length + (worksBeforeWeekday[daysFromAnchor - weeks * 7] ?? 0);
}

/** `dayOfWorkNumber` as if there were no holidays. */
function dayOfWeekdayNumber({ weekdays }: WeekIndex, number: number): EpochDay {
  const weeks = Math.floor((number - 1) / weekdays.length);
  const weekday = weekdays[number - 1 - weeks * weekdays.length] ?? 0;
  return (ANCHOR_SUNDAY + weeks * 7 + weekday) as EpochDay;
}

function indexOf(workWeekMask: number, holidays: readonly HolidayRange[]): WorkIndex {
  const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => workWeekMask & (1 << weekday));
  const worksBeforeWeekday = [0, 1, 2, 3, 4, 5, 6].map(
    (weekday) => weekdays.filter((each) => each < weekday).length,
  );
  const week = { weekdays, worksBeforeWeekday };
  return { ...week, ...spanOf(week, workWeekMask, holidays) };
}

type Span = Omit<WorkIndex, keyof WeekIndex>;

/** Without holidays every day lies before the span, and every number before its first. */
const NO_SPAN: Span = {
  firstDay: Infinity as EpochDay,
  lastDay: Infinity as EpochDay,
  numberOfDay: new Int32Array(0),
  dayOfNumber: new Int32Array(0),
  numberBeforeSpan: Infinity,
  takenWorkDays: 0,
};

function spanOf(week: WeekIndex, workWeekMask: number, holidays: readonly HolidayRange[]): Span {
  if (holidays.length === 0) return NO_SPAN;
  const firstDay = holidays.reduce((earliest, { startDay }) => Math.min(earliest, startDay), Infinity);
  const lastDay = holidays.reduce((latest, { finishDay }) => Math.max(latest, finishDay), -Infinity);
  const isHoliday = new Uint8Array(lastDay - firstDay + 1);
  for (const { startDay, finishDay } of holidays) {
    isHoliday.fill(1, startDay - firstDay, finishDay - firstDay + 1);
  }
  const numberBeforeSpan = weekdayNumber(week, firstDay - 1);
  const numberOfDay = new Int32Array(isHoliday.length);
  const workDays: number[] = [];
  for (const [offset, taken] of isHoliday.entries()) {
    const day = (firstDay + offset) as EpochDay;
    if (taken === 0 && workWeekMask & (1 << weekdayOf(day))) workDays.push(day);
    numberOfDay[offset] = numberBeforeSpan + workDays.length;
  }
  return {
    firstDay: firstDay as EpochDay,
    lastDay: lastDay as EpochDay,
    numberOfDay,
    dayOfNumber: Int32Array.from(workDays),
    numberBeforeSpan,
    takenWorkDays: weekdayNumber(week, lastDay) - numberBeforeSpan - workDays.length,
  };
}
