import { svgOf } from "#shared/drawing/svg.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { PackContent, PackMeasures, PackProgram, PackReport } from "../content.ts";
import { shownRegisters } from "../shown-registers.ts";
import { FONT_FAMILY } from "./fonts.ts";
import { html, type Markup, trusted } from "./html.ts";
import { figureName, figureTable, inputsOf, section, statusMark, table } from "./parts.ts";
import { stripTable } from "./strip.ts";
import { sheetOf, stylesOf } from "./styles.ts";

/** The pack as one page of HTML that fetches nothing and runs nothing; `fonts` are its `@font-face` rules. */
export function packDocument(content: PackContent, fonts: string): string {
  const { language, title, planName } = content;
  const direction = directionOf(language);
  const body = html`<main>${firstPage(content)}
<div class="pages">${section(content.changes)}${section(content.ahead)}</div>
<div class="pages">${section(content.decisions)}${section(content.risks)}${section(content.freshness)}</div>
<div class="pages">${shownRegisters(content).map(section)}</div>
${measuresPage(content.measures)}${content.programs.map(programPage)}${methodPage(content)}</main>`;
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${title} · ${planName}</title>
<style>${trusted(fonts)}${trusted(stylesOf(content))}</style>`;
  return html`<!doctype html>
<html lang="${language}" dir="${direction}"><head>${head}</head><body>${body}</body></html>`.markup;
}

/** What the executive keeps: the sentence and the five years on one sheet. */
function firstPage(content: PackContent): Markup {
  const { planName, title, statusDayLine, periodLine, baselineLine, notices, headline, pace, strip } =
    content;
  const size = { ...sheetOf(content.paper).strip, direction: directionOf(content.language) };
  const lines = [statusDayLine, periodLine, baselineLine].filter((line) => line !== null);
  return html`<section class="first">
<header><div><p class="kicker">${title}</p><h1>${planName}</h1></div><p class="lines">${lines.map((line) => html`<span>${line}</span>`)}</p></header>
<p class="headline">${headline}</p><p class="pace">${pace}</p>
${stripTable(strip, size)}
<p class="notices">${notices.map((notice) => html`<span>${notice}</span>`)}</p></section>`;
}

function measuresPage({ title, figures, charts, byProgram }: PackMeasures): Markup {
  const drawings = charts.map(({ title: heading, caption, scene }) => {
    const svg = svgOf(scene, { title: heading, caption, fontFamily: FONT_FAMILY });
    return html`<figure>${trusted(svg)}</figure>`;
  });
  const cards = figures.map(
    (figure) => html`<div><dt>${figureName(figure)}</dt><dd>${figure.value}</dd></div>`,
  );
  return html`<section class="page"><h2>${title}</h2><dl class="cards">${cards}</dl><div class="drawings">${drawings}</div>
${table(byProgram)}</section>`;
}

function programPage(program: PackProgram): Markup {
  const { code, name, workstreamName, status, statusName, reason, facts, figures, report } = program;
  const pairs = facts.map((fact) => html`<div><dt>${fact.name}</dt><dd>${fact.value}</dd></div>`);
  return html`<section class="page"><p class="kicker">${workstreamName}</p>
<h2><bdi dir="ltr" class="code">${code}</bdi> <bdi>${name}</bdi></h2>
<p class="verdict">${statusMark(status, statusName)} <span>${reason}</span></p>
<dl class="facts">${pairs}</dl><div class="program">
${table(program.milestones)}${table(program.decisions)}${table(program.risks)}
${report ? reportOf(report) : null}${figureTable(program.figuresTitle, figures)}</div></section>`;
}

function reportOf({ title, parts }: PackReport): Markup {
  const said = parts.map(
    ({ name, text }) => html`<h4>${name}</h4><p class="said"><bdi dir="auto">${text}</bdi></p>`,
  );
  return html`<section class="report"><h3>${title}</h3>${said}</section>`;
}

/** Every figure with its formula, what it was filled with, and its source. */
function methodPage({ methodTitle, methodIntro, measures }: PackContent): Markup {
  const entries = measures.figures.map(
    (figure) => html`<div class="method"><h3>${figureName(figure)}: <bdi>${figure.value}</bdi></h3>
<p>${figure.formula}</p><p class="inputs">${inputsOf(figure)}</p><p class="source">${figure.source}</p></div>`,
  );
  return html`<section class="page"><h2>${methodTitle}</h2><p class="caption">${methodIntro}</p><div class="methods">${entries}</div></section>`;
}
