import { Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import { paperColour } from "#shared/drawing/looks.ts";
import type { PackCell, PackFigure, PackSection, PackTable } from "../content.ts";
import type { Look, Style } from "./look.ts";

/** Marks that nobody sees and what no page can hold: the typefaces have no picture for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

export function shown(text: string): string {
  return text.replaceAll(UNSEEN, "");
}

export function line(
  { styles }: Look,
  style: keyof Look["styles"],
  text: string,
  key?: string,
): ReactElement {
  return h(Text, { style: styles[style], ...(key === undefined ? {} : { key }) }, shown(text));
}

export function sectionOf(look: Look, { title, caption, tables }: PackSection): ReactElement {
  return h(
    View,
    { key: title },
    h(View, { wrap: false, minPresenceAhead: 60 }, line(look, "h2", title), line(look, "muted", caption)),
    ...tables.map((table) => tableOf(look, table)),
  );
}

/** How wide a column is beside the others. */
const SHARES: Readonly<Record<PackCell["kind"], number>> = {
  code: 1.1,
  number: 1.7,
  percent: 1.1,
  day: 2.1,
  status: 1.7,
  text: 2.2,
  name: 3.4,
};

export function tableOf(look: Look, { title, columns, rows, empty }: PackTable): ReactElement {
  const { styles } = look;
  if (rows.length === 0) return line(look, "muted", empty, title);
  const widths = columns.map(({ kind }) => SHARES[kind]);
  const cell = (text: string, index: number, more: Style = {}) =>
    h(Text, { key: index, style: [styles.cell, { flex: widths[index] ?? 1 }, more] }, shown(text));
  return h(
    View,
    { key: title, style: styles.table },
    h(
      View,
      { wrap: false, minPresenceAhead: 40 },
      line(look, "h3", title),
      h(
        View,
        { style: styles.headRow },
        ...columns.map(({ heading }, index) => cell(heading, index, styles.strong)),
      ),
    ),
    ...rows.map((cells, key) =>
      h(
        View,
        { key, style: styles.row, wrap: false },
        ...cells.map((each, index) => cell(each.text, index, colourOf(each))),
      ),
    ),
  );
}

function colourOf(cell: PackCell): Style {
  if (cell.kind === "status") return { color: paperColour("tone.fg", cell.status), fontWeight: 600 };
  return cell.kind === "code" ? { fontWeight: 600 } : {};
}

/** Every figure with its value and what its formula was filled with. */
export function figuresOf(look: Look, figures: readonly PackFigure[], isInFull: boolean): ReactElement[] {
  return figures.map((figure) => {
    const symbol = figure.symbol === null ? "" : ` (${figure.symbol})`;
    const inputs = figure.inputs.map(({ name, value }) => `${name}: ${value}`).join(" · ");
    return h(
      View,
      { key: figure.id, wrap: false, style: look.styles.table },
      line(look, "h3", `${figure.name}${symbol}: ${figure.value}`),
      ...(isInFull ? [line(look, "text", figure.formula, "formula")] : []),
      line(look, "muted", inputs),
      ...(isInFull ? [line(look, "muted", figure.source, "source")] : []),
    );
  });
}
