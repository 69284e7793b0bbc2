import { paperColour } from "#shared/drawing/looks.ts";
import { STATUS_SIGNS } from "#shared/drawing/status-signs.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { PackCell, PackFigure, PackSection, PackTable } from "../content.ts";
import { html, type Markup, trusted } from "./html.ts";

/** A status by shape, colour and word. */
export function statusMark(status: Status, name: string): Markup {
  return html`<span class="status" style="color:${paperColour("tone.fg", status)}">${sign(status)} ${name}</span>`;
}

function sign(status: Status): Markup {
  const { d, isOutline } = STATUS_SIGNS[status];
  const colour = paperColour("tone.bar", status);
  const look = isOutline
    ? html`fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round"`
    : html`fill="${colour}"`;
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}" ${look}/></svg>`;
}

/** A heading, its caption and its tables. */
export function section({ title, caption, tables }: PackSection): Markup {
  return html`<section><h2>${title}</h2><p class="caption">${caption}</p>${tables.map(table)}</section>`;
}

/** More than these need smaller letters. */
const MOST_COLUMNS = 7;

export function table({ title, columns, rows, empty }: PackTable): Markup {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  const heads = columns.map(({ heading, kind }) => html`<th scope="col" class="${kind}">${heading}</th>`);
  const lines = rows.map((cells) => html`<tr>${cells.map(cell)}</tr>`);
  const look = columns.length > MOST_COLUMNS ? "wide" : "";
  return html`<table class="${look}"><caption>${title}</caption><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

function cell(content: PackCell): Markup {
  return html`<td class="${content.kind}">${cellText(content)}</td>`;
}

function cellText(content: PackCell): Markup {
  switch (content.kind) {
    case "status":
      return statusMark(content.status, content.text);
    case "name":
      return content.language === null
        ? html`<bdi dir="auto">${content.text}</bdi>`
        : html`<bdi lang="${content.language}">${content.text}</bdi>`;
    case "code":
      return html`<bdi dir="ltr">${content.text}</bdi>`;
    default:
      return html`${content.text}`;
  }
}

/** What formulas were filled with, behind each figure. */
export function figureTable(title: string, figures: readonly PackFigure[]): Markup {
  const lines = figures.map(
    (figure) =>
      html`<tr><th scope="row">${figureName(figure)}</th><td class="value">${figure.value}</td><td>${inputsOf(figure)}</td></tr>`,
  );
  return html`<table class="figures"><caption>${title}</caption><tbody>${lines}</tbody></table>`;
}

export function figureName({ name, symbol }: PackFigure): Markup {
  return symbol === null ? html`${name}` : html`${name} <bdi class="symbol" dir="ltr">${symbol}</bdi>`;
}

export function inputsOf({ inputs }: PackFigure): Markup {
  const pairs = inputs.map(
    ({ name, value }) => html`<span class="input">${name}: <bdi>${value}</bdi></span>`,
  );
  return html`${pairs.flatMap((pair, index) => (index === 0 ? [pair] : [trusted(" · "), pair]))}`;
}
