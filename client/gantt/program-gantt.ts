import type { EpochDay } from "#shared/units.ts";
import { drawSelection } from "./backdrop.ts";
import * as camera from "./camera.ts";
import { DiamondDrag } from "./diamond-drag.ts";
import { type ChartWiring, DrawnGantt } from "./drawn-gantt.ts";
import { idUnder } from "./pick.ts";
import { isSamePicture, type Scene } from "./scene.ts";
import { NO_WHEEL_ZOOM, turnWheel, type WheelZoom } from "./wheel-zoom.ts";
import { isWindowSpent } from "./window.ts";

/** Draws a scene into its host and follows scroller and pointer; knows rows and days, nothing of what they mean. */
export class ProgramGantt extends DrawnGantt {
  declare private wheelZoom: WheelZoom;
  declare private drag: DiamondDrag;
  declare private listening: AbortController;
  declare private frame: number;

  constructor(wiring: ChartWiring, scene: Scene) {
    super(wiring.host, scene, wiring);
    this.scrollToDay(scene.proposal?.day ?? scene.today?.day ?? scene.axis.startDay);
  }

  /** Draws what is new in the scene. When the scale changes, the middle (or the pointer's day) stays put. */
  update(scene: Scene): void {
    const before = this.scene;
    const middle = before.viewport.widthPixels / 2;
    const anchor = this.wheelZoom.anchor ?? camera.anchorAt(before.axis, this.place, middle);
    this.setup_tasks(scene);
    if (isSamePicture(before, scene)) drawSelection(this.layers.grid, scene);
    else {
      this.drag.drop();
      this.change_view_mode();
    }
    if (scene.axis !== before.axis) {
      this.wheelZoom = NO_WHEEL_ZOOM;
      this.moveTo(camera.placeOfAnchor(scene, anchor, this.place.top));
    } else if (scene.direction !== before.direction) this.moveTo(this.place);
    this.showProposal(this.drag.proposal);
  }

  scrollToDay(day: EpochDay): void {
    const middle = { moment: day + 0.5, offsetPixels: this.scene.viewport.widthPixels / 2 };
    this.moveTo(camera.placeOfAnchor(this.scene, middle, this.place.top));
  }

  scrollToRow(id: string): void {
    const index = this.scene.layout.standIns.get(id)?.index;
    if (index !== undefined) this.moveTo(camera.placeOfRow(this.scene, index, this.place));
  }

  /** Brings the day into view, moving no further than needed. */
  revealDay(day: EpochDay): void {
    this.moveTo(camera.placeOfDay(this.scene, day, this.place));
  }

  scrollAlong(pixels: number): void {
    const { x, top } = this.place;
    this.moveTo(camera.within(this.scene, { x: x + pixels, top }));
  }

  destroy(): void {
    this.drag.drop();
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    this.$container.remove();
  }

  override setup_options(wiring: ChartWiring): void {
    super.setup_options(wiring);
    this.wheelZoom = NO_WHEEL_ZOOM;
    this.frame = 0;
  }

  /** A handful of listeners for the whole chart, none on a bar; all of them end with the chart. */
  override bind_events(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { scroller, onPick } = this.wiring;
    const pick = (event: MouseEvent) => {
      const id = this.drag.endsByClick() ? null : idUnder(event, this.$svg, this.scene);
      if (id !== null) onPick(id);
    };
    this.drag = new DiamondDrag(this, signal);
    scroller.addEventListener("scroll", () => this.followSoon(), { signal, passive: true });
    scroller.addEventListener("wheel", (event) => this.zoomByWheel(event), { signal, passive: false });
    this.$svg.addEventListener("click", pick, { signal });
    document.fonts?.addEventListener("loadingdone", () => this.redrawText(), { signal });
  }

  /** A font that arrives late has other widths. */
  private redrawText(): void {
    this.measureText();
    this.change_view_mode();
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
    for (const part of this.lateParts) part.follow(this);
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
