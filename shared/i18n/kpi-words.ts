import type { KpiRow } from "../contract/kpis.ts";
import type { KpiUnit } from "../registers/kpi.ts";
import { KPI_STATUSES } from "../registers/kpi-status.ts";
import type { QiyasLine, QiyasTable } from "../registers/qiyas.ts";
import type { MeasureSheet, SheetCell } from "./measure-sheets.ts";
import type { Words } from "./words.ts";

/** From here on a fraction says nothing that anybody reads. */
const WHOLE_FROM = 100;

/** A figure with its unit: "81%", "9.1 days", "420". */
export function kpiAmount({ t, format }: Words, unit: KpiUnit | null, value: number): string {
  if (unit === "percent") return format.finePercent(value / 100);
  // What is counted comes whole, also half-way between two targets.
  const isWhole = unit === "count" || Math.abs(value) >= WHOLE_FROM;
  const number = isWhole ? format.number(value) : format.decimal(value);
  if (unit === null || unit === "count") return number;
  return t("kpis.amount", { number, unit: t(`kpis.units.${unit}`) });
}

/** "Of 15 indicators: 9 met, 3 near, 2 missed, 1 not yet measured." */
export function kpisCaption(words: Words, kpis: readonly KpiRow[]): string {
  const { t, format } = words;
  const count = Object.fromEntries(
    KPI_STATUSES.map((status) => [
      status,
      format.number(kpis.filter(({ verdict }) => verdict.status === status).length),
    ]),
  );
  const total = t("kpis.count", { count: kpis.length, number: format.number(kpis.length) });
  const awaiting = kpis.filter(isAwaiting).length;
  const told = t("kpis.caption", { total, ...count });
  return awaiting === 0 ? told : `${told} ${t("kpis.captionAwaiting", { number: format.number(awaiting) })}`;
}

/** Whether nobody has verified the newest value yet. */
export function isAwaiting({ values }: Pick<KpiRow, "values">): boolean {
  const newest = values.at(-1);
  return newest !== undefined && newest.verifiedBy === null;
}

/** "The overall result of Qiyas was 72% in 2025. The target was 72%. The highest axis is …" */
export function qiyasCaption(words: Words, { years, lines }: QiyasTable): string | null {
  const { t, format } = words;
  const overall = lines.find(({ axis }) => axis === "total");
  const newest = overall?.scores.findLast(({ value }) => value !== null);
  if (!newest || newest.value === null) return null;
  const { year, value, target } = newest;
  const told = t("kpis.qiyasCaption", {
    value: kpiAmount(words, "percent", value),
    year: format.plainNumber(year),
  });
  const aim = target === null ? [] : [t("kpis.qiyasTarget", { target: kpiAmount(words, "percent", target) })];
  return [told, ...aim, ...endsOf(words, lines, years.indexOf(year))].join(" ");
}

/** The highest and the lowest axis of a year; nothing where there are not two that differ. */
function endsOf(words: Words, lines: readonly QiyasLine[], column: number): string[] {
  const { t } = words;
  const scored = lines
    .flatMap(({ axis, scores }) => {
      const value = scores[column]?.value ?? null;
      return axis === "total" || value === null ? [] : [{ axis, value }];
    })
    .toSorted((one, other) => other.value - one.value);
  const [highest, lowest] = [scored[0], scored.at(-1)];
  if (!highest || !lowest || highest.value === lowest.value) return [];
  return [
    t("kpis.qiyasEnds", {
      highest: t(`kpis.axes.${highest.axis}`),
      lowest: t(`kpis.axes.${lowest.axis}`),
    }),
  ];
}

/** Scores by year and axis, as a table. */
export function qiyasSheet(words: Words, { years, lines }: QiyasTable): MeasureSheet {
  const { t, format } = words;
  return {
    title: t("kpis.qiyasTable"),
    columns: [t("kpis.axis"), ...years.map((year) => format.plainNumber(year))],
    rows: lines.map(({ axis, scores }) => [
      { text: t(`kpis.axes.${axis}`) },
      ...scores.map(
        ({ value }): SheetCell =>
          value === null ? { text: "" } : { text: kpiAmount(words, "percent", value), number: value },
      ),
    ]),
  };
}
