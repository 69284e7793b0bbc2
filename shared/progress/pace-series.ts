import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay, Index, IsoDay, Periods } from "../units.ts";
import { schedulePerformance, schedulePerformanceTime } from "./earned-schedule.ts";
import type { Timeline } from "./timeline.ts";
import { type ForecastMilestone, valueCurve } from "./value-curve.ts";

/** The pace as the same formulas would have shown it at the close of a day. */
export interface PacePoint {
  readonly day: IsoDay;
  /** SPI, and SPI(t) with what it is divided from: ES and AT. Null where they had no value yet. */
  readonly performanceIndex: Index | null;
  readonly performanceIndexTime: Index | null;
  readonly earnedPeriods: Periods | null;
  readonly actualPeriods: Periods;
}

/**
 * SPI(t) and earned schedule over time: a point at the end of each period that has passed and one at the status day,
 * each by the very rules of today's figure. What was earned by a past day follows from the actual days alone, so no
 * history is read; all points are measured against one baseline, so that they can be compared with each other.
 */
export function paceSeries(
  milestones: readonly ForecastMilestone[],
  timeline: Timeline,
  statusDay: EpochDay,
): PacePoint[] {
  if (statusDay < timeline.startDay) return [];
  const days = [...timeline.endDays.filter((day) => day < statusDay), statusDay];
  return days.map((day) => {
    const curve = valueCurve(milestones, timeline, day);
    const pace = schedulePerformanceTime(curve);
    return {
      day: toIsoDay(day),
      performanceIndex: schedulePerformance(curve).value,
      performanceIndexTime: pace.value,
      ...pace.inputs,
    };
  });
}
