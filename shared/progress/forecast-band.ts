import { addDays, toEpochDay, toIsoDay } from "../calendar/day.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import type { Measure } from "./measure.ts";
import { dayAfterPeriods, monthlyTimeline, periodsPassed } from "./timeline.ts";
import type { ValueCurve, ValuePoint } from "./value-curve.ts";

/** Both edges of the band at the close of a day; weights summed from the beginning. */
export interface BandPoint {
  readonly day: IsoDay;
  /** Done by the status day or forecast for the day. */
  readonly forecastPoints: number;
  /** What will be done by the day if the pace so far goes on. */
  readonly pacePoints: number;
}

/** What may come: between what the milestones' forecasts say and what the pace so far says. */
export interface ForecastBand {
  /** From the status day on, ascending; there both edges stand at what is earned. */
  readonly points: readonly BandPoint[];
  /** Where the pace reaches all of it; may lie beyond the last point. */
  readonly paceFinishDay: IsoDay;
}

/** A pace that needs more than so many times the planned duration is drawn no further; its day is still named. */
const DRAWN_STRETCH = 2;

/**
 * The band between two honest forecasts. One edge is the forecast of each milestone, which knows reasons and links.
 * The other is the pace: at SPI(t) the plan is walked through that much slower or faster, so by time t as much is
 * done as the plan holds at SPI(t) × t (between two of its points by their distance, as earned schedule counts). It
 * leaves from what is earned, since ES = SPI(t) × AT, and ends on the finish at this pace, since PD = SPI(t) × IEAC(t)
 * (Lipke and Henderson 2006). Neither edge is a probability, and which one lies outside says nothing but that.
 * Null wherever the finish at this pace has no value, for the same reason.
 */
export function forecastBand(curve: ValueCurve, atThisPace: Measure<"forecastFinish">): ForecastBand | null {
  const index = atThisPace.inputs.performanceIndex;
  if (atThisPace.missing || index === null) return null;
  const { timeline, statusDay, earnedPoints } = curve;
  const paceOn = (day: EpochDay) =>
    Math.max(earnedPoints, plannedAt(curve.points, index * periodsPassed(timeline, day)));
  const points = bandDays(curve, atThisPace).map((day) => ({
    day: toIsoDay(day),
    forecastPoints: forecastOn(curve.points, day),
    pacePoints: day === statusDay ? earnedPoints : paceOn(day),
  }));
  return { points, paceFinishDay: atThisPace.value };
}

/** The curve's own days from the status day on, then months, up to the finish at this pace or as far as is drawn. */
function bandDays({ points, timeline, statusDay }: ValueCurve, pace: Measure<"forecastFinish">): EpochDay[] {
  const own = points.map(({ day }) => toEpochDay(day)).filter((day) => day >= statusDay);
  const lastDay = own.at(-1) ?? statusDay;
  const finishDay = pace.value === null ? lastDay : toEpochDay(pace.value);
  const drawnUntil = dayAfterPeriods(timeline, DRAWN_STRETCH * pace.inputs.plannedPeriods);
  const beyond =
    lastDay < finishDay && lastDay < drawnUntil
      ? monthlyTimeline(addDays(lastDay, 1), drawnUntil).endDays.filter((day) => day > lastDay)
      : [];
  const days = [...own, ...beyond.filter((day) => day < finishDay)];
  const ends = finishDay <= Math.max(lastDay, drawnUntil) ? [...days, finishDay] : days;
  return [...new Set(ends)].sort((one, other) => one - other);
}

/** PV after so many periods, between two points of the plan by their distance. */
function plannedAt(points: readonly ValuePoint[], periods: number): number {
  const before = points.findLast((point) => point.periods <= periods);
  const after = points.find((point) => point.periods > periods);
  if (!before) return after?.plannedPoints ?? 0;
  if (!after) return before.plannedPoints;
  const share = (periods - before.periods) / (after.periods - before.periods);
  return before.plannedPoints + share * (after.plannedPoints - before.plannedPoints);
}

/** The forecast stands still between its points, and after the last of them. */
function forecastOn(points: readonly ValuePoint[], day: EpochDay): number {
  return points.findLast((point) => toEpochDay(point.day) <= day)?.forecastPoints ?? 0;
}
