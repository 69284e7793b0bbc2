import { toIsoDay } from "../calendar/day.ts";
import type { Index, Periods } from "../units.ts";
import {
  type EarnedScheduleInputs,
  type Measure,
  type MissingReason,
  measured,
  missing,
  type TimeInputs,
  type ValueInputs,
  type WeightInputs,
} from "./measure.ts";
import { periodsPassed } from "./timeline.ts";
import type { ValueCurve } from "./value-curve.ts";

/** A point of the planned curve: PV after so many periods. */
export interface PlanPoint {
  readonly periods: Periods;
  readonly plannedPoints: number;
}

/** ES with the stretch of the plan it was found on. */
export interface EarnedTime {
  readonly periods: Periods;
  readonly before: PlanPoint;
  readonly after: PlanPoint;
}

/**
 * Earned schedule: the time at which the plan was to have earned what is earned now.
 * ES = C + (EV − PV_C) ÷ (PV_{C+1} − PV_C), C being the last point with PV_C ≤ EV
 * (Lipke, Schedule is Different, The Measurable News, 2003; ISO 21508:2018, ES = {t*: PV(t*) = EV(t)}).
 * Between points that are no whole period apart the fraction counts by their distance.
 *
 * Where the plan stands still, more than one time has PV = EV, which the formula leaves open: the one nearest
 * to the actual time is taken, so that a program on plan is never said to be early or late. The plan ends
 * where PV first reaches its total, so ES is at most the planned duration.
 *
 * `plan` ascends in time, never falls in value and has a point.
 */
export function earnedTime(
  plan: readonly PlanPoint[],
  earnedPoints: number,
  actualPeriods: Periods,
): EarnedTime {
  const total = plan.at(-1)?.plannedPoints ?? 0;
  const first = plan[0] ?? { periods: 0 as Periods, plannedPoints: 0 };
  const finish = plan.find(({ plannedPoints }) => plannedPoints >= total) ?? first;
  if (earnedPoints >= total) return { periods: finish.periods, before: finish, after: finish };
  const before = plan.findLast(({ plannedPoints }) => plannedPoints <= earnedPoints) ?? first;
  const after = plan.find(({ plannedPoints }) => plannedPoints > earnedPoints) ?? finish;
  if (earnedPoints <= before.plannedPoints) {
    const standsFrom = plan.find(({ plannedPoints }) => plannedPoints >= earnedPoints) ?? before;
    const nearest = Math.min(Math.max(actualPeriods, standsFrom.periods), before.periods);
    return { periods: nearest as Periods, before, after: before };
  }
  const fraction = (earnedPoints - before.plannedPoints) / (after.plannedPoints - before.plannedPoints);
  const periods = before.periods + fraction * (after.periods - before.periods);
  return { periods: periods as Periods, before, after };
}

/**
 * AT: periods passed at the close of the status day. Time stops when all is done, or else a finished program
 * would grow later with every day that passes.
 */
function actualPeriodsOf({ timeline, statusDay, completedDay }: ValueCurve): Periods {
  return periodsPassed(timeline, completedDay ?? statusDay);
}

/** SPI = EV ÷ PV at the status day (PMI, Practice Standard for Earned Value Management; ISO 21508:2018). */
export function schedulePerformance(curve: ValueCurve): Measure<"schedulePerformance"> {
  const { earnedPoints, plannedPoints } = curve;
  const inputs: WeightInputs & ValueInputs = { ...weightInputsOf(curve), earnedPoints, plannedPoints };
  const reason = curve.totalPoints === 0 ? "noBaseline" : plannedPoints === 0 ? "nothingDue" : null;
  if (reason) return missing("schedulePerformance", reason, inputs);
  return measured("schedulePerformance", (earnedPoints / plannedPoints) as Index, inputs);
}

/** ES of a program at its status day; see `earnedTime`. */
export function earnedSchedule(curve: ValueCurve): Measure<"earnedSchedule"> {
  const { periods, before, after } = earnedTime(curve.points, curve.earnedPoints, actualPeriodsOf(curve));
  const inputs: WeightInputs & EarnedScheduleInputs = {
    ...weightInputsOf(curve),
    earnedPoints: curve.earnedPoints,
    wholePeriods: before.periods,
    plannedPointsBefore: before.plannedPoints,
    plannedPointsAfter: after.plannedPoints,
  };
  const reason = whyNoTime(curve);
  return reason ? missing("earnedSchedule", reason, inputs) : measured("earnedSchedule", periods, inputs);
}

/** SV(t) = ES − AT, in periods; negative is behind (Lipke 2003; ISO 21508:2018). */
export function scheduleVarianceTime(curve: ValueCurve): Measure<"scheduleVarianceTime"> {
  const earned = earnedSchedule(curve);
  const inputs = timeInputsOf(curve, earned);
  if (earned.missing) return missing("scheduleVarianceTime", earned.missing, inputs);
  return measured("scheduleVarianceTime", (earned.value - inputs.actualPeriods) as Periods, inputs);
}

/** SPI(t) = ES ÷ AT; less than 1 is behind (Lipke 2003; ISO 21508:2018). */
export function schedulePerformanceTime(curve: ValueCurve): Measure<"schedulePerformanceTime"> {
  const earned = earnedSchedule(curve);
  const inputs = timeInputsOf(curve, earned);
  if (earned.missing) return missing("schedulePerformanceTime", earned.missing, inputs);
  return measured("schedulePerformanceTime", (earned.value / inputs.actualPeriods) as Index, inputs);
}

function timeInputsOf(curve: ValueCurve, earned: Measure<"earnedSchedule">): TimeInputs {
  return { earnedPeriods: earned.value, actualPeriods: actualPeriodsOf(curve) };
}

function whyNoTime(curve: ValueCurve): MissingReason | null {
  if (curve.totalPoints === 0) return "noBaseline";
  return actualPeriodsOf(curve) <= 0 ? "notBegun" : null;
}

function weightInputsOf({ statusDay, totalPoints, isWeighed }: ValueCurve): WeightInputs {
  return { statusDay: toIsoDay(statusDay), totalPoints, isWeighed };
}
