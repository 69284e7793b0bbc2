import { epochDayOf, toEpochDay, yearOfDay } from "../calendar/day.ts";
import type { IsoDay } from "../units.ts";
import type { KpiDirection, KpiReading, Measured } from "./kpi.ts";

export const KPI_STATUSES = ["met", "near", "missed", "unmeasured"] as const;

export type KpiStatus = (typeof KPI_STATUSES)[number];

/** Why an indicator has its status. */
export type KpiRule = "reached" | "closeToLine" | "shortOfLine" | "noTarget" | "noValue";

/** A status with the rule that gave it and what that rule read. */
export interface KpiVerdict {
  readonly status: KpiStatus;
  readonly rule: KpiRule;
  /** The newest reading. */
  readonly newest: KpiReading | null;
  /** What the year of that reading ends with. */
  readonly target: number | null;
  /** What was to be reached by the very day. */
  readonly line: number | null;
}

/** Near is whoever lacks at most this share of the way from the baseline to the line. */
const NEAR_SHARE = 0.1;

/**
 * The status by the newest reading against the line of its year. The rule is our own (docs/decisions/0032): the line
 * runs straight from what the year before was to end with, or else the baseline, to the year's target; on it or past it
 * is met; short of it by no more than a tenth of the way from the baseline is near; anything else is missed. Without a
 * baseline there is no way to take a tenth of, so nothing is near.
 */
export function kpiStatus(measured: Measured): KpiVerdict {
  const newest = inTime(measured.values).at(-1) ?? null;
  if (newest === null) return unmeasured("noValue", null);
  const target = targetOf(measured, newest.day);
  const line = lineOn(measured, newest.day);
  if (target === null || line === null) return unmeasured("noTarget", newest);
  const found = { newest, target, line };
  const lacking = gain(measured.direction, newest.value, line);
  if (lacking <= 0) return { status: "met", rule: "reached", ...found };
  const { baselineValue } = measured;
  const way = baselineValue === null ? 0 : Math.abs(line - baselineValue);
  const isNear = lacking <= way * NEAR_SHARE;
  return isNear
    ? { status: "near", rule: "closeToLine", ...found }
    : { status: "missed", rule: "shortOfLine", ...found };
}

function unmeasured(rule: "noValue" | "noTarget", newest: KpiReading | null): KpiVerdict {
  return { status: "unmeasured", rule, newest, target: null, line: null };
}

/** Readings from the oldest to the newest; ISO days sort as text. */
export function inTime<Reading extends KpiReading>(values: readonly Reading[]): Reading[] {
  return values.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function targetOf({ targets }: Measured, day: IsoDay): number | null {
  const year = yearOfDay(day);
  return targets.find((each) => each.year === year)?.value ?? null;
}

/** What is to be reached by a day; null in a year without a target. */
export function lineOn(measured: Measured, day: IsoDay): number | null {
  const target = targetOf(measured, day);
  if (target === null) return null;
  const year = yearOfDay(day);
  const begin = epochDayOf(year, 1, 1);
  const share = (toEpochDay(day) - begin + 1) / (epochDayOf(year + 1, 1, 1) - begin);
  const from = beforeYear(measured, year) ?? target;
  // So written, the last day of the year stands on the target itself.
  return from * (1 - share) + target * share;
}

/** What the years before were to end with: the newest target of theirs, or the baseline. */
function beforeYear({ targets, baselineValue }: Measured, year: number): number | null {
  const earlier = targets.filter((each) => each.year < year);
  const last = earlier.toSorted((one, other) => one.year - other.year).at(-1);
  return last?.value ?? baselineValue;
}

/** How much better `to` is than `from`. */
function gain(direction: KpiDirection, from: number, to: number): number {
  return direction === "up" ? to - from : from - to;
}

export const KPI_TRENDS = ["better", "worse", "same"] as const;

export type KpiTrend = (typeof KPI_TRENDS)[number];

/** Where the newest reading went from the one before it; null where there are not two. */
export function kpiTrend({ direction, values }: Pick<Measured, "direction" | "values">): KpiTrend | null {
  const [before, newest] = inTime(values).slice(-2);
  if (!before || !newest) return null;
  const gained = gain(direction, before.value, newest.value);
  if (gained === 0) return "same";
  return gained > 0 ? "better" : "worse";
}
