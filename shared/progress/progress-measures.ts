import { toIsoDay, toIsoDayOrNull } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { type MilestoneDays, slipWorkDays } from "../schedule/slip.ts";
import type { EpochDay } from "../units.ts";
import { type Measure, measured, missing } from "./measure.ts";
import { weigherOf } from "./weighing.ts";
import { plannedProgressRatio, progressRatio, type WeightedMilestone } from "./weighted.ts";

/** Slip with the days it is measured between; see `slipWorkDays` for its definition and source. */
export function slip(calendar: WorkCalendar, days: MilestoneDays): Measure<"slip"> {
  const value = slipWorkDays(calendar, days);
  const inputs = {
    baselineDay: toIsoDayOrNull(days.baselineDay),
    forecastDay: toIsoDay(days.forecastDay),
    actualDay: toIsoDayOrNull(days.actualDay),
  };
  return value === null ? missing("slip", "noBaseline", inputs) : measured("slip", value, inputs);
}

/** Progress with its weights; see `progressRatio` for its definition and source. */
export function progress(milestones: readonly WeightedMilestone[], statusDay: EpochDay): Measure<"progress"> {
  const done = milestones.filter(({ actualDay }) => actualDay !== null && actualDay <= statusDay);
  const inputs = { ...weightsOf(milestones, statusDay), donePoints: weigherOf(milestones)(done) };
  if (milestones.length === 0) return missing("progress", "noMilestones", inputs);
  return measured("progress", progressRatio(milestones, statusDay), inputs);
}

/** Planned progress with its weights; see `plannedProgressRatio` for its definition and source. */
export function plannedProgress(
  milestones: readonly WeightedMilestone[],
  statusDay: EpochDay,
): Measure<"plannedProgress"> {
  const due = milestones.filter(({ baselineDay }) => baselineDay !== null && baselineDay <= statusDay);
  const inputs = { ...weightsOf(milestones, statusDay), duePoints: weigherOf(milestones)(due) };
  if (milestones.length === 0) return missing("plannedProgress", "noMilestones", inputs);
  return measured("plannedProgress", plannedProgressRatio(milestones, statusDay), inputs);
}

function weightsOf(milestones: readonly WeightedMilestone[], statusDay: EpochDay) {
  return {
    statusDay: toIsoDay(statusDay),
    totalPoints: weigherOf(milestones)(milestones),
    isWeighed: milestones.some(({ weightPoints }) => weightPoints > 0),
  };
}
