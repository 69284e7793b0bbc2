import type { PlanMeasuresView } from "#shared/contract/measures.ts";
import { milestoneTrendScene } from "#shared/drawing/milestone-trend.ts";
import { paceScene } from "#shared/drawing/pace.ts";
import { progressCurveScene } from "#shared/drawing/progress-curve.ts";
import { slipCausesScene } from "#shared/drawing/slip-causes.ts";
import { slipWaterfallScene } from "#shared/drawing/slip-waterfall.ts";
import {
  causesCaption,
  curveCaption,
  paceCaption,
  trendCaption,
  waterfallCaption,
} from "#shared/i18n/measure-captions.ts";
import {
  causesSheet,
  curveSheet,
  type MeasureSheet,
  paceSheet,
  type SheetCell,
  trendSheet,
  waterfallSheet,
} from "#shared/i18n/measure-sheets.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Ratio } from "#shared/units.ts";
import type { PackCell, PackChart, PackTable } from "../content.ts";

/** As wide as a drawing is made for paper, in its own pixels. */
const CHART_PIXELS = 900;

/** The charts of the measures' screen that have something to show. */
export function composeCharts(words: Words, measures: PlanMeasuresView): PackChart[] {
  const { curve, pace, trends, causes, workstreams, waterfall } = measures;
  const charts: PackChart[] = [];
  const add = (chart: Omit<PackChart, "title" | "table">, sheet: MeasureSheet) =>
    charts.push({ ...chart, title: sheet.title, table: tableOfSheet(words, sheet) });
  if (curve.totalPoints > 0) {
    const scene = progressCurveScene(words, measures, CHART_PIXELS);
    add({ id: "curve", caption: curveCaption(words, measures), scene }, curveSheet(words, curve));
  }
  if (pace.length > 0) {
    const scene = paceScene(words, pace, CHART_PIXELS);
    add({ id: "pace", caption: paceCaption(words, pace), scene }, paceSheet(words, pace));
  }
  if (trends.length > 0) {
    const scene = milestoneTrendScene(words, measures, CHART_PIXELS);
    add({ id: "trend", caption: trendCaption(words, trends), scene }, trendSheet(words, trends));
  }
  if (causes && causes.rows.length > 0) {
    const source = { causes, workstreams };
    const scene = slipCausesScene(words, source, CHART_PIXELS);
    add({ id: "causes", caption: causesCaption(words, source), scene }, causesSheet(words, source));
  }
  if (waterfall && waterfall.steps.length > 0) {
    const scene = slipWaterfallScene(words, waterfall, CHART_PIXELS);
    add(
      { id: "waterfall", caption: waterfallCaption(words, waterfall), scene },
      waterfallSheet(words, waterfall),
    );
  }
  return charts;
}

function tableOfSheet({ t }: Words, { title, columns, rows, totals }: MeasureSheet): PackTable {
  const all = totals ? [...rows, totals] : rows;
  return {
    title,
    columns: columns.map((heading, index) => ({
      heading,
      kind: all[0]?.[index]?.number === undefined ? "text" : "number",
    })),
    rows: all.map((cells) => cells.map(cellOf)),
    empty: t("common.none"),
  };
}

function cellOf({ text, number, isPercent }: SheetCell): PackCell {
  if (isPercent) return { kind: "percent", text, value: number === undefined ? null : (number as Ratio) };
  return number === undefined ? { kind: "text", text } : { kind: "number", text, value: number };
}
