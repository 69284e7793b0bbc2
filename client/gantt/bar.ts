import Bar from "fg/bar.js";
import { createSVG } from "fg/svg_utils.js";
import { type DayAxis, middleOfDay, type Stretch, stretchOf } from "./axis.ts";
import { type LabelRoom, placeLabel } from "./label.ts";
import * as sizes from "./sizes.ts";
import type { TextMeasure } from "./text-measure.ts";
import { applyTone } from "./tone.ts";
import type { GanttRow, VisibleRow } from "./types.ts";

/** What a bar needs of its chart. */
export interface BarHost {
  readonly axis: DayAxis;
  readonly text: TextMeasure;
  /** What the reader sees of the chart's width. */
  readonly sight: Stretch;
}

/** The row in the shape that stock code reads. */
interface BarTask {
  readonly id: string;
  readonly _index: number;
  readonly place: VisibleRow;
}

interface Label {
  readonly element: SVGTextElement;
  readonly room: Omit<LabelRoom, "ground">;
  /** Null while it is out of sight. */
  x: number | null;
}

/** Glyphs and lengths of one row. No listeners of its own, no animation, and only `textContent` for words. */
export class RowBar extends Bar {
  declare gantt: BarHost;
  declare task: BarTask;
  declare private label: Label | null;

  override prepare_wrappers(): void {
    const { row } = this.task.place;
    this.group = createSVG("g", { "data-row": row.id, "data-kind": row.kind });
    applyTone(this.group, row.tone);
    if (row.isCritical) this.group.setAttribute("data-critical", "");
    if (row.progressRatio === 1) this.group.setAttribute("data-done", "");
  }

  /** Stock code adds its helpers to every SVGElement of the page. */
  override prepare_helpers(): void {}

  override refresh(): void {
    this.group.replaceChildren();
    this.prepare_values();
    this.draw();
  }

  /** Stock code also writes into the task, which may be frozen. */
  override prepare_values(): void {
    const stretch = stretchOf(this.gantt.axis, this.task.place.row);
    this.height = sizes.BAR_HEIGHT;
    this.x = stretch.x;
    this.width = stretch.width;
    this.y = sizes.rowTop(this.task._index) + sizes.BAR_TOP;
  }

  override draw(): void {
    this.draw_bar();
    this.draw_progress_bar();
    this.drawRollUp();
    this.draw_label();
  }

  override draw_bar(): void {
    const { row } = this.task.place;
    if (row.kind === "group") this.drawBand();
    else if (row.kind === "milestone") this.drawDiamond(row);
    else this.drawLength(row);
  }

  override draw_progress_bar(): void {
    const { row } = this.task.place;
    if (row.kind === "group" || row.kind === "milestone" || !row.progressRatio) return;
    this.rect("progress", {
      x: this.x,
      width: this.width * Math.min(1, row.progressRatio),
      y: this.y + sizes.PROGRESS_INSET,
      height: this.height - 2 * sizes.PROGRESS_INSET,
      rx: 0,
    });
  }

  override draw_label(): void {
    const { row, rollUp } = this.task.place;
    this.label = null;
    if (row.kind === "group" || row.label === "") return;
    const mark = row.mark === null ? "" : `${row.mark} `;
    const element = createSVG("text", { "data-part": "label", y: this.y + this.height / 2 });
    if (row.mark !== null) createSVG("tspan", { "data-part": "mark", append_to: element }).textContent = mark;
    createSVG("tspan", { append_to: element }).textContent = row.label;
    this.label = {
      element,
      x: null,
      room: {
        bar: this.outline(),
        obstacles: rollUp.map((milestone) => this.rollUpStretch(milestone)),
        labelWidth: this.gantt.text.widthOf(mark + row.label, "label"),
      },
    };
    this.keepLabelInSight();
  }

  /** The label changes sides where the view would cut it, and goes where no side shows it whole. */
  keepLabelInSight(): void {
    const { label } = this;
    if (!label) return;
    const x = placeLabel({ ...label.room, ground: this.gantt.sight });
    if (x === label.x) return;
    label.x = x;
    if (x === null) label.element.remove();
    else {
      label.element.setAttribute("x", String(x));
      this.group.append(label.element);
    }
  }

  private drawBand(): void {
    const top = sizes.rowTop(this.task._index);
    const { widthPixels } = this.gantt.axis;
    this.shape("rect", "band", { x: 0, y: top, width: widthPixels, height: sizes.ROW_HEIGHT });
    const y = top + sizes.ROW_HEIGHT / 2;
    const end = this.x + this.width;
    this.shape("path", "bracket", { d: `M${this.x} ${y + 5}V${y}H${end}V${y + 5}` });
  }

  private drawLength(row: GanttRow): void {
    if (row.ghost) {
      const y = sizes.rowTop(this.task._index) + sizes.GHOST_TOP;
      this.rect("ghost", { ...stretchOf(this.gantt.axis, row.ghost), y, height: sizes.GHOST_HEIGHT, rx: 0 });
    }
    this.rect("bar", { x: this.x, width: this.width });
  }

  private drawDiamond(row: GanttRow): void {
    const y = this.y + this.height / 2;
    const x = middleOfDay(this.gantt.axis, row.finishDay);
    if (row.ghost) {
      const ghostX = middleOfDay(this.gantt.axis, row.ghost.finishDay);
      const ghostY = sizes.rowTop(this.task._index) + sizes.GHOST_MIDDLE;
      this.shape("path", "drift", { d: `M${ghostX} ${ghostY}H${x}` });
      this.shape("path", "ghost", { d: diamondPath(ghostX, ghostY, sizes.GHOST_DIAMOND_RADIUS) });
    }
    this.shape("path", "diamond", { d: diamondPath(x, y, sizes.DIAMOND_RADIUS) });
  }

  /** One path for all diamonds of a tone: a window of collapsed rows stays a small page. */
  private drawRollUp(): void {
    const y = this.y + this.height / 2;
    const paths = new Map<string, { sample: GanttRow; d: string }>();
    for (const milestone of this.task.place.rollUp) {
      const isDone = milestone.progressRatio === 1;
      const key = `${milestone.tone} ${isDone} ${milestone.isCritical}`;
      const x = middleOfDay(this.gantt.axis, milestone.finishDay);
      const d = (paths.get(key)?.d ?? "") + diamondPath(x, y, sizes.ROLL_UP_RADIUS);
      paths.set(key, { sample: milestone, d });
    }
    for (const { sample, d } of paths.values()) {
      const path = this.shape("path", "roll-up", { d });
      applyTone(path, sample.tone);
      path.toggleAttribute("data-done", sample.progressRatio === 1);
      path.toggleAttribute("data-critical", sample.isCritical);
    }
  }

  private outline(): Stretch {
    const { row } = this.task.place;
    if (row.kind !== "milestone") return { x: this.x, width: this.width };
    return around(middleOfDay(this.gantt.axis, row.finishDay), sizes.DIAMOND_RADIUS);
  }

  private rollUpStretch(milestone: GanttRow): Stretch {
    return around(middleOfDay(this.gantt.axis, milestone.finishDay), sizes.ROLL_UP_RADIUS);
  }

  private rect(part: string, attributes: Record<string, number>): SVGRectElement {
    const common = { y: this.y, height: this.height, rx: sizes.BAR_RADIUS };
    return this.shape("rect", part, { ...common, ...attributes });
  }

  private shape<Tag extends "rect" | "path">(
    tag: Tag,
    part: string,
    attributes: Record<string, string | number>,
  ): SVGElementTagNameMap[Tag] {
    return createSVG(tag, { "data-part": part, ...attributes, append_to: this.group });
  }
}

function around(x: number, radius: number): Stretch {
  return { x: x - radius, width: 2 * radius };
}

export function diamondPath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`;
}
