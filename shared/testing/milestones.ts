import fc from "fast-check";
import { addDays } from "../calendar/day.ts";
import { createTimeline, type Timeline } from "../progress/timeline.ts";
import type { ForecastMilestone } from "../progress/value-curve.ts";
import type { EpochDay } from "../units.ts";
import { anyDay, day } from "./days.ts";

/** `"3 2026-01-10 2026-02-01 2026-01-12"`: weight, baseline, forecast, actual day; `-` where there is none. */
export function forecastMilestones(...lines: string[]): ForecastMilestone[] {
  return lines.map((line) => {
    const [weight, baseline = "-", forecast = baseline, actual = "-"] = line.split(" ");
    const optional = (iso: string) => (iso === "-" ? null : day(iso));
    return {
      weightPoints: Number(weight),
      baselineDay: optional(baseline),
      forecastDay: day(forecast),
      actualDay: optional(actual),
    };
  });
}

/** Any day of the plan of these tests. */
export const anyPlanDay = () => anyDay("2024-01-01", "2028-12-31");

function anyMilestone(): fc.Arbitrary<ForecastMilestone> {
  return fc.record({
    weightPoints: fc.nat(40),
    baselineDay: fc.option(anyPlanDay()),
    forecastDay: anyPlanDay(),
    actualDay: fc.option(anyPlanDay()),
  });
}

export function anyProgram(minLength = 0): fc.Arbitrary<ForecastMilestone[]> {
  return fc.array(anyMilestone(), { minLength, maxLength: 15 });
}

/** One to thirty periods of any lengths from one day to a quarter. */
export function anyTimeline(): fc.Arbitrary<Timeline> {
  const lengths = fc.array(fc.integer({ min: 1, max: 92 }), { minLength: 1, maxLength: 30 });
  return fc.tuple(anyDay("2023-10-01", "2025-06-30"), lengths).map(([startDay, days]) => {
    let end = addDays(startDay, -1);
    const ends = days.map((length): EpochDay => {
      end = addDays(end, length);
      return end;
    });
    return createTimeline(startDay, ends);
  });
}
