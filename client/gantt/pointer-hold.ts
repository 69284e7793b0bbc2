import { pointerX, pointerY, type ScrollPlace } from "./camera.ts";
import { edgeScroll, isDrag } from "./drag.ts";
import type { Step } from "./moves.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT } from "./sizes.ts";

/** What holding a pointer down needs of its chart. */
export interface HoldStage {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
  readonly place: ScrollPlace;
  /** Scrolls as far as the chart reaches. */
  scrollBy(along: number, down: number): void;
  /** Asks for more days before or after the chart's; false where it ends for good. */
  growRange(step: Step): boolean;
}

/** What is done with a pointer held down. Nothing is called before the press has become a drag, but `tap`. */
export interface HoldTool {
  /** Only sideways is a drag, and nothing scrolls up or down. */
  readonly isAlongTime: boolean;
  /** Whether it would go on beyond the chart's days, which then grow. */
  leadsBeyond?(step: Step): boolean;
  /** The pointer stands elsewhere over the chart. */
  follow(at: PointerEvent): void;
  letGo(at: PointerEvent): void;
  /** The drag is given up, or lost. */
  drop(): void;
  /** It was pressed and let go in one place. */
  tap?(at: PointerEvent): void;
}

/**
 * Follows mouse, pen or finger from press to release, also out of the chart, and scrolls on while it is held near an
 * edge of the view. Its listeners live as long as the press does. A finger's swipe up or down stays the scroller's:
 * the grip's style says so.
 */
export class PointerHold {
  isDrag = false;
  private readonly stage: HoldStage;
  private readonly tool: HoldTool;
  private readonly ended: (hold: PointerHold) => void;
  private readonly pressed: PointerEvent;
  /** Where in the view it was pressed, along time. */
  private readonly pressedX: number;
  private readonly listening = new AbortController();
  /** Where the pointer is now. */
  private at: PointerEvent;
  private frame = 0;

  constructor(stage: HoldStage, tool: HoldTool, pressed: PointerEvent, ended: (hold: PointerHold) => void) {
    this.stage = stage;
    this.tool = tool;
    this.ended = ended;
    this.pressed = pressed;
    this.pressedX = pointerX(pressed, stage.$svg, stage.scene.direction) - stage.place.x;
    this.at = pressed;
    this.listen(this.listening.signal);
  }

  /** Lets go without an outcome, also when the picture below the pointer changes. */
  drop(): void {
    if (this.end() && this.isDrag) this.tool.drop();
  }

  private listen(signal: AbortSignal): void {
    const { $svg } = this.stage;
    const own = (act: (event: PointerEvent) => unknown) => (event: PointerEvent) => {
      if (event.pointerId === this.pressed.pointerId) act(event);
    };
    const follow = own((event) => this.follow(event));
    const letGo = own((event) => this.letGo(event));
    const drop = own(() => this.drop());
    // On the window: before it is captured, a fast pointer may have left the chart.
    window.addEventListener("pointermove", follow, { signal });
    window.addEventListener("pointerup", letGo, { signal });
    window.addEventListener("pointercancel", drop, { signal });
    // What a finger touches has captured it by itself, and loses it to the chart when the drag begins.
    const lose = own((event) => event.target === $svg && this.drop());
    $svg.addEventListener("lostpointercapture", lose, { signal });
    window.addEventListener("keydown", (event) => this.escape(event), { signal, capture: true });
  }

  private follow(event: PointerEvent): void {
    this.at = event;
    if (!this.isDrag) {
      if (!this.hasBecomeDrag(event)) return;
      this.isDrag = true;
      this.stage.$svg.setPointerCapture(event.pointerId);
      this.stage.$svg.setAttribute("data-dragging", this.tool.isAlongTime ? "along" : "link");
    }
    this.drawSoon();
  }

  private hasBecomeDrag({ pointerType, clientX, clientY }: PointerEvent): boolean {
    const sideways = clientX - this.pressed.clientX;
    const upright = this.tool.isAlongTime ? 0 : clientY - this.pressed.clientY;
    return isDrag(pointerType, Math.hypot(sideways, upright));
  }

  private drawSoon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    const { stage, tool, at } = this;
    const { place } = stage;
    const { along, down } = this.edgeSpeeds();
    if (along !== 0 || down !== 0) stage.scrollBy(along, down);
    tool.follow(at);
    if (this.listening.signal.aborted) return;
    const isScrolling = stage.place.x !== place.x || stage.place.top !== place.top;
    // At the chart's end nothing scrolls any more: it grows, or nothing is left to be done.
    if (isScrolling || this.isGrowing(along)) this.drawSoon();
  }

  private edgeSpeeds() {
    const { $svg, scene, place } = this.stage;
    const { widthPixels, heightPixels } = scene.viewport;
    const x = pointerX(this.at, $svg, scene.direction) - place.x;
    const y = pointerY(this.at, $svg) - place.top - HEADER_HEIGHT;
    const down = this.tool.isAlongTime ? 0 : edgeScroll(y, heightPixels - HEADER_HEIGHT);
    const { pixelsPerDay } = scene.axis;
    return { along: edgeScroll(x, widthPixels, { pressedX: this.pressedX, pixelsPerDay }), down };
  }

  private isGrowing(along: number): boolean {
    if (along === 0) return false;
    const step = along > 0 ? 1 : -1;
    return this.tool.leadsBeyond?.(step) === true && this.stage.growRange(step);
  }

  private letGo(event: PointerEvent): void {
    if (!this.end()) return;
    if (this.isDrag) this.tool.letGo(event);
    else this.tool.tap?.(event);
  }

  /** Whether it has not ended before. */
  private end(): boolean {
    if (this.listening.signal.aborted) return false;
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    const { $svg } = this.stage;
    const { pointerId } = this.pressed;
    if (this.isDrag && $svg.hasPointerCapture(pointerId)) $svg.releasePointerCapture(pointerId);
    $svg.removeAttribute("data-dragging");
    this.ended(this);
    return true;
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.isDrag) return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }
}
