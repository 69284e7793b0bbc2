import type { IsoDay } from "../units.ts";

/** What an entry of the register is: an indicator, a benefit, or a result of the Qiyas measurement; words in docs/glossary.md. */
export const KPI_KINDS = ["kpi", "benefit", "qiyas"] as const;

export type KpiKind = (typeof KPI_KINDS)[number];

/** Which way is better. */
export const KPI_DIRECTIONS = ["up", "down"] as const;

export type KpiDirection = (typeof KPI_DIRECTIONS)[number];

/** What it is counted in: a closed set, so that both languages name it. */
export const KPI_UNITS = ["percent", "count", "points", "days", "hours", "minutes", "riyals"] as const;

export type KpiUnit = (typeof KPI_UNITS)[number];

/** The axes that Qiyas is published by, and its overall result first. */
export const QIYAS_AXES = [
  "total",
  "strategyAndPlanning",
  "organisationAndCulture",
  "leadershipAndInvestment",
  "governance",
  "channelsAndServices",
  "beneficiaryCentricity",
  "technologyAndTools",
] as const;

export type QiyasAxis = (typeof QIYAS_AXES)[number];

/** What is to be reached by the end of a year. */
export interface KpiTarget {
  readonly year: number;
  readonly value: number;
}

/** What was reached by a day. */
export interface KpiReading {
  readonly day: IsoDay;
  readonly value: number;
}

/** What an indicator is judged by: targets and readings in any order, one a year and one a day. */
export interface Measured {
  readonly direction: KpiDirection;
  /** Before the plan; null when it is not known. */
  readonly baselineValue: number | null;
  readonly targets: readonly KpiTarget[];
  readonly values: readonly KpiReading[];
}
