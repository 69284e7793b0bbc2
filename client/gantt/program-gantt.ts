import type { EpochDay } from "#shared/units.ts";
import { LinkArrow } from "./arrow.ts";
import type { DayAxis } from "./axis.ts";
import { drawSelection, drawTicks, drawToday } from "./backdrop.ts";
import * as camera from "./camera.ts";
import { ChartHeader } from "./header.ts";
import { linksThrough } from "./link-index.ts";
import { LiveRows } from "./live-rows.ts";
import { idUnder } from "./pick.ts";
import { QuietGantt } from "./quiet-gantt.ts";
import { isSamePicture, type Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT, rowTop } from "./sizes.ts";
import { createTextMeasure, type TextMeasure } from "./text-measure.ts";
import { NO_WHEEL_ZOOM, turnWheel, type WheelZoom } from "./wheel-zoom.ts";
import { isWindowSpent, type RowWindow, type WindowStore, windowOf } from "./window.ts";

export interface ChartWiring {
  readonly host: HTMLElement;
  readonly scroller: HTMLElement;
  readonly className: string;
  readonly rowWindow: WindowStore;
  readonly onPick: (id: string) => void;
  /** The reader asks for `factor` times as many pixels per day. */
  readonly onZoom: (factor: number) => void;
}

/** Draws a scene into its host and follows the scroller; knows rows and days, nothing of what they mean. */
export class ProgramGantt extends QuietGantt {
  declare scene: Scene;
  declare text: TextMeasure;
  declare private wiring: ChartWiring;
  declare private place: camera.ScrollPlace;
  declare private wheelZoom: WheelZoom;
  declare private header: ChartHeader;
  declare private liveRows: LiveRows;
  declare private listening: AbortController;
  declare private frame: number;

  constructor(wiring: ChartWiring, scene: Scene) {
    super(wiring.host, scene, wiring);
    this.scrollToDay(scene.today?.day ?? scene.axis.startDay);
  }

  get axis(): DayAxis {
    return this.scene.axis;
  }

  /** Draws what is new in the scene. When the scale changes, the middle (or the pointer's day) stays put. */
  update(scene: Scene): void {
    const before = this.scene;
    const middle = before.viewport.widthPixels / 2;
    const anchor = this.wheelZoom.anchor ?? camera.anchorAt(before.axis, this.place, middle);
    this.setup_tasks(scene);
    if (isSamePicture(before, scene)) drawSelection(this.layers.grid, scene);
    else this.change_view_mode();
    if (scene.axis !== before.axis) {
      this.wheelZoom = NO_WHEEL_ZOOM;
      this.moveTo(camera.placeOfAnchor(scene, anchor, this.place.top));
    } else if (scene.direction !== before.direction) this.moveTo(this.place);
  }

  scrollToDay(day: EpochDay): void {
    const middle = { moment: day + 0.5, offsetPixels: this.scene.viewport.widthPixels / 2 };
    this.moveTo(camera.placeOfAnchor(this.scene, middle, this.place.top));
  }

  scrollToRow(id: string): void {
    const index = this.scene.layout.standIns.get(id)?.index;
    if (index !== undefined) this.moveTo(camera.placeOfRow(this.scene, index, this.place));
  }

  destroy(): void {
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    this.$container.remove();
  }

  override setup_options(wiring: ChartWiring): void {
    super.setup_options(wiring);
    this.wiring = wiring;
    this.place = camera.readPlace(wiring.scroller);
    this.wheelZoom = NO_WHEEL_ZOOM;
    this.frame = 0;
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
    this.header.follow(this.place.x, this.scene.viewport.widthPixels);
  }

  override make_grid_ticks(): void {
    const [upper, lower] = this.header.cells;
    drawTicks(this.layers.grid, "lower-tick", lower, this.grid_height);
    drawTicks(this.layers.grid, "upper-tick", upper, this.grid_height);
  }

  override make_grid_highlights(): void {
    drawToday(this.layers.today, this.scene, this.grid_height);
  }

  override make_bars(): void {
    this.liveRows = new LiveRows(this, this.scene.layout.rows, this.wiring.rowWindow);
    this.liveRows.show(this.wantedWindow());
  }

  override make_arrows(): void {
    const links = linksThrough(this.scene.links, this.liveRows.window);
    this.layers.links.replaceChildren(...links.map((link) => new LinkArrow(this, link).element));
  }

  /** A handful of listeners for the whole chart, none on a bar; all of them end with the chart. */
  override bind_events(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { scroller, onPick } = this.wiring;
    const pick = (id: string | null) => id !== null && onPick(id);
    scroller.addEventListener("scroll", () => this.followSoon(), { signal, passive: true });
    scroller.addEventListener("wheel", (event) => this.zoomByWheel(event), { signal, passive: false });
    this.$svg.addEventListener("click", (event) => pick(idUnder(event, this.$svg, this.scene)), { signal });
    document.fonts?.addEventListener("loadingdone", () => this.redrawText(), { signal });
  }

  private measureText(): void {
    this.text = createTextMeasure(getComputedStyle(this.$container).fontFamily);
  }

  /** A font that arrives late has other widths. */
  private redrawText(): void {
    this.measureText();
    this.change_view_mode();
  }

  private wantedWindow(): RowWindow {
    return windowOf({
      scrollTopPixels: this.place.top,
      heightPixels: this.scene.viewport.heightPixels - HEADER_HEIGHT,
      rowHeightPixels: ROW_HEIGHT,
      rowCount: this.scene.layout.rows.length,
    });
  }

  private moveTo(place: camera.ScrollPlace): void {
    camera.scrollToPlace(this.wiring.scroller, place, this.scene.direction);
    this.follow();
  }

  private followSoon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.follow();
    });
  }

  private follow(): void {
    this.place = camera.readPlace(this.wiring.scroller);
    this.header.follow(this.place.x, this.scene.viewport.widthPixels);
    const wanted = this.wantedWindow();
    if (!isWindowSpent(this.liveRows.window, wanted)) return;
    this.liveRows.show(wanted);
    this.make_arrows();
  }

  private zoomByWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.wheelZoom = turnWheel(this.wheelZoom, event, this.$container, this.scene, this.place);
    this.wiring.onZoom(this.wheelZoom.factor);
  }
}
