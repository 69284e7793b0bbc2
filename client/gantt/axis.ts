import type { EpochDay } from "#shared/units.ts";
import type { DaySpan } from "./types.ts";

/**
 * Time as a line: every day is equally wide, so bars, headings and links cannot disagree.
 * x grows with time; right-to-left is a mirror put around the finished picture.
 */
export interface DayAxis {
  readonly startDay: EpochDay;
  readonly dayCount: number;
  readonly pixelsPerDay: number;
  readonly widthPixels: number;
}

export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A bar of a day or two stays visible over five years. */
const LEAST_BAR_PIXELS = 2;
const LEAST_VISIBLE_DAYS = 14;

export function createAxis(range: DaySpan, pixelsPerDay: number): DayAxis {
  const dayCount = range.finishDay - range.startDay + 1;
  return { startDay: range.startDay, dayCount, pixelsPerDay, widthPixels: dayCount * pixelsPerDay };
}

/** Where the day begins. */
export function xOfDay(axis: DayAxis, day: EpochDay): number {
  return (day - axis.startDay) * axis.pixelsPerDay;
}

/** The middle of the day, where diamonds and the today line stand. */
export function middleOfDay(axis: DayAxis, day: EpochDay): number {
  return xOfDay(axis, day) + axis.pixelsPerDay / 2;
}

/** From the beginning of the first day to the end of the last. */
export function stretchOf(axis: DayAxis, span: DaySpan): Stretch {
  const width = (span.finishDay - span.startDay + 1) * axis.pixelsPerDay;
  return { x: xOfDay(axis, span.startDay), width: Math.max(LEAST_BAR_PIXELS, width) };
}

/** The moment at x as a day with its fraction: 20.5 is noon of day 20. */
export function momentAt(axis: DayAxis, x: number): number {
  return axis.startDay + x / axis.pixelsPerDay;
}

/** Between two weeks and the whole range. */
export function clampVisibleDays(range: DaySpan, visibleDays: number): number {
  const most = Math.max(1, range.finishDay - range.startDay + 1);
  return Math.min(most, Math.max(Math.min(LEAST_VISIBLE_DAYS, most), visibleDays));
}

/** The scale at which `visibleDays` fill the width exactly. */
export function fitPixelsPerDay(range: DaySpan, visibleDays: number, widthPixels: number): number {
  return widthPixels / clampVisibleDays(range, visibleDays);
}

/** The part of a zoom that stays between two weeks and the whole range in `widthPixels`. */
export function clampZoom(
  { startDay, dayCount, pixelsPerDay }: DayAxis,
  widthPixels: number,
  factor: number,
) {
  const range = { startDay, finishDay: (startDay + dayCount - 1) as EpochDay };
  const visibleDays = widthPixels / pixelsPerDay;
  return visibleDays / clampVisibleDays(range, visibleDays / factor);
}
