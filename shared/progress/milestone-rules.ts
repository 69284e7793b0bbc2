import { toIsoDay } from "../calendar/day.ts";
import { workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import type { RuleTable } from "./rule-table.ts";
import type { MilestoneFacts, StatusContext } from "./status-facts.ts";
import type { MilestoneStatusRule } from "./status-words.ts";

/** A milestone is stalled when more than this many tolerances past its baseline day. */
const STALLED_AFTER_TOLERANCES = 3;

/**
 * The rules of a milestone; the first that fits decides.
 * B baseline, F forecast, A actual, S status day, t tolerance in working days.
 *
 * | rule | status | fits when |
 * |---|---|---|
 * | milestoneStopped | stopped | the program is declared stopped |
 * | milestoneComplete | complete | A ≤ B |
 * | milestoneCompleteWithoutBaseline | complete | A, and no B to compare with |
 * | milestoneCompletedLate | completed late | A > B |
 * | milestoneDeclaredStalled | stalled | declared |
 * | milestoneStalled | stalled | S is more than 3t working days past B |
 * | milestoneLate | late | S > B |
 * | milestoneForecastPastTolerance | at risk | F is more than t working days past B |
 * | milestoneForecastPassed | at risk | F < S |
 * | milestoneDriverLate | at risk | a predecessor that drives it is late |
 * | milestoneNotStarted | not started | S is before the day its work is due to begin |
 * | milestoneWithoutBaseline | on plan | no B: nothing to be late against |
 * | milestoneOnPlan | on plan | otherwise |
 */
export const MILESTONE_RULES: RuleTable<MilestoneFacts, MilestoneStatusRule> = [
  { id: "milestoneStopped", status: "stopped", read: ({ isProgramStopped }) => isProgramStopped && {} },
  {
    id: "milestoneComplete",
    status: "complete",
    read: ({ actualDay: done, baselineDay: baseline }) =>
      done !== null &&
      baseline !== null &&
      done <= baseline && { actualDay: toIsoDay(done), baselineDay: toIsoDay(baseline) },
  },
  {
    id: "milestoneCompleteWithoutBaseline",
    status: "complete",
    read: ({ actualDay: done, baselineDay: baseline }) =>
      done !== null && baseline === null && { actualDay: toIsoDay(done) },
  },
  {
    id: "milestoneCompletedLate",
    status: "completedLate",
    read: ({ actualDay: done, baselineDay: baseline }, { calendar }) =>
      done !== null &&
      baseline !== null && {
        actualDay: toIsoDay(done),
        baselineDay: toIsoDay(baseline),
        pastWorkDays: workDaysBetween(calendar, baseline, done),
      },
  },
  {
    id: "milestoneDeclaredStalled",
    status: "stalled",
    read: ({ declaredState }) => declaredState === "stalled" && {},
  },
  {
    id: "milestoneStalled",
    status: "stalled",
    read: ({ baselineDay }, context) => {
      const limitWorkDays = STALLED_AFTER_TOLERANCES * context.toleranceWorkDays;
      const past = pastBaseline(baselineDay, context);
      return past !== null && past.pastWorkDays > limitWorkDays && past;
    },
  },
  {
    id: "milestoneLate",
    status: "late",
    read: ({ baselineDay }, context) => pastBaseline(baselineDay, context),
  },
  {
    id: "milestoneForecastPastTolerance",
    status: "atRisk",
    read: ({ baselineDay: baseline, forecastDay: forecast }, { calendar, toleranceWorkDays }) => {
      if (baseline === null) return null;
      const pastWorkDays = workDaysBetween(calendar, baseline, forecast);
      const days = { baselineDay: toIsoDay(baseline), forecastDay: toIsoDay(forecast) };
      return pastWorkDays > toleranceWorkDays && { ...days, pastWorkDays, toleranceWorkDays };
    },
  },
  {
    id: "milestoneForecastPassed",
    status: "atRisk",
    read: ({ forecastDay: forecast }, { statusDay, calendar }) =>
      forecast < statusDay && {
        forecastDay: toIsoDay(forecast),
        statusDay: toIsoDay(statusDay),
        pastWorkDays: workDaysBetween(calendar, forecast, statusDay),
      },
  },
  {
    id: "milestoneDriverLate",
    status: "atRisk",
    read: ({ lateDrivers }) =>
      lateDrivers.length > 0 && {
        ids: lateDrivers.map(({ id }) => id),
        codes: lateDrivers.map(({ code }) => code),
      },
  },
  {
    id: "milestoneNotStarted",
    status: "notStarted",
    read: ({ dueToBeginDay: begin }, { statusDay }) =>
      begin !== null &&
      statusDay < begin && { dueToBeginDay: toIsoDay(begin), statusDay: toIsoDay(statusDay) },
  },
  {
    id: "milestoneWithoutBaseline",
    status: "onPlan",
    read: ({ baselineDay, forecastDay }) => baselineDay === null && { forecastDay: toIsoDay(forecastDay) },
  },
  {
    id: "milestoneOnPlan",
    status: "onPlan",
    read: ({ baselineDay, forecastDay }, { toleranceWorkDays }) => ({
      ...(baselineDay === null ? {} : { baselineDay: toIsoDay(baselineDay) }),
      forecastDay: toIsoDay(forecastDay),
      toleranceWorkDays,
    }),
  },
];

/** S > B: by how much; null when there is no baseline or it lies ahead. */
function pastBaseline(
  baselineDay: EpochDay | null,
  { statusDay, calendar, toleranceWorkDays }: StatusContext,
) {
  if (baselineDay === null || statusDay <= baselineDay) return null;
  return {
    baselineDay: toIsoDay(baselineDay),
    statusDay: toIsoDay(statusDay),
    pastWorkDays: workDaysBetween(calendar, baselineDay, statusDay),
    toleranceWorkDays,
  };
}
