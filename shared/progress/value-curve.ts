import { addDays, toIsoDay } from "../calendar/day.ts";
import type { EpochDay, IsoDay, Periods } from "../units.ts";
import { periodsPassed, type Timeline } from "./timeline.ts";
import { weigherOf } from "./weighing.ts";
import type { WeightedMilestone } from "./weighted.ts";

/** A milestone as the S-curve sees it. */
export interface ForecastMilestone extends WeightedMilestone {
  readonly forecastDay: EpochDay;
}

/** The three curves at the close of a day; weights summed from the beginning. */
export interface ValuePoint {
  readonly day: IsoDay;
  readonly periods: Periods;
  /** PV: due by the day. */
  readonly plannedPoints: number;
  /** EV: done by the day; null after the status day. */
  readonly earnedPoints: number | null;
  /** Done by the status day or forecast for the day; null before the status day, where it meets EV. */
  readonly forecastPoints: number | null;
}

/** Planned and earned value over time, in points of weight. */
export interface ValueCurve {
  /** The day before the first period, every period's end, the status day and the planned finish, ascending. */
  readonly points: readonly ValuePoint[];
  readonly timeline: Timeline;
  readonly statusDay: EpochDay;
  /** BAC: all that the baseline holds. */
  readonly totalPoints: number;
  /** False when no milestone has a weight and each counts 1. */
  readonly isWeighed: boolean;
  /** EV and PV at the status day. */
  readonly earnedPoints: number;
  readonly plannedPoints: number;
  /** The last baseline day; null without one. */
  readonly plannedFinishDay: EpochDay | null;
  /** The last actual day when all is done by the status day; null otherwise. */
  readonly completedDay: EpochDay | null;
  /** What lies beyond the last point, so that the last point and this make `totalPoints`. */
  readonly plannedPointsBeyond: number;
  readonly forecastPointsBeyond: number;
}

/**
 * Planned, earned and forecast value over time, with weights in the place of money: the S-curve of earned
 * value (PMI, Practice Standard for Earned Value Management; ISO 21508:2018). Only milestones that the
 * baseline holds have a value in it: the rest were never part of the measured plan. One of weight 0 among
 * weighed ones has none either and neither begins nor ends anything. A milestone still open whose forecast
 * has passed counts as forecast for the day after the status day.
 */
export function valueCurve(
  milestones: readonly ForecastMilestone[],
  timeline: Timeline,
  statusDay: EpochDay,
): ValueCurve {
  const held = valued(milestones.filter(isBaselined));
  const weigh = weigherOf(held);
  const planned = (day: EpochDay) => weigh(held.filter(({ baselineDay }) => baselineDay <= day));
  const earned = (day: EpochDay) =>
    weigh(held.filter(({ actualDay }) => actualDay !== null && actualDay <= day));
  const forecast = (day: EpochDay) => weigh(held.filter((each) => comingDay(each, statusDay) <= day));
  const plannedFinishDay = last(held.map(({ baselineDay }) => baselineDay));
  const points = pointDays(timeline, statusDay, plannedFinishDay).map((day) => ({
    day: toIsoDay(day),
    periods: periodsPassed(timeline, day),
    plannedPoints: planned(day),
    earnedPoints: day <= statusDay ? earned(day) : null,
    forecastPoints: day >= statusDay ? forecast(day) : null,
  }));
  const totalPoints = weigh(held);
  const end = points.at(-1);
  return {
    points,
    timeline,
    statusDay,
    totalPoints,
    isWeighed: held.some(({ weightPoints }) => weightPoints > 0),
    earnedPoints: earned(statusDay),
    plannedPoints: planned(statusDay),
    plannedFinishDay,
    completedDay: completedDayOf(held, statusDay),
    plannedPointsBeyond: totalPoints - (end?.plannedPoints ?? 0),
    forecastPointsBeyond: totalPoints - (end?.forecastPoints ?? 0),
  };
}

type Baselined = ForecastMilestone & { readonly baselineDay: EpochDay };

function isBaselined(milestone: ForecastMilestone): milestone is Baselined {
  return milestone.baselineDay !== null;
}

/** Those that count in the sums: all of them when none is weighed. */
function valued(held: readonly Baselined[]): readonly Baselined[] {
  const weighed = held.filter(({ weightPoints }) => weightPoints > 0);
  return weighed.length > 0 ? weighed : held;
}

/** When it was done, or else will be as far as the status day can know. */
function comingDay({ actualDay, forecastDay }: ForecastMilestone, statusDay: EpochDay): EpochDay {
  if (actualDay !== null && actualDay <= statusDay) return actualDay;
  return Math.max(forecastDay, statusDay + 1) as EpochDay;
}

function completedDayOf(held: readonly Baselined[], statusDay: EpochDay): EpochDay | null {
  const done = held.flatMap(({ actualDay }) =>
    actualDay !== null && actualDay <= statusDay ? actualDay : [],
  );
  return done.length === held.length ? last(done) : null;
}

function pointDays({ startDay, endDays }: Timeline, statusDay: EpochDay, finishDay: EpochDay | null) {
  const beforeStartDay = addDays(startDay, -1);
  const days = [beforeStartDay, ...endDays, statusDay, finishDay ?? statusDay];
  return [...new Set(days)].filter((day) => day >= beforeStartDay).sort((one, other) => one - other);
}

function last(days: readonly EpochDay[]): EpochDay | null {
  return days.reduce<EpochDay | null>(
    (latest, day) => (latest !== null && latest >= day ? latest : day),
    null,
  );
}
