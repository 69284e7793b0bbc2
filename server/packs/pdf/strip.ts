import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { StripDiamond, StripSpan } from "#shared/drawing/roadmap-strip.ts";
import type { PackStrip, PackStripPeriod, PackStripRow, StripMark } from "../content.ts";
import { html, type Markup, plain } from "./html.ts";
import { statusMark } from "./parts.ts";

/** In millimetres: the drawing's part of the page and the height of a row. */
export interface StripSize {
  readonly width: number;
  readonly row: number;
  readonly direction: "rtl" | "ltr";
}

const CRITICAL = "#b42a38";

/** The roadmap as a table, so that it reads in order: names and figures in cells, a row's days drawn in its last one. */
export function stripTable(strip: PackStrip, size: StripSize): Markup {
  const { headings, groups } = strip;
  const bodies = groups.map(
    (group) => html`<tbody>
<tr class="group"><th scope="rowgroup">${group.name}</th><td colspan="3">${statusMark(group.status, group.statusName)}</td><td class="days">${groundOf(strip, size)}</td></tr>
${group.rows.map((row) => rowOf(strip, row, size))}</tbody>`,
  );
  return html`<table class="strip"><caption>${strip.title}</caption><colgroup><col><col><col><col><col></colgroup>
<thead><tr><th scope="col">${headings.program}</th><th scope="col">${headings.status}</th><th scope="col">${headings.progress}</th><th scope="col">${headings.finish}</th><td class="days">${headOf(strip, size)}</td></tr></thead>
${bodies}</table>${legendOf(strip)}`;
}

function rowOf(strip: PackStrip, row: PackStripRow, size: StripSize): Markup {
  return html`<tr><th scope="row"><bdi dir="ltr" class="code">${row.code}</bdi> <bdi>${row.name}</bdi></th>
<td>${statusMark(row.status, row.statusName)}</td><td class="percent">${row.progress}</td><td class="day">${row.finish}</td>
<td class="days">${drawingOf(strip, row, size)}</td></tr>`;
}

type Place = (share: number) => number;

function placeOn({ width, direction }: StripSize): Place {
  return (share) => Math.round((direction === "rtl" ? 1 - share : share) * width * 100) / 100;
}

function drawing({ width }: StripSize, height: number, label: string, shapes: readonly Markup[]): Markup {
  const reading = label === "" ? html`aria-hidden="true"` : html`role="img" aria-label="${plain(label)}"`;
  return html`<svg ${reading} width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
}

const YEAR_MM = 4.2;
const HIJRI_MM = 3.6;
const QUARTER_MM = 3.2;

/** Years of both calendars and quarters. */
function headOf(strip: PackStrip, size: StripSize): Markup {
  const height = YEAR_MM + HIJRI_MM + QUARTER_MM;
  const at = placeOn(size);
  const shapes = [
    ...strip.years.map((year) => heading(year, at, YEAR_MM - 1.1, 2.9, "strong")),
    ...strip.hijriYears.map((year) => heading(year, at, YEAR_MM + HIJRI_MM - 1.1, 2.3, "quiet")),
    ...strip.quarters.map((quarter) => heading(quarter, at, height - 1, 1.9, "quiet")),
    ...strip.years.map(({ from }) => upright(at(from), 0, height, PAPER["line-strong"], 0.2)),
  ];
  return drawing(size, height, "", shapes);
}

/** Left out where its stretch is too short for it. */
function heading(
  { name, from, to }: PackStripPeriod,
  at: Place,
  y: number,
  letters: number,
  look: string,
): Markup {
  const room = Math.abs(at(to) - at(from));
  if (room < name.length * letters * 0.42) return html``;
  return html`<text class="${look}" x="${(at(from) + at(to)) / 2}" y="${y}" font-size="${letters}" text-anchor="middle">${name}</text>`;
}

function upright(x: number, from: number, to: number, colour: string, width: number): Markup {
  return html`<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="${colour}" stroke-width="${width}"/>`;
}

function groundOf(strip: PackStrip, size: StripSize): Markup {
  return drawing(size, size.row, "", groundShapes(strip, size));
}

/** Lines of the quarters and of the status day. */
function groundShapes({ quarters, years, today }: PackStrip, size: StripSize): Markup[] {
  const at = placeOn(size);
  return [
    ...quarters.map(({ from }) => upright(at(from), 0, size.row, PAPER.line, 0.1)),
    ...years.map(({ from }) => upright(at(from), 0, size.row, PAPER["line-strong"], 0.2)),
    ...(today === null ? [] : [upright(at(today), 0, size.row, PAPER.accent, 0.5)]),
  ];
}

function drawingOf(strip: PackStrip, row: PackStripRow, size: StripSize): Markup {
  const at = placeOn(size);
  const colour = paperColour("tone.bar", row.status);
  const top = size.row * 0.2;
  const height = size.row * 0.4;
  return drawing(size, size.row, row.sentence, [
    ...groundShapes(strip, size),
    box(
      row.bar,
      at,
      top,
      height,
      html`fill="${colour}" fill-opacity="0.28" stroke="${colour}" stroke-width="0.15"`,
    ),
    box(row.done, at, top, height, html`fill="${colour}"`),
    ...(row.baseline
      ? [box(row.baseline, at, size.row * 0.72, size.row * 0.1, html`fill="${PAPER["line-control"]}"`)]
      : []),
    ...row.diamonds.map((diamond) => diamondOf(diamond, at, top + height / 2, size.row * 0.24)),
  ]);
}

function box({ from, to }: StripSpan, at: Place, y: number, height: number, look: Markup): Markup {
  const width = Math.abs(at(to) - at(from));
  return html`<rect x="${Math.min(at(from), at(to))}" y="${y}" width="${width}" height="${height}" rx="0.3" ${look}/>`;
}

function diamondOf(
  { at: share, kind, isCritical }: StripDiamond,
  at: Place,
  y: number,
  half: number,
): Markup {
  return diamond(at(share), y, half, kind, isCritical);
}

function diamond(
  x: number,
  y: number,
  half: number,
  kind: StripDiamond["kind"],
  isCritical: boolean,
): Markup {
  const fill = { done: PAPER.text, late: paperColour("tone.bar", "late"), open: PAPER.surface }[kind];
  const stroke = isCritical ? CRITICAL : PAPER.text;
  const d = `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
  return html`<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${isCritical ? 0.45 : 0.2}"/>`;
}

function legendOf({ legend, todayName }: PackStrip): Markup {
  const entries = legend.map(({ mark, name }) => html`<li>${LEGEND_MARKS[mark]} ${name}</li>`);
  const today = sample([upright(3, 0, 4, PAPER.accent, 0.5)]);
  return html`<ul class="legend">${entries}<li>${today} ${todayName}</li></ul>`;
}

function sample(shapes: readonly Markup[]): Markup {
  return html`<svg aria-hidden="true" width="6mm" height="4mm" viewBox="0 0 6 4">${shapes}</svg>`;
}

const LEGEND_MARKS: Readonly<Record<StripMark, Markup>> = {
  forecast: sample([
    legendBox(
      1,
      2,
      html`fill="${PAPER.accent}" fill-opacity="0.28" stroke="${PAPER.accent}" stroke-width="0.15"`,
    ),
  ]),
  progress: sample([legendBox(1, 2, html`fill="${PAPER.accent}"`)]),
  baseline: sample([legendBox(1.8, 0.5, html`fill="${PAPER["line-control"]}"`)]),
  done: sample([diamond(3, 2, 1.2, "done", false)]),
  open: sample([diamond(3, 2, 1.2, "open", false)]),
  late: sample([diamond(3, 2, 1.2, "late", false)]),
  critical: sample([diamond(3, 2, 1.2, "open", true)]),
};

function legendBox(y: number, height: number, look: Markup): Markup {
  return html`<rect x="0.2" y="${y}" width="5.6" height="${height}" ${look}/>`;
}
