import type { EpochDay } from "#shared/units.ts";
import { middleOfDay } from "./axis.ts";
import { pointerX, type ScrollPlace } from "./camera.ts";
import { dayAt, edgeScroll, isDrag } from "./drag.ts";
import type { Proposal } from "./moves.ts";
import type { Scene } from "./scene.ts";

/** What a drag needs of its chart. */
interface DragStage {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
  readonly place: ScrollPlace;
  /** Scrolls along time as far as the chart reaches. */
  scrollAlong(pixels: number): void;
  /** Shows the proposal, or what the scene proposes when null. */
  showProposal(proposal: Proposal | null): void;
}

interface Press {
  readonly rowId: string;
  readonly fromDay: EpochDay;
  readonly pointerId: number;
  readonly startClientX: number;
  /** From the diamond's middle to where it was taken hold of. */
  readonly gripX: number;
  readonly listening: AbortController;
  /** Where the pointer is now. */
  at: PointerEvent;
  /** Null until the press has become a drag. */
  proposal: Proposal | null;
}

/**
 * A movable diamond follows mouse, pen or finger along time and is let go as a proposal. Listeners beyond the first
 * live as long as a press does. A finger's swipe up or down stays the scroller's: the grip's style says so.
 */
export class DiamondDrag {
  private readonly stage: DragStage;
  private press: Press | null = null;
  private frame = 0;
  private swallowsClick = false;

  constructor(stage: DragStage, signal: AbortSignal) {
    this.stage = stage;
    stage.$svg.addEventListener("pointerdown", (event) => this.take(event), { signal });
  }

  get proposal(): Proposal | null {
    return this.press?.proposal ?? null;
  }

  /** Whether the click that comes now only ends a drag. */
  endsByClick(): boolean {
    const isEnd = this.swallowsClick;
    this.swallowsClick = false;
    return isEnd;
  }

  /** Lets go without a proposal, also when the picture below the pointer changes. */
  drop(): void {
    const { press } = this;
    if (!press) return;
    this.press = null;
    press.listening.abort();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!press.proposal) return;
    this.swallowsClick = true;
    const { $svg } = this.stage;
    if ($svg.hasPointerCapture(press.pointerId)) $svg.releasePointerCapture(press.pointerId);
    $svg.removeAttribute("data-dragging");
    this.stage.showProposal(null);
  }

  private take(event: PointerEvent): void {
    if (this.press || !event.isPrimary || event.button !== 0) return;
    this.swallowsClick = false;
    const { scene, $svg } = this.stage;
    const row = scene.moves && movableRowUnder(event, scene);
    if (!row) return;
    this.press = {
      rowId: row.id,
      fromDay: row.finishDay,
      pointerId: event.pointerId,
      startClientX: event.clientX,
      gripX: pointerX(event, $svg, scene.direction) - middleOfDay(scene.axis, row.finishDay),
      listening: new AbortController(),
      at: event,
      proposal: null,
    };
    this.listen(this.press.listening.signal);
  }

  private listen(signal: AbortSignal): void {
    const { $svg } = this.stage;
    const own = (act: (event: PointerEvent) => unknown) => (event: PointerEvent) => {
      if (event.pointerId === this.press?.pointerId) act(event);
    };
    const drop = own(() => this.drop());
    // On the window: before it is captured, a fast pointer may have left the chart.
    window.addEventListener(
      "pointermove",
      own((event) => this.follow(event)),
      { signal },
    );
    window.addEventListener(
      "pointerup",
      own(() => this.letGo()),
      { signal },
    );
    window.addEventListener("pointercancel", drop, { signal });
    // What a finger touches has captured it by itself, and loses it to the chart when the drag begins.
    const lose = own((event) => event.target === $svg && this.drop());
    $svg.addEventListener("lostpointercapture", lose, { signal });
    window.addEventListener("keydown", (event) => this.escape(event), { signal, capture: true });
  }

  private follow(event: PointerEvent): void {
    const { press, stage } = this;
    if (!press) return;
    press.at = event;
    if (!press.proposal) {
      if (!isDrag(event.pointerType, event.clientX - press.startClientX)) return;
      press.proposal = { rowId: press.rowId, day: press.fromDay };
      stage.$svg.setPointerCapture(press.pointerId);
      stage.$svg.setAttribute("data-dragging", "");
    }
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    const { press, stage } = this;
    if (!press) return;
    const { $svg, scene, place } = stage;
    const x = pointerX(press.at, $svg, scene.direction) - place.x;
    const speed = edgeScroll(x, scene.viewport.widthPixels);
    if (speed !== 0) stage.scrollAlong(speed);
    this.propose(press);
    // At the chart's end nothing scrolls any more, and nothing is left to be done.
    if (stage.place.x !== place.x) this.frame = requestAnimationFrame(() => this.draw());
  }

  private propose(press: Press): void {
    const { $svg, scene } = this.stage;
    const day = dayAt(scene.axis, pointerX(press.at, $svg, scene.direction) - press.gripX);
    press.proposal = { rowId: press.rowId, day: scene.moves?.snapDay(press.rowId, day) ?? press.fromDay };
    this.stage.showProposal(press.proposal);
  }

  private letGo(): void {
    const { press } = this;
    if (press?.proposal) this.propose(press);
    const proposal = press?.proposal;
    this.drop();
    if (proposal && proposal.day !== press?.fromDay) this.stage.scene.moves?.onPropose(proposal);
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.press?.proposal) return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }
}

function movableRowUnder(event: PointerEvent, scene: Scene) {
  if (!(event.target instanceof Element) || event.target.getAttribute("data-part") !== "grip") return null;
  const id = event.target.closest("[data-row]")?.getAttribute("data-row") ?? "";
  return scene.layout.standIns.get(id)?.row ?? null;
}
