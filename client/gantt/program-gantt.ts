import type { EpochDay } from "#shared/units.ts";
import { drawSelection } from "./backdrop.ts";
import * as camera from "./camera.ts";
import { type ChartWiring, DrawnGantt } from "./drawn-gantt.ts";
import { drawnRange } from "./drawn-range.ts";
import type { Editing } from "./editing.ts";
import type { Proposal, Step } from "./moves.ts";
import { idUnder, linkUnder } from "./pick.ts";
import { onPinch } from "./pinch.ts";
import { isSameGround, isSamePicture, mayBeEdited, type Scene } from "./scene.ts";
import { NO_WHEEL_ZOOM, turnWheel, type WheelZoom, type ZoomGround, zoomBy } from "./wheel-zoom.ts";
import { isWindowSpent } from "./window.ts";

/** Draws a scene into its host and follows scroller and pointer; knows rows and days, nothing of what they mean. */
export class ProgramGantt extends DrawnGantt {
  declare private wheelZoom: WheelZoom;
  declare private editing: Editing | null;
  declare private isEditingAsked: boolean;
  declare private listening: AbortController;
  declare private frame: number;

  constructor(wiring: ChartWiring, scene: Scene) {
    super(wiring.host, scene, wiring);
    this.scrollToDay(scene.proposal?.day ?? scene.today?.day ?? scene.axis.startDay);
    this.askForEditing();
  }

  get scroller(): HTMLElement {
    return this.wiring.scroller;
  }

  /** Draws what is new in the scene. When the scale changes, the middle (or the pointer's day) stays put. */
  update(scene: Scene): void {
    const before = this.scene;
    const middle = before.viewport.widthPixels / 2;
    const anchor = this.wheelZoom.anchor ?? camera.anchorAt(before.axis, this.place, middle);
    this.setup_tasks(scene);
    // Drawn from where it will be seen, so that nothing is drawn twice.
    if (scene.axis !== before.axis) this.place = camera.placeOfAnchor(scene, anchor, this.place.top);
    if (!isSameGround(before, scene)) this.editing?.drop();
    if (isSamePicture(before, scene)) {
      drawSelection(this.layers.grid, scene);
      this.editing?.draw();
    } else this.change_view_mode();
    if (scene.axis !== before.axis) {
      this.wheelZoom = NO_WHEEL_ZOOM;
      this.moveTo(this.place);
      // A step by keys beyond the last day has made the chart grow.
      if (scene.proposal && scene.proposal !== before.proposal) this.revealDay(scene.proposal.day);
    } else if (scene.direction !== before.direction) this.moveTo(this.place);
    this.askForEditing();
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
    this.scrollBy(pixels, 0);
  }

  scrollBy(along: number, down: number): void {
    const { x, top } = this.place;
    this.moveTo(camera.within(this.scene, { x: x + along, top: top + down }));
  }

  growRange(step: Step): boolean {
    const { axis, range } = this.scene;
    const day = (step > 0 ? axis.startDay + axis.dayCount : axis.startDay - 1) as EpochDay;
    const grown = drawnRange(range, [day]);
    const hasMore = grown.startDay <= day && day <= grown.finishDay;
    if (hasMore) this.wiring.onReach(day);
    return hasMore;
  }

  forgetGrowth(): void {
    this.wiring.onReach(null);
  }

  consider(proposal: Proposal | null): void {
    this.wiring.onConsider(proposal);
  }

  destroy(): void {
    this.editing?.remove();
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    this.$container.remove();
  }

  override setup_options(wiring: ChartWiring): void {
    super.setup_options(wiring);
    this.wheelZoom = NO_WHEEL_ZOOM;
    this.editing = null;
    this.isEditingAsked = false;
    this.frame = 0;
  }

  /** A handful of listeners for the whole chart, none on a bar; all of them end with the chart. */
  override bind_events(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { scroller } = this.wiring;
    scroller.addEventListener("scroll", () => this.followSoon(), { signal, passive: true });
    scroller.addEventListener("wheel", (event) => this.zoomByWheel(event), { signal, passive: false });
    onPinch(scroller, signal, (turned, at) =>
      this.zoomTo(zoomBy(this.wheelZoom, turned, at, this.zoomGround)),
    );
    this.$svg.addEventListener("click", (event) => this.pick(event), { signal });
    document.fonts?.addEventListener("loadingdone", () => this.redrawText(), { signal });
  }

  private pick(event: MouseEvent): void {
    if (this.editing?.takesClick(event)) return;
    const { onPick, onLinkClick } = this.wiring;
    const linkId = linkUnder(event);
    const id = idUnder(event, this.$svg, this.scene);
    if (linkId !== null) onLinkClick(linkId);
    else if (id !== null) onPick(id);
  }

  /** It comes once somebody may edit, and no picture waits for it; when it cannot come, it is asked for again. */
  private askForEditing(): void {
    if (this.isEditingAsked || !mayBeEdited(this.scene)) return;
    this.isEditingAsked = true;
    this.startEditing(this.listening.signal).catch(() => {
      this.isEditingAsked = false;
    });
  }

  private async startEditing(signal: AbortSignal): Promise<void> {
    const { Editing } = await import("./editing.ts");
    if (signal.aborted) return;
    this.editing = new Editing(this, signal);
    this.attach(this.editing);
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
    const before = this.place;
    this.place = camera.readPlace(this.wiring.scroller);
    this.followAlong();
    if (this.place.x !== before.x) this.liveRows.keepLabelsInSight();
    const wanted = this.wantedWindow();
    if (isWindowSpent(this.liveRows.window, wanted)) {
      this.liveRows.show(wanted);
      this.make_arrows();
    }
    for (const part of this.lateParts) part.follow(this);
  }

  private zoomByWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoomTo(turnWheel(this.wheelZoom, event, this.zoomGround));
  }

  private zoomTo(zoom: WheelZoom): void {
    this.wheelZoom = zoom;
    this.wiring.onZoom(zoom.factor);
  }

  private get zoomGround(): ZoomGround {
    return { chart: this.$container, scene: this.scene, place: this.place };
  }
}
