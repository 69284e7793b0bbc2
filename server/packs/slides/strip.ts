import { PAPER, paperColour } from "#shared/drawing/looks.ts";
import type { StripDiamond } from "#shared/drawing/roadmap-strip.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { PackStrip, PackStripGroup, PackStripPeriod, PackStripRow } from "../content.ts";
import { statusText } from "../office-text.ts";
import { addText, BODY, type Deck, MUTED, type TextLook } from "./deck.ts";
import type { Slide } from "./pptx.ts";
import { addDiamond, addRectangle, type DiamondLook } from "./shapes.ts";
import {
  cellBox,
  daysBox,
  dayX,
  HEAD_INCHES,
  type StripColumn,
  type StripScale,
  scaleOf,
} from "./strip-scale.ts";
import { hex } from "./xml.ts";

interface Drawing {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly scale: StripScale;
}

/** The roadmap as shapes that can be moved and edited; places are those of the screen and of paper. */
export function addStrip(deck: Deck, slide: Slide, strip: PackStrip): void {
  const drawing = { deck, slide, scale: scaleOf(strip) };
  drawHead(drawing, strip);
  const lines = strip.groups.flatMap((group) => [group, ...group.rows]);
  lines.forEach((line, index) => {
    const y = drawing.scale.topOf(index);
    if ("rows" in line) drawGroup(drawing, line, y);
    else drawRow(drawing, line, y);
  });
  drawToday(drawing, strip);
  drawLegend(drawing, strip);
}

const PERIOD_INCHES = 0.2;
/** About how wide a letter is, beside its size in points. */
const LETTER_INCHES = 0.009;

/** Years of both calendars and quarters, each where its stretch has room for its name. */
function drawHead(drawing: Drawing, { headings, years, hijriYears, quarters }: PackStrip): void {
  const { deck, slide, scale } = drawing;
  const isStrong = true;
  const bottom = BODY.y + HEAD_INCHES - scale.rowHeight;
  drawCell(drawing, "name", headings.program, bottom, { isStrong });
  drawCell(drawing, "progress", headings.progress, bottom, { isStrong });
  drawCell(drawing, "finish", headings.finish, bottom, { isStrong });
  const drawPeriods = (periods: readonly PackStripPeriod[], line: number, look: TextLook) => {
    for (const { name, ...span } of periods) {
      const box = daysBox(span, BODY.y + line * PERIOD_INCHES, PERIOD_INCHES);
      if (box.w > name.length * look.size * LETTER_INCHES)
        addText(deck, slide, name, box, { ...look, align: "center" });
    }
  };
  drawPeriods(years, 0, { size: 10, isStrong });
  drawPeriods(hijriYears, 1, { size: 8, colour: MUTED });
  drawPeriods(quarters, 2, { size: 7, colour: MUTED });
}

function drawCell(
  { deck, slide, scale }: Drawing,
  column: StripColumn,
  text: string,
  y: number,
  look: Partial<TextLook> = {},
): void {
  addText(deck, slide, text, cellBox(column, y, scale.rowHeight), { size: scale.size, ...look });
}

function drawGroup(drawing: Drawing, { name, status, statusName }: PackStripGroup, y: number): void {
  const box = { x: BODY.x, y, w: BODY.w, h: drawing.scale.rowHeight };
  addRectangle({ ...drawing, box, name }, hex(PAPER["surface-sunken"]));
  drawCell(drawing, "name", name, y, { isStrong: true });
  drawCell(drawing, "status", statusText(status, statusName), y, toned(status));
}

function drawRow(drawing: Drawing, row: PackStripRow, y: number): void {
  const { code, sentence: name } = row;
  const { rowHeight } = drawing.scale;
  const rule = { x: BODY.x, y: y + rowHeight, w: BODY.w, h: 0.005 };
  addRectangle({ ...drawing, box: rule, name: "" }, hex(PAPER.line));
  drawCell(drawing, "name", `${code} ${row.name}`, y);
  drawCell(drawing, "status", statusText(row.status, row.statusName), y, toned(row.status));
  drawCell(drawing, "progress", row.progress, y);
  drawCell(drawing, "finish", row.finish, y);
  const colour = hex(paperColour("tone.bar", row.status));
  const [top, height] = [y + rowHeight * 0.2, rowHeight * 0.42];
  addRectangle({ ...drawing, box: daysBox(row.bar, top, height), name }, colour, 70);
  if (row.done.to > row.done.from) {
    addRectangle({ ...drawing, box: daysBox(row.done, top, height), name }, colour);
  }
  if (row.baseline) {
    const box = daysBox(row.baseline, y + rowHeight * 0.74, rowHeight * 0.1);
    addRectangle({ ...drawing, box, name: code }, hex(PAPER["line-control"]));
  }
  for (const diamond of row.diamonds) {
    const middle = { x: dayX(diamond.at), y: top + height / 2 };
    drawDiamond(drawing, diamond, middle, rowHeight * 0.26, code);
  }
}

function toned(status: Status): Partial<TextLook> {
  return { isStrong: true, colour: hex(paperColour("tone.fg", status)) };
}

function drawDiamond(
  drawing: Drawing,
  mark: Pick<StripDiamond, "kind" | "isCritical">,
  { x, y }: { readonly x: number; readonly y: number },
  half: number,
  name: string,
): void {
  const box = { x: x - half, y: y - half, w: 2 * half, h: 2 * half };
  addDiamond({ ...drawing, box, name }, diamondLook(mark));
}

function diamondLook({ kind, isCritical }: Pick<StripDiamond, "kind" | "isCritical">): DiamondLook {
  const fill = { done: PAPER.text, late: paperColour("tone.bar", "late"), open: PAPER.surface }[kind];
  const line = isCritical ? paperColour("tone.bar", "stalled") : PAPER.text;
  return { fill: hex(fill), line: hex(line), lineWidth: isCritical ? 1.5 : 0.75 };
}

function drawToday(drawing: Drawing, { today, todayName: name }: PackStrip): void {
  if (today === null) return;
  const { topOf, lineCount } = drawing.scale;
  const box = { x: dayX(today), y: topOf(0), w: 0.02, h: topOf(lineCount) - topOf(0) };
  addRectangle({ ...drawing, box, name }, hex(PAPER.accent));
}

function drawLegend(drawing: Drawing, { legend, today, todayName }: PackStrip): void {
  const entries = today === null ? legend : [...legend, { mark: "today" as const, name: todayName }];
  const y = drawing.scale.topOf(drawing.scale.lineCount) + 0.08;
  const step = BODY.w / entries.length;
  entries.forEach(({ mark, name }, index) => {
    const x = BODY.x + index * step;
    drawSample(drawing, mark, name, { x, y });
    const box = { x: x + 0.36, y, w: step - 0.4, h: 0.22 };
    addText(drawing.deck, drawing.slide, name, box, { size: 8, colour: MUTED });
  });
}

function drawSample(
  drawing: Drawing,
  mark: PackStrip["legend"][number]["mark"] | "today",
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const bar = { ...drawing, name, box: { x, y: y + 0.06, w: 0.3, h: 0.1 } };
  const middle = { x: x + 0.15, y: y + 0.11 };
  if (mark === "forecast") addRectangle(bar, hex(PAPER.accent), 70);
  else if (mark === "progress") addRectangle(bar, hex(PAPER.accent));
  else if (mark === "baseline") {
    addRectangle({ ...bar, box: { ...bar.box, y: y + 0.1, h: 0.03 } }, hex(PAPER["line-control"]));
  } else if (mark === "today") {
    addRectangle({ ...bar, box: { x: middle.x, y, w: 0.02, h: 0.22 } }, hex(PAPER.accent));
  } else {
    const isCritical = mark === "critical";
    drawDiamond(drawing, { kind: isCritical ? "open" : mark, isCritical }, middle, 0.08, name);
  }
}
