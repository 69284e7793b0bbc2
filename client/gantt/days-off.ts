import { createSVG } from "fg/svg_utils.js";
import { type DayAxis, type Stretch, stretchOf } from "./axis.ts";
import { flagStretch, keepInSight, part } from "./header.ts";
import { CELL_PADDING, type HeadingCell } from "./headings.ts";
import type { LatePart, LateStage } from "./late-part.ts";
import type { TextMeasure } from "./text-measure.ts";
import type { DayOff, DaysOff, TodayLine } from "./types.ts";

/** Shades days off around the view, two paths in all, and names the holidays below the headings. */
export class DaysOffPart implements LatePart {
  private readonly daysOff: DaysOff;
  private drawn: Stretch = { x: 0, width: 0 };
  private elements: Element[] = [];
  private names: { readonly cell: HeadingCell; readonly text: HTMLElement }[] = [];

  constructor(daysOff: DaysOff) {
    this.daysOff = daysOff;
  }

  draw(stage: LateStage): void {
    this.remove();
    const { axis, viewport, today } = stage.scene;
    const margin = viewport.widthPixels;
    this.drawn = { x: stage.place.x - margin, width: 3 * margin };
    const found = this.daysOff(...daysIn(axis, this.drawn));
    this.shade(stage, "weekend", found.filter(isWeekend));
    const holidays = found.filter((each) => !isWeekend(each));
    this.shade(stage, "holiday", holidays);
    for (const { day, cell } of nameCells(axis, holidays, today, stage.text)) this.write(stage, day, cell);
    this.keepInSight(stage);
  }

  follow(stage: LateStage): void {
    const { x, width } = this.drawn;
    const isInside = stage.place.x >= x && stage.place.x + stage.scene.viewport.widthPixels <= x + width;
    if (isInside) this.keepInSight(stage);
    else this.draw(stage);
  }

  remove(): void {
    for (const element of this.elements) element.remove();
    this.elements = [];
    this.names = [];
  }

  private shade({ layers, scene, $svg }: LateStage, name: string, days: readonly DayOff[]): void {
    if (days.length === 0) return;
    const height = Number.parseFloat($svg.style.height);
    const boxes = days.map((day) => stretchOf(scene.axis, day));
    const d = boxes.map(({ x, width }) => `M${x} 0h${width}v${height}h${-width}z`).join("");
    const path = createSVG("path", { "data-part": name, d });
    layers.bands.prepend(path);
    this.elements.push(path);
  }

  private write({ $header, scene }: LateStage, day: DayOff, cell: HeadingCell): void {
    const { x, width } = stretchOf(scene.axis, day);
    const mark = part("holiday-mark");
    mark.style.insetInlineStart = `${x}px`;
    mark.style.width = `${width}px`;
    mark.title = day.name ?? "";
    const text = part("holiday-name", "span");
    text.textContent = cell.text;
    mark.append(text);
    $header.append(mark);
    this.elements.push(mark);
    this.names.push({ cell, text });
  }

  private keepInSight({ place, scene }: LateStage): void {
    for (const { cell, text } of this.names) keepInSight(text, cell, place.x, scene.viewport.widthPixels);
  }
}

function isWeekend({ name }: DayOff): boolean {
  return name === null;
}

function daysIn(axis: DayAxis, { x, width }: Stretch): Parameters<DaysOff> {
  const dayAt = (at: number) => axis.startDay + Math.floor(at / axis.pixelsPerDay);
  const last = axis.startDay + axis.dayCount - 1;
  const from = Math.max(axis.startDay, dayAt(x));
  return [from, Math.min(last, dayAt(x + width))] as Parameters<DaysOff>;
}

/** A holiday's name may pass its last day, but neither the next holiday, nor today's label, nor the chart's end. */
function nameCells(
  axis: DayAxis,
  holidays: readonly DayOff[],
  today: TodayLine | null,
  measure: TextMeasure,
): { readonly day: DayOff; readonly cell: HeadingCell }[] {
  const flag = today && flagStretch(axis, today, measure);
  return holidays.map((day, index) => {
    const { x, width } = stretchOf(axis, day);
    const next = holidays[index + 1];
    const walls = [axis.widthPixels, ...(next ? [stretchOf(axis, next).x] : [])];
    if (flag && flag.x + flag.width > x) walls.push(flag.x);
    const textWidth = measure.widthOf(day.name ?? "", "flag");
    const needed = Math.max(width, textWidth + 2 * CELL_PADDING);
    const isFree = x + textWidth + 2 * CELL_PADDING <= Math.min(...walls);
    const text = isFree ? (day.name ?? "") : "";
    const cell = { x, width: needed, text, textWidth, padding: CELL_PADDING, weight: "minor" as const };
    return { day, cell };
  });
}
