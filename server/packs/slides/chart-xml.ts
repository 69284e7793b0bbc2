import { PAPER } from "#shared/drawing/looks.ts";
import type { ChartSeries, ChartSpec } from "./chart-spec.ts";
import { hex, xml } from "./xml.ts";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CATEGORY_AXIS = 2_094_734_552;
const VALUE_AXIS = 2_094_734_553;
/** As many names as an axis has room for. */
const MOST_NAMES = 12;

/** The chart's part, valid by ECMA-376: what pptxgenjs 4 writes has orphaned axes and elements out of their order. */
export function chartXml(spec: ChartSpec): string {
  const { kind, language, direction } = spec;
  const plot = kind === "line" ? lineChart(spec) : barChart(spec);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${categoryAxis(spec)}${valueAxis(spec)}</c:plotArea>${kind === "line" ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr${direction === "rtl" ? ' rtl="1"' : ""}><a:defRPr sz="1200">${solid(hex(PAPER.text))}<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function lineChart(spec: ChartSpec): string {
  const series = spec.series.map((each, index) => {
    const line = `<c:spPr><a:ln w="31750" cap="rnd">${solid(each.colours[0])}<a:prstDash val="${each.dash}"/><a:round/></a:ln></c:spPr>`;
    return `<c:ser>${nameOf(each, index)}${line}<c:marker><c:symbol val="none"/></c:marker>${dataOf(spec, each, index)}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function barChart(spec: ChartSpec): string {
  const series = spec.series.map((each, index) => {
    const bars = each.colours.map(
      (colour, bar) =>
        `<c:dPt><c:idx val="${bar}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(colour)}</c:spPr></c:dPt>`,
    );
    const labels = `<c:dLbls><c:numFmt formatCode="${xml(spec.format)}" sourceLinked="0"/><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
    return `<c:ser>${nameOf(each, index)}<c:invertIfNegative val="0"/>${bars.join("")}${labels}${dataOf(spec, each, index)}</c:ser>`;
  });
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>${AXES}</c:barChart>`;
}

function nameOf({ name }: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${column(index)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function dataOf({ categories, format }: ChartSpec, { values }: ChartSeries, index: number): string {
  const last = categories.length + 1;
  const names = categories.map((name, at) => `<c:pt idx="${at}"><c:v>${xml(name)}</c:v></c:pt>`);
  const points = values.map((value, at) =>
    value === null ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${names.join("")}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column(index)}$2:$${column(index)}$${last}</c:f><c:numCache><c:formatCode>${xml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef></c:val>`;
}

/** The sheet behind has its categories in A and the series from B on. */
function column(index: number): string {
  return String.fromCharCode("B".charCodeAt(0) + index);
}

/** In Arabic days run, and bars grow, from the right; bars stand below each other in their order. */
function categoryAxis({ kind, categories, direction }: ChartSpec): string {
  const isReversed = kind === "bar" || direction === "rtl";
  const place = kind === "line" ? "b" : sideOf(direction);
  const skip = kind === "line" ? Math.max(1, Math.ceil(categories.length / MOST_NAMES)) : 1;
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling(isReversed)}<c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(hex(PAPER["line-control"]))}</a:ln></c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis({ kind, format, direction }: ChartSpec): string {
  const isBar = kind === "bar";
  const grid = isBar
    ? ""
    : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(hex(PAPER.line))}</a:ln></c:spPr></c:majorGridlines>`;
  const place = isBar ? "t" : sideOf(direction);
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling(isBar && direction === "rtl", isBar)}<c:delete val="${isBar ? 1 : 0}"/><c:axPos val="${place}"/>${grid}<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="${isBar ? "between" : "midCat"}"/></c:valAx>`;
}

function scaling(isReversed: boolean, isFromZero = false): string {
  return `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${isFromZero ? '<c:min val="0"/>' : ""}</c:scaling>`;
}

function sideOf(direction: ChartSpec["direction"]): string {
  return direction === "rtl" ? "r" : "l";
}

function solid(colour = hex(PAPER.text)): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
