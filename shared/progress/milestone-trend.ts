import { toIsoDay } from "../calendar/day.ts";
import { type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay, WorkDays } from "../units.ts";

/** One move of a milestone's forecast, as history holds it. */
export interface ForecastMove {
  /** Grows with time; orders moves of one day. */
  readonly seq: number;
  readonly day: EpochDay;
  readonly fromDay: EpochDay;
  readonly toDay: EpochDay;
}

/** What is known of a milestone's forecasts over time. */
export interface TrendFacts {
  /** In any order. */
  readonly moves: readonly ForecastMove[];
  /** The forecast of today, for a milestone that never moved. */
  readonly forecastDay: EpochDay;
  readonly actualDay: EpochDay | null;
}

/** A point of the trend line: what was forecast on a report day. On the diagonal the two are the same day. */
export interface TrendPoint {
  readonly reportDay: IsoDay;
  readonly forecastDay: IsoDay;
}

/** Which way the line runs: flat, up (slipping), down (recovering), or ended on the diagonal (done). */
export type TrendDirection = "stable" | "rising" | "falling" | "met";

/** A milestone's trend line with what it tells. */
export interface MilestoneTrend {
  /** By report day, up to the status day; ends on the diagonal when the milestone is done. */
  readonly points: readonly TrendPoint[];
  readonly direction: TrendDirection;
  /** Working days from the first point's forecast to the last one's. */
  readonly movedWorkDays: WorkDays;
  /** How many reports up to the last each forecast a later day than the one before: "three slips running". */
  readonly slipsRunning: number;
  /** Moves by the status day. Many with little moved is a zigzag: the day is not understood. */
  readonly moveCount: number;
}

/**
 * Milestone trend analysis: the forecast of a milestone on each report day, so that drift shows before the
 * day comes. A flat line is on plan, a rising one slips, a falling one recovers, and a line ends where it
 * meets the diagonal "report day = forecast day" (SAP, Project System: Milestone Trend Analysis; DIN 69901).
 * Only report days make points: name the status day among them to see the present forecast.
 * Direction is that of the whole line, by working days, so that a move over a weekend is none.
 */
export function milestoneTrend(
  calendar: WorkCalendar,
  { moves, forecastDay, actualDay }: TrendFacts,
  reportDays: readonly EpochDay[],
  statusDay: EpochDay,
): MilestoneTrend {
  const known = moves.filter(({ day }) => day <= statusDay).sort((one, other) => one.seq - other.seq);
  const doneDay = actualDay !== null && actualDay <= statusDay ? actualDay : null;
  const untilDay = doneDay === null ? statusDay : doneDay - 1;
  const days = [...new Set(reportDays)].filter((day) => day <= untilDay).sort((one, other) => one - other);
  const firstForecast = earliestMove(moves)?.fromDay ?? forecastDay;
  const line = days.map((day) => ({ day, forecast: forecastOn(known, day) ?? firstForecast }));
  if (doneDay !== null) line.push({ day: doneDay, forecast: doneDay });
  const steps = line.slice(1).map(({ forecast }, index) => {
    return workDaysBetween(calendar, line[index]?.forecast ?? forecast, forecast);
  });
  const movedWorkDays = steps.reduce((sum, step) => sum + step, 0) as WorkDays;
  return {
    points: line.map(({ day, forecast }) => ({
      reportDay: toIsoDay(day),
      forecastDay: toIsoDay(forecast),
    })),
    direction: doneDay === null ? directionOf(movedWorkDays) : "met",
    movedWorkDays,
    slipsRunning: steps.length - 1 - steps.findLastIndex((step) => step <= 0),
    moveCount: known.length,
  };
}

function directionOf(movedWorkDays: WorkDays): TrendDirection {
  if (movedWorkDays === 0) return "stable";
  return movedWorkDays > 0 ? "rising" : "falling";
}

/** The forecast at the close of a day; null before the first move. */
function forecastOn(moves: readonly ForecastMove[], day: EpochDay): EpochDay | null {
  return moves.findLast((move) => move.day <= day)?.toDay ?? null;
}

function earliestMove(moves: readonly ForecastMove[]): ForecastMove | null {
  return moves.reduce<ForecastMove | null>(
    (first, each) => (first && first.seq <= each.seq ? first : each),
    null,
  );
}
