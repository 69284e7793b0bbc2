import { toIsoDay } from "../calendar/day.ts";
import type { Periods } from "../units.ts";
import { schedulePerformanceTime } from "./earned-schedule.ts";
import { type ForecastFinishInputs, type Measure, type MissingReason, measured, missing } from "./measure.ts";
import { dayAfterPeriods, periodsPassed } from "./timeline.ts";
import type { ValueCurve } from "./value-curve.ts";

/** A pace is worth a forecast once so many periods have passed. */
const FORECAST_MIN_PERIODS = 3;

/** A forecast of more than so many times the planned duration names no day. */
const FORECAST_MAX_STRETCH = 10;

/**
 * The day on which all will be done if the pace so far goes on: planned duration ÷ SPI(t), counted from the
 * start (IEAC(t) = PD ÷ SPI(t): Lipke and Henderson, Earned Schedule Training, EVA-11, 2006; the same as
 * ISO 21508's TEAC = AT + (PD − ES) ÷ SPI(t)). Never before the status day, since ES never exceeds PD.
 * It knows nothing of links and reasons: it stands beside the owner's forecast, not instead of it.
 */
export function forecastFinish(curve: ValueCurve): Measure<"forecastFinish"> {
  const { timeline, completedDay } = curve;
  const pace = schedulePerformanceTime(curve);
  const inputs = inputsOf(curve, pace);
  const { actualPeriods, plannedPeriods, forecastPeriods } = inputs;
  const none = (reason: MissingReason) => missing("forecastFinish", reason, inputs);
  if (pace.missing) return none(pace.missing);
  if (completedDay !== null) return none("complete");
  if (actualPeriods < FORECAST_MIN_PERIODS) return none("tooFewPeriods");
  if (forecastPeriods === null) return none("nothingEarned");
  if (forecastPeriods > FORECAST_MAX_STRETCH * plannedPeriods) return none("tooSlow");
  return measured("forecastFinish", toIsoDay(dayAfterPeriods(timeline, forecastPeriods)), inputs);
}

function inputsOf(
  { timeline, plannedFinishDay }: ValueCurve,
  pace: Measure<"schedulePerformanceTime">,
): ForecastFinishInputs {
  const plannedPeriods = plannedFinishDay === null ? 0 : periodsPassed(timeline, plannedFinishDay);
  return {
    ...pace.inputs,
    startDay: toIsoDay(timeline.startDay),
    plannedFinishDay: plannedFinishDay === null ? null : toIsoDay(plannedFinishDay),
    plannedPeriods: plannedPeriods as Periods,
    performanceIndex: pace.value,
    forecastPeriods: pace.value ? ((plannedPeriods / pace.value) as Periods) : null,
  };
}
