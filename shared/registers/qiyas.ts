import { yearOfDay } from "../calendar/day.ts";
import { type KpiReading, type KpiTarget, QIYAS_AXES, type QiyasAxis } from "./kpi.ts";
import { inTime } from "./kpi-status.ts";

/** What Qiyas said of one axis: its readings and what each year was to end with. */
export interface QiyasSource {
  readonly axis: QiyasAxis | null;
  readonly targets: readonly KpiTarget[];
  readonly values: readonly KpiReading[];
}

export interface QiyasScore {
  readonly year: number;
  /** The newest of the year; null in a year without one. */
  readonly value: number | null;
  readonly target: number | null;
}

export interface QiyasLine {
  readonly axis: QiyasAxis;
  /** One for each of the table's years. */
  readonly scores: readonly QiyasScore[];
}

export interface QiyasTable {
  /** Those in which anything was measured, the oldest first. */
  readonly years: readonly number[];
  /** The overall result first, then the axes in their order; those without a source are left out. */
  readonly lines: readonly QiyasLine[];
}

/** Scores by year and axis. */
export function qiyasTable(sources: readonly QiyasSource[]): QiyasTable {
  const measured = sources.flatMap(({ values }) => values.map(yearOf));
  const years = [...new Set(measured)].sort((one, other) => one - other);
  const lines = QIYAS_AXES.flatMap((axis): QiyasLine[] => {
    const source = sources.find((each) => each.axis === axis);
    return source ? [{ axis, scores: years.map((year) => scoreOf(source, year)) }] : [];
  });
  return { years, lines };
}

function yearOf({ day }: KpiReading): number {
  return yearOfDay(day);
}

function scoreOf({ values, targets }: QiyasSource, year: number): QiyasScore {
  const ofYear = values.filter((reading) => yearOf(reading) === year);
  return {
    year,
    value: inTime(ofYear).at(-1)?.value ?? null,
    target: targets.find((target) => target.year === year)?.value ?? null,
  };
}
