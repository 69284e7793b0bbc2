import { createSVG } from "fg/svg_utils.js";
import type { EpochDay } from "#shared/units.ts";
import { LinkArrow } from "./arrow.ts";
import { type DayAxis, middleOfDay, momentAt } from "./axis.ts";
import { RowBar } from "./bar.ts";
import { ChartHeader } from "./header.ts";
import { tickPath } from "./headings.ts";
import { linksThrough } from "./link-index.ts";
import { idUnder } from "./pick.ts";
import { QuietGantt } from "./quiet-gantt.ts";
import { isSamePicture, type Scene } from "./scene.ts";
import { readPlace, type ScrollPlace, scrollToPlace } from "./scroller.ts";
import { HEADER_HEIGHT, ROW_HEIGHT, rowTop } from "./sizes.ts";
import { createTextMeasure, type TextMeasure } from "./text-measure.ts";
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

/** A moment that stays where it is, `offsetPixels` from the chart's visible edge, while the scale changes. */
interface Anchor {
  readonly moment: number;
  readonly offsetPixels: number;
}

const WHEEL_ZOOM_PER_PIXEL = 0.002;

/** Draws a scene into its host and follows the scroller; knows rows and days, nothing of what they mean. */
export class ProgramGantt extends QuietGantt {
  declare scene: Scene;
  declare text: TextMeasure;
  declare private wiring: ChartWiring;
  declare private place: ScrollPlace;
  declare private anchor: Anchor | null;
  declare private header: ChartHeader;
  declare private liveBars: Map<number, RowBar>;
  declare private drawnWindow: RowWindow;
  declare private selection: SVGRectElement | null;
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
    const anchor = this.anchor ?? this.anchorAt(before.viewport.widthPixels / 2);
    this.setup_tasks(scene);
    if (isSamePicture(before, scene)) this.drawSelection();
    else this.change_view_mode();
    if (scene.axis !== before.axis) this.bringTo(anchor);
    else if (scene.direction !== before.direction) this.moveTo(this.place);
    this.anchor = null;
  }

  scrollToDay(day: EpochDay): void {
    this.bringTo({ moment: day + 0.5, offsetPixels: this.scene.viewport.widthPixels / 2 });
  }

  /** Brings the row between the header and the lower edge by the shortest way. */
  scrollToRow(id: string): void {
    const index = this.scene.layout.standIns.get(id)?.index;
    if (index === undefined) return;
    const lowest = index * ROW_HEIGHT;
    const highest = lowest + ROW_HEIGHT + HEADER_HEIGHT - this.scene.viewport.heightPixels;
    this.moveTo({ x: this.place.x, top: Math.min(lowest, Math.max(highest, this.place.top)) });
  }

  /** Measures and draws anew, once late fonts have arrived. */
  redraw(): void {
    this.text = createTextMeasure(getComputedStyle(this.$container).fontFamily);
    this.change_view_mode();
  }

  destroy(): void {
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    this.$container.remove();
  }

  override setup_options(wiring: ChartWiring): void {
    super.setup_options(wiring);
    this.wiring = wiring;
    this.place = readPlace(wiring.scroller);
    this.anchor = null;
    this.frame = 0;
    this.$container.className = wiring.className;
    this.text = createTextMeasure(getComputedStyle(this.$container).fontFamily);
  }

  override setup_tasks(scene: Scene): void {
    this.scene = scene;
    this.tasks = scene.layout.rows;
    this.$container.dataset["direction"] = scene.direction;
  }

  override make_grid_background(): void {
    const width = this.axis.widthPixels;
    this.grid_height = rowTop(this.scene.layout.rows.length);
    for (const element of [this.$container, this.$svg]) {
      element.style.width = `${width}px`;
      element.style.height = `${this.grid_height}px`;
    }
  }

  override make_grid_rows(): void {
    this.selection = null;
    this.drawSelection();
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
    const height = this.grid_height - HEADER_HEIGHT;
    const [upper, lower] = this.header.cells;
    for (const [part, cells] of [["lower-tick", lower] as const, ["upper-tick", upper] as const]) {
      const d = tickPath(cells, HEADER_HEIGHT, height);
      createSVG("path", { "data-part": part, d, append_to: this.layers.grid });
    }
  }

  override make_grid_highlights(): void {
    const { today } = this.scene;
    if (!today) return;
    const x = middleOfDay(this.axis, today.day);
    const d = `M${x} ${HEADER_HEIGHT}V${this.grid_height}`;
    createSVG("path", { "data-part": "today", d, append_to: this.layers.today });
  }

  override make_bars(): void {
    this.liveBars = new Map();
    this.drawRows(this.wantedWindow());
  }

  override make_arrows(): void {
    const links = linksThrough(this.scene.links, this.drawnWindow);
    this.layers.links.replaceChildren(...links.map((link) => new LinkArrow(this, link).element));
  }

  /** A handful of listeners for the whole chart, none on a bar; all of them end with the chart. */
  override bind_events(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { scroller } = this.wiring;
    scroller.addEventListener("scroll", () => this.followSoon(), { signal, passive: true });
    scroller.addEventListener("wheel", (event) => this.zoomByWheel(event), { signal, passive: false });
    this.$svg.addEventListener("click", (event) => this.pick(event), { signal });
    document.fonts?.addEventListener("loadingdone", () => this.redraw(), { signal });
  }

  private drawRows(window: RowWindow): void {
    for (const [index, bar] of this.liveBars) {
      if (index >= window.first && index <= window.last) continue;
      bar.group.remove();
      this.liveBars.delete(index);
    }
    for (let index = window.first; index <= window.last; index++) {
      const place = this.scene.layout.rows[index];
      if (!place || this.liveBars.has(index)) continue;
      const bar = new RowBar(this, { id: place.row.id, _index: index, place });
      this.liveBars.set(index, bar);
      this.layers[place.row.kind === "group" ? "bands" : "bars"].append(bar.group);
    }
    this.drawnWindow = window;
    this.wiring.rowWindow.set(window);
  }

  private drawSelection(): void {
    this.selection?.remove();
    this.selection = null;
    const { selectedId, layout } = this.scene;
    const index = selectedId === null ? undefined : layout.standIns.get(selectedId)?.index;
    if (index === undefined) return;
    const box = { x: 0, y: rowTop(index), width: this.axis.widthPixels, height: ROW_HEIGHT };
    this.selection = createSVG("rect", { "data-part": "selection", ...box, append_to: this.layers.grid });
  }

  private wantedWindow(): RowWindow {
    return windowOf({
      scrollTopPixels: this.place.top,
      heightPixels: this.scene.viewport.heightPixels - HEADER_HEIGHT,
      rowHeightPixels: ROW_HEIGHT,
      rowCount: this.scene.layout.rows.length,
    });
  }

  private followSoon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.follow(readPlace(this.wiring.scroller));
    });
  }

  private follow(place: ScrollPlace): void {
    this.place = place;
    this.header.follow(place.x, this.scene.viewport.widthPixels);
    const wanted = this.wantedWindow();
    if (!isWindowSpent(this.drawnWindow, wanted)) return;
    this.drawRows(wanted);
    this.make_arrows();
  }

  private moveTo(place: ScrollPlace): void {
    const { scroller } = this.wiring;
    scrollToPlace(scroller, place, this.scene.direction);
    this.follow(readPlace(scroller));
  }

  private anchorAt(offsetPixels: number): Anchor {
    return { moment: momentAt(this.axis, this.place.x + offsetPixels), offsetPixels };
  }

  private bringTo({ moment, offsetPixels }: Anchor): void {
    const wanted = (moment - this.axis.startDay) * this.axis.pixelsPerDay - offsetPixels;
    const most = Math.max(0, this.axis.widthPixels - this.scene.viewport.widthPixels);
    this.moveTo({ x: Math.min(most, Math.max(0, wanted)), top: this.place.top });
  }

  private zoomByWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = this.$container.getBoundingClientRect();
    const x = this.scene.direction === "rtl" ? box.right - event.clientX : event.clientX - box.left;
    this.anchor = this.anchorAt(x - this.place.x);
    this.wiring.onZoom(Math.exp(-event.deltaY * WHEEL_ZOOM_PER_PIXEL));
  }

  private pick(event: MouseEvent): void {
    const id = idUnder(event, this.$svg, this.scene);
    if (id !== null) this.wiring.onPick(id);
  }
}
