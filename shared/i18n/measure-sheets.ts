import type { CurveView, StatusGridView, TrendLine } from "../contract/measures.ts";
import type { PacePoint } from "../progress/pace-series.ts";
import type { SlipWaterfall } from "../progress/slip-waterfall.ts";
import type { IsoDay } from "../units.ts";
import type { CausesSource } from "./measure-captions.ts";
import { reasonName } from "./reason-words.ts";
import { periodName } from "./reporting-words.ts";
import { slipWords } from "./row-sentences.ts";
import { chooseName, dayInBoth, isolate, signedWorkDays, type Words } from "./words.ts";

/** A cell as it is read, and as a number where a spreadsheet can count with it. */
export interface SheetCell {
  readonly text: string;
  readonly number?: number;
  readonly isPercent?: true;
}

/** The figures behind a drawing: the table on the screen, the file for a spreadsheet, the sheet of the pack. */
export interface MeasureSheet {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Sums; they stand apart. */
  readonly totals?: readonly SheetCell[];
}

/** Planned, done, forecast and at this pace, each as a share of all weights. */
export function curveSheet(words: Words, { points, band, totalPoints }: CurveView): MeasureSheet {
  const { t } = words;
  const byDay = new Map(band?.points.map((point) => [point.day, point]));
  const days = [...new Set([...points, ...(band?.points ?? [])].map(({ day }) => day))].sort();
  const pointByDay = new Map(points.map((point) => [point.day, point]));
  const share = (value: number | null | undefined) => percentCell(words, value, totalPoints);
  const forecastOn = (day: IsoDay) => byDay.get(day)?.forecastPoints ?? pointByDay.get(day)?.forecastPoints;
  return {
    title: t("measures.curve.title"),
    columns: [
      t("program.historyDay"),
      t("measures.curve.planned"),
      t("measures.curve.earned"),
      t("measures.curve.forecast"),
      ...(band ? [t("measures.curve.pace")] : []),
    ],
    rows: days.map((day) => [
      dayCell(words, day),
      share(pointByDay.get(day)?.plannedPoints ?? totalPoints),
      share(pointByDay.get(day)?.earnedPoints),
      share(forecastOn(day)),
      ...(band ? [share(byDay.get(day)?.pacePoints)] : []),
    ]),
  };
}

/** SPI(t), SPI, earned schedule and actual time by month. */
export function paceSheet(words: Words, points: readonly PacePoint[]): MeasureSheet {
  const { t, format } = words;
  return {
    title: t("measures.pace.title"),
    columns: [
      t("program.historyDay"),
      t("measures.pace.index"),
      t("measures.pace.valueIndex"),
      t("measures.pace.earned"),
      t("measures.pace.actual"),
    ],
    rows: points.map((point) => [
      dayCell(words, point.day),
      numberCell(point.performanceIndexTime, format.index),
      numberCell(point.performanceIndex, format.index),
      numberCell(point.earnedPeriods, format.index),
      numberCell(point.actualPeriods, format.index),
    ]),
  };
}

/** A row for each line of the trend. */
export function trendSheet(words: Words, trends: readonly TrendLine[]): MeasureSheet {
  const { t, format } = words;
  return {
    title: t("measures.trend.title"),
    columns: [
      t("terms.name"),
      t("measures.trend.direction"),
      t("measures.trend.first"),
      t("measures.trend.latest"),
      t("measures.trend.moved"),
      t("measures.trend.moves"),
      t("measures.trend.running"),
    ],
    rows: trends.map((line): SheetCell[] => {
      const { points, direction, movedWorkDays, moveCount, slipsRunning } = line.trend;
      return [
        { text: `${isolate(line.code)} ${chooseName(words.language, line).text}` },
        { text: t(`measures.trend.directions.${direction}`) },
        dayCell(words, points[0]?.forecastDay ?? null),
        dayCell(words, points.at(-1)?.forecastDay ?? null),
        { text: movedWorkDays === 0 ? t("common.none") : slipWords(words, movedWorkDays) },
        numberCell(moveCount, format.number),
        numberCell(slipsRunning, format.number),
      ];
    }),
  };
}

/** A row for each program, a column for each period and one for the status day. */
export function statusGridSheet(words: Words, { periods, programs }: StatusGridView): MeasureSheet {
  const { t } = words;
  return {
    title: t("measures.grid.title"),
    columns: [
      t("terms.program"),
      ...periods.map((period) => periodName(words, period)),
      t("measures.grid.present"),
    ],
    rows: programs.map((program): SheetCell[] => [
      { text: `${isolate(program.code)} ${chooseName(words.language, program).text}` },
      ...[...program.statuses, program.present].map((status) => ({
        text: status === null ? t("measures.grid.absent") : t(`status.${status}`),
      })),
    ]),
  };
}

/** Working days by reason and workstream, summed both ways. */
export function causesSheet(words: Words, { causes, workstreams }: CausesSource): MeasureSheet {
  const { t, format } = words;
  const days = (workDays: number) => numberCell(workDays, format.signedNumber);
  return {
    title: t("measures.causes.title"),
    columns: [
      t("measures.waterfall.reason"),
      ...workstreams.map((workstream) => chooseName(words.language, workstream).text),
      t("measures.waterfall.total"),
      t("measures.waterfall.moves"),
    ],
    rows: (causes?.rows ?? []).map(({ reasonCode, byGroup, total }): SheetCell[] => [
      { text: reasonName(words, reasonCode) },
      ...byGroup.map(({ workDays }) => days(workDays)),
      days(total.workDays),
      numberCell(total.moveCount, format.number),
    ]),
    ...(causes
      ? {
          totals: [
            { text: t("measures.waterfall.total") },
            ...causes.byGroup.map(({ workDays }) => days(workDays)),
            days(causes.total.workDays),
            numberCell(causes.total.moveCount, format.number),
          ],
        }
      : {}),
  };
}

/** Working days and moves by reason, and their sum. */
export function waterfallSheet(words: Words, { steps, totalWorkDays }: SlipWaterfall): MeasureSheet {
  const { t, format } = words;
  const days = (workDays: number) => ({ text: signedWorkDays(words, workDays), number: workDays });
  const moves = steps.reduce((sum, { moveCount }) => sum + moveCount, 0);
  return {
    title: t("measures.waterfall.title"),
    columns: [
      t("measures.waterfall.reason"),
      t("measures.waterfall.workDays"),
      t("measures.waterfall.moves"),
    ],
    rows: steps.map(({ reasonCode, workDays, moveCount }) => [
      { text: reasonName(words, reasonCode) },
      days(workDays),
      numberCell(moveCount, format.number),
    ]),
    totals: [{ text: t("measures.waterfall.total") }, days(totalWorkDays), numberCell(moves, format.number)],
  };
}

function dayCell(words: Words, day: IsoDay | null): SheetCell {
  return { text: day === null ? "" : dayInBoth(words, day, "medium") };
}

function numberCell(value: number | null, write: (value: number) => string): SheetCell {
  return value === null ? { text: "" } : { text: write(value), number: value };
}

function percentCell({ format }: Words, value: number | null | undefined, total: number): SheetCell {
  if (value === null || value === undefined || total === 0) return { text: "" };
  return { text: format.percent(value / total), number: value / total, isPercent: true };
}
