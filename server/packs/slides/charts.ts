import writeXlsxFile from "write-excel-file/node";
import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { PackContent, PackMeasures } from "../content.ts";
import { formatsOf } from "../workbook/cells.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { type Box, type Deck, placed } from "./deck.ts";
import type { Slide } from "./pptx.ts";
import { hex } from "./xml.ts";

/**
 * Takes a place for the chart. What pptxgenjs writes into it is replaced by the chart itself when the file is mended,
 * so that its placeholder of one figure never shows.
 */
export function placeChart(
  deck: Deck,
  slide: Slide,
  spec: ChartSpec,
  box: Box,
  { name, altText }: { readonly name: string; readonly altText: string },
): void {
  deck.charts.push(spec);
  slide.addChart(deck.pptx.ChartType.line, [{ name: "", labels: [""], values: [0] }], {
    ...placed(deck, box),
    altText: altText,
    objectName: name,
  });
}

/** The figures behind a chart, as PowerPoint opens them for editing; names are text, never formulas. */
export function chartWorkbook({ categories, series, format }: ChartSpec): Promise<Buffer> {
  const text = (value: string) => ({ type: String, value: value });
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? null : { type: Number, value, format };
  const data = [
    [null, ...series.map(({ name }) => text(name))],
    ...categories.map((name, row) => [text(name), ...series.map(({ values }) => figure(values[row]))]),
  ];
  return writeXlsxFile([{ sheet: "Sheet1", data }]).toBuffer();
}

type Frame = Pick<ChartSpec, "direction" | "language">;

export function statusChart(content: PackContent, { direction, language }: Frame): ChartSpec {
  const { counts, headings } = content;
  const colours = counts.map(({ status }) => hex(paperColour("tone.bar", status)));
  return {
    kind: "bar",
    categories: counts.map(({ name }) => name),
    series: [
      {
        name: headings.count,
        values: counts.map(({ codes }) => codes.length),
        colours,
        dash: "solid",
      },
    ],
    format: formatsOf(content).whole,
    direction,
    language,
  };
}

/** Told apart by their dashes, too: in black and white nothing else is left. */
const LINES = {
  planned: { colours: [hex(PAPER["line-control"])], dash: "solid" },
  earned: { colours: [hex(PAPER.accent)], dash: "solid" },
  forecast: { colours: [hex(PAPER.accent)], dash: "dash" },
  par: { colours: [hex(PAPER["text-muted"])], dash: "sysDot" },
} as const;

export function progressChart(content: PackContent, { direction, language }: Frame): ChartSpec {
  const { names, points } = content.measures.curve;
  return {
    kind: "line",
    categories: points.map(({ name }) => name),
    series: [
      { name: names.planned, values: points.map(({ plannedRatio }) => plannedRatio), ...LINES.planned },
      { name: names.earned, values: points.map(({ earnedRatio }) => earnedRatio), ...LINES.earned },
      { name: names.forecast, values: points.map(({ forecastRatio }) => forecastRatio), ...LINES.forecast },
    ],
    format: formatsOf(content).percent,
    direction,
    language,
  };
}

export function paceChart(content: PackContent, { direction, language }: Frame): ChartSpec {
  const { names, points }: PackMeasures["paceCurve"] = content.measures.paceCurve;
  return {
    kind: "line",
    categories: points.map(({ name }) => name),
    series: [
      { name: names.time, values: points.map(({ timeIndex }) => timeIndex), ...LINES.earned },
      { name: names.value, values: points.map(({ valueIndex }) => valueIndex), ...LINES.planned },
      { name: names.par, values: points.map(() => 1), ...LINES.par },
    ],
    format: formatsOf(content).decimal,
    direction,
    language,
  };
}
