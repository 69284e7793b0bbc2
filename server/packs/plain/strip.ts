import { Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { StripDiamond, StripSpan } from "#shared/drawing/roadmap-strip.ts";
import type { PackStrip, PackStripPeriod, PackStripRow } from "../content.ts";
import type { Look } from "./look.ts";
import { shown } from "./parts.ts";

const ROW_POINTS = { A4: 12.5, A3: 20 } as const;

/** The roadmap as rows of boxes: no drawing, but the same places. */
export function stripOf(look: Look, strip: PackStrip, paper: "A4" | "A3"): ReactElement {
  const { styles } = look;
  const height = ROW_POINTS[paper];
  const { headings } = strip;
  const head = h(
    View,
    { key: "head", style: styles.headRow },
    cell(look, headings.program, 30, true),
    cell(look, headings.status, 12, true),
    cell(look, headings.progress, 8, true),
    cell(look, headings.finish, 11, true),
    h(View, { style: { flex: 70, height } }, ...strip.years.map((year) => yearOf(look, year))),
  );
  const groups = strip.groups.flatMap((group, index) => [
    h(
      View,
      { key: `group ${index}`, style: styles.groupRow },
      cell(look, group.name, 30, true),
      cell(look, group.statusName, 12, true, paperColour("tone.fg", group.status)),
      h(View, { style: { flex: 89 } }),
    ),
    ...group.rows.map((row) => rowOf(look, strip, row, height)),
  ]);
  return h(View, { style: styles.table }, head, ...groups);
}

function cell(
  { styles }: Look,
  text: string,
  flex: number,
  isStrong: boolean,
  color: string = PAPER.text,
): ReactElement {
  const style = [styles.stripCell, { flex, color }, ...(isStrong ? [styles.strong] : [])];
  return h(Text, { style }, shown(text));
}

function yearOf(look: Look, { name, from, to }: PackStripPeriod): ReactElement {
  const place = placed(look, { from, to });
  const style = [look.styles.muted, { ...place, textAlign: "center", fontWeight: 600 } as const];
  return h(Text, { key: from, style }, shown(name));
}

function rowOf(look: Look, strip: PackStrip, row: PackStripRow, height: number): ReactElement {
  const colour = paperColour("tone.bar", row.status);
  const bar = (span: StripSpan, key: string, style: object) =>
    h(View, { key, style: { ...placed(look, span), ...style } });
  const thick = { top: height * 0.25, height: height * 0.4, borderRadius: 1 };
  return h(
    View,
    { key: row.code, style: look.styles.row, wrap: false },
    cell(look, `${row.code} ${row.name}`, 30, false),
    cell(look, row.statusName, 12, true, paperColour("tone.fg", row.status)),
    cell(look, row.progress, 8, false),
    cell(look, row.finish, 11, false),
    h(
      View,
      { style: { flex: 70, height } },
      bar(row.bar, "bar", { ...thick, backgroundColor: colour, opacity: 0.3 }),
      bar(row.done, "done", { ...thick, backgroundColor: colour }),
      ...(row.baseline
        ? [
            bar(row.baseline, "baseline", {
              top: height * 0.75,
              height: 1,
              backgroundColor: PAPER["line-control"],
            }),
          ]
        : []),
      ...row.diamonds.map((diamond) => diamondOf(look, diamond, height)),
      ...(strip.today === null ? [] : [todayOf(look, strip.today, height)]),
    ),
  );
}

function diamondOf(look: Look, { id, at, kind, isCritical }: StripDiamond, height: number): ReactElement {
  const size = height * 0.3;
  const fill = { done: PAPER.text, late: paperColour("tone.bar", "late"), open: PAPER.surface }[kind];
  return h(View, {
    key: id,
    style: {
      ...placed(look, { from: at, to: at }),
      [look.rtl ? "marginRight" : "marginLeft"]: -size / 2,
      top: height * 0.45 - size / 2,
      width: size,
      height: size,
      backgroundColor: fill,
      borderWidth: isCritical ? 1 : 0.5,
      borderColor: isCritical ? paperColour("tone.bar", "stalled") : PAPER.text,
      transform: "rotate(45deg)",
    },
  });
}

function todayOf(look: Look, today: number, height: number): ReactElement {
  const place = placed(look, { from: today, to: today });
  return h(View, {
    key: "today",
    style: { ...place, top: 0, height, width: 1, backgroundColor: PAPER.accent },
  });
}

/** From the side where reading begins. */
function placed({ rtl }: Look, { from, to }: StripSpan) {
  const start = `${from * 100}%`;
  const width = `${(to - from) * 100}%`;
  return { position: "absolute", [rtl ? "right" : "left"]: start, ...(to > from ? { width } : {}) } as const;
}
