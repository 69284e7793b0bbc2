import { type DayAxis, middleOfDay, type Stretch } from "./axis.ts";
import { type HeadingCell, headingCells, textShift } from "./headings.ts";
import type { TextMeasure } from "./text-measure.ts";
import type { Headings, TodayLine } from "./types.ts";

const FLAG_PADDING = 6;

/** What lies around the view. */
interface DrawnCells {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly DrawnCell[])[];
}

interface DrawnCell {
  readonly cell: HeadingCell;
  readonly text: HTMLElement;
}

/** The heading lines above the chart. Only the periods around what the reader sees are in the page. */
export class ChartHeader {
  readonly element: HTMLElement;
  private readonly cells: readonly HeadingCell[][];
  private readonly lines: readonly HTMLElement[];
  private drawn: DrawnCells = { from: 0, to: -1, lines: [] };

  constructor(axis: DayAxis, headings: Headings, today: TodayLine | null, measure: TextMeasure) {
    const [upper, ...below] = headings;
    const lower = below.filter((line) => line.length > 0);
    this.cells = [
      headingCells(axis, upper, measure, "upper"),
      ...lower.map((line) => headingCells(axis, line, measure, "lower")),
    ];
    this.element = part("header");
    this.element.dataset["lines"] = String(this.cells.length);
    this.lines = [part("upper-heading"), ...lower.map(() => part("lower-heading"))];
    this.element.append(...this.lines);
    const flag = today && flagOf(axis, today, measure);
    if (flag) this.element.append(flag);
  }

  /** The periods drawn by which the chart is divided; a third line divides it no further than the second. */
  get divisions(): readonly HeadingCell[] {
    return this.drawn.lines.slice(0, 2).flatMap((line) => line.map(({ cell }) => cell));
  }

  /** Keeps texts of long periods in sight. True when what lies around the view had to be drawn anew. */
  follow(viewX: number, viewWidth: number): boolean {
    const { from, to } = this.drawn;
    const margin = viewWidth / 2;
    const isDue = viewX < from || viewX + viewWidth > to;
    if (isDue) this.draw(viewX - margin, viewX + viewWidth + margin);
    for (const { cell, text } of this.drawn.lines.flat()) {
      keepInSight(text, cell, viewX, viewWidth);
    }
    return isDue;
  }

  private draw(from: number, to: number): void {
    const lines = this.lines.map((line, index) => {
      const near = (this.cells[index] ?? []).filter((cell) => cell.x < to && cell.x + cell.width > from);
      const drawn = near.map(drawCell);
      line.replaceChildren(...drawn.map(({ element }) => element));
      return drawn;
    });
    this.drawn = { from, to, lines };
  }
}

/** Moves the text along its cell into the view, and hides it where only a part of it would be seen. */
export function keepInSight(text: HTMLElement, cell: HeadingCell, viewX: number, viewWidth: number): void {
  const shift = textShift(cell, viewX);
  const x = cell.x + cell.padding + shift;
  const visibility = x < viewX || x + cell.textWidth > viewX + viewWidth ? "hidden" : "visible";
  if (text.style.insetInlineStart !== `${shift}px`) text.style.insetInlineStart = `${shift}px`;
  if (text.style.visibility !== visibility) text.style.visibility = visibility;
}

function drawCell(cell: HeadingCell): DrawnCell & { element: HTMLElement } {
  const element = part("heading");
  element.style.insetInlineStart = `${cell.x}px`;
  element.style.width = `${cell.width}px`;
  element.style.paddingInlineStart = `${cell.padding}px`;
  element.dataset["weight"] = cell.weight;
  const text = part("heading-text", "span");
  text.textContent = cell.text;
  element.append(text);
  return { cell, text, element };
}

/** Where the today line's label stands; near the chart's ends it leans inwards, so that it is never cut. */
export function flagStretch(axis: DayAxis, today: TodayLine, measure: TextMeasure): Stretch | null {
  const x = middleOfDay(axis, today.day);
  if (x < 0 || x > axis.widthPixels) return null;
  const width = measure.widthOf(today.label, "flag") + 2 * FLAG_PADDING;
  return { x: Math.max(0, Math.min(x - width / 2, axis.widthPixels - width)), width };
}

function flagOf(axis: DayAxis, today: TodayLine, measure: TextMeasure): HTMLElement | null {
  const stretch = flagStretch(axis, today, measure);
  if (!stretch) return null;
  const flag = part("today-flag");
  flag.style.insetInlineStart = `${stretch.x}px`;
  flag.style.width = `${stretch.width}px`;
  const text = part("flag-text", "span");
  text.textContent = today.label;
  flag.append(text);
  return flag;
}

export function part(name: string, tag: "div" | "span" = "div"): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute("data-part", name);
  return element;
}
