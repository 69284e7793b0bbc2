import type { EpochDay } from "../units.ts";
import { baselineExecution } from "./baseline-execution.ts";
import {
  earnedSchedule,
  schedulePerformance,
  schedulePerformanceTime,
  scheduleVarianceTime,
} from "./earned-schedule.ts";
import { forecastFinish } from "./forecast-finish.ts";
import type { Formula, Measure } from "./measure.ts";
import { plannedProgress, progress } from "./progress-measures.ts";
import type { Timeline } from "./timeline.ts";
import { type ForecastMilestone, type ValueCurve, valueCurve } from "./value-curve.ts";

/** The measures that a set of milestones has, each under the name of its formula. */
export type ProgramMeasures = {
  readonly [Id in Exclude<Formula, "slip" | "reportTimeliness">]: Measure<Id>;
} & { readonly curve: ValueCurve };

/**
 * All measures of a program, a workstream or the plan on a day, from its milestones against one baseline, with
 * the S-curve that they are read from. Time is counted in the timeline's periods.
 */
export function programMeasures(
  milestones: readonly ForecastMilestone[],
  timeline: Timeline,
  statusDay: EpochDay,
): ProgramMeasures {
  const curve = valueCurve(milestones, timeline, statusDay);
  return {
    curve,
    progress: progress(milestones, statusDay),
    plannedProgress: plannedProgress(milestones, statusDay),
    schedulePerformance: schedulePerformance(curve),
    earnedSchedule: earnedSchedule(curve),
    scheduleVarianceTime: scheduleVarianceTime(curve),
    schedulePerformanceTime: schedulePerformanceTime(curve),
    forecastFinish: forecastFinish(curve),
    baselineExecution: baselineExecution(milestones, statusDay),
  };
}
