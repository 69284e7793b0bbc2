import type { EpochDay } from "#shared/units.ts";
import { hitPath, LinkArrow } from "./arrow.ts";
import type { DayAxis, Stretch } from "./axis.ts";
import { drawSelection, drawTicks, drawToday } from "./backdrop.ts";
import { readPlace, type ScrollPlace } from "./camera.ts";
import { ChartHeader } from "./header.ts";
import type { LatePart } from "./late-part.ts";
import { linksThrough } from "./link-index.ts";
import { LiveRows } from "./live-rows.ts";
import type { Proposal } from "./moves.ts";
import { QuietGantt } from "./quiet-gantt.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT, rowTop } from "./sizes.ts";
import { createTextMeasure, type TextMeasure } from "./text-measure.ts";
import { type RowWindow, type WindowStore, windowOf } from "./window.ts";

export interface ChartWiring {
  readonly host: HTMLElement;
  readonly scroller: HTMLElement;
  readonly className: string;
  readonly rowWindow: WindowStore;
  readonly onPick: (id: string) => void;
  /** The reader asks for `factor` times as many pixels per day. */
  readonly onZoom: (factor: number) => void;
  /** What is proposed from moment to moment. */
  readonly onConsider: (proposal: Proposal | null) => void;
  /** Something is being moved to where the chart's days end; null once it is not. */
  readonly onReach: (day: EpochDay | null) => void;
  readonly onLinkClick: (linkId: string) => void;
}

/** Draws a scene as it is seen from one place; what moves that place is its subclass's business. */
export abstract class DrawnGantt extends QuietGantt {
  declare scene: Scene;
  declare text: TextMeasure;
  declare place: ScrollPlace;
  declare protected wiring: ChartWiring;
  declare protected header: ChartHeader;
  declare protected liveRows: LiveRows;
  declare protected lateParts: Set<LatePart>;

  get axis(): DayAxis {
    return this.scene.axis;
  }

  get sight(): Stretch {
    return { x: this.place.x, width: this.scene.viewport.widthPixels };
  }

  get rowWindow(): RowWindow {
    return this.liveRows.window;
  }

  /** The part is drawn now and with every picture from now on; the answer takes it out again. */
  attach(part: LatePart): () => void {
    this.lateParts.add(part);
    part.draw(this);
    return () => {
      if (this.lateParts.delete(part)) part.remove?.();
    };
  }

  override setup_options(wiring: ChartWiring): void {
    super.setup_options(wiring);
    this.wiring = wiring;
    this.lateParts = new Set();
    this.place = readPlace(wiring.scroller);
    this.$container.className = wiring.className;
    this.measureText();
  }

  override setup_tasks(scene: Scene): void {
    this.scene = scene;
    this.tasks = scene.layout.rows;
    this.$container.dataset["direction"] = scene.direction;
  }

  override make_grid_background(): void {
    this.grid_height = rowTop(this.scene.layout.rows.length);
    for (const element of [this.$container, this.$svg]) {
      element.style.width = `${this.axis.widthPixels}px`;
      element.style.height = `${this.grid_height}px`;
    }
  }

  override make_grid_rows(): void {
    drawSelection(this.layers.grid, this.scene);
  }

  override make_grid_header(): void {
    const { axis, headings, today } = this.scene;
    this.header = new ChartHeader(axis, headings, today, this.text);
    this.$header = this.header.element;
    this.$container.append(this.$header);
  }

  override make_dates(): void {
    this.followAlong();
  }

  /** Ticks come with their headings. */
  override make_grid_ticks(): void {}

  override make_grid_highlights(): void {
    drawToday(this.layers.today, this.scene, this.grid_height);
  }

  override make_bars(): void {
    this.liveRows = new LiveRows(this, this.scene.layout.rows, this.wiring.rowWindow);
    this.liveRows.show(this.wantedWindow());
  }

  override make_arrows(): void {
    const arrows = linksThrough(this.scene.links, this.liveRows.window).map(
      (link) => new LinkArrow(this, link),
    );
    const { areLinksTargets } = this.scene;
    const elements = arrows.flatMap((arrow) => [...(areLinksTargets ? [hitPath(arrow)] : []), arrow.element]);
    this.layers.links.replaceChildren(...elements);
  }

  /** The last step of every drawing. */
  override set_scroll_position(): void {
    for (const part of this.lateParts) part.draw(this);
  }

  protected followAlong(): void {
    const isNew = this.header.follow(this.place.x, this.scene.viewport.widthPixels);
    if (isNew) drawTicks(this.layers.grid, this.header.divisions, this.grid_height);
  }

  protected measureText(): void {
    this.text = createTextMeasure(getComputedStyle(this.$container).fontFamily);
  }

  protected wantedWindow(): RowWindow {
    return windowOf({
      scrollTopPixels: this.place.top,
      heightPixels: this.scene.viewport.heightPixels - HEADER_HEIGHT,
      rowHeightPixels: ROW_HEIGHT,
      rowCount: this.scene.layout.rows.length,
    });
  }
}
