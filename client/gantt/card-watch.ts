import { pointerX } from "./camera.ts";
import type { CardAnchor } from "./card-place.ts";
import { idUnder } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { ROW_HEIGHT, rowTop } from "./sizes.ts";

/** Which row the card speaks of, and from where. */
export interface CardAsk {
  readonly rowId: string;
  readonly anchor: CardAnchor;
  /** The row of the panel that has the focus; null when a pointer asks. */
  readonly focused: HTMLElement | null;
}

interface WatchedChart {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
}

/** A pointer that only passes asks for nothing; a focus that walks on neither. */
const HOVER_MS = 400;
const FOCUS_MS = 800;
/** Time enough for a hand to go from the bar into the card. */
const LEAVE_MS = 300;

/**
 * Tells when a card is asked for and when no longer: by a pointer that rests on a bar or a diamond, and by the
 * keyboard's focus that rests on a row. Fingers ask for none, since they open what they touch.
 */
export class CardWatch {
  private readonly chart: () => WatchedChart | null;
  private readonly onAsk: (ask: CardAsk | null) => void;
  private hovered: string | null = null;
  private isOpen = false;
  private timer = 0;

  constructor(
    scroller: HTMLElement,
    chart: () => WatchedChart | null,
    onAsk: (ask: CardAsk | null) => void,
    signal: AbortSignal,
  ) {
    this.chart = chart;
    this.onAsk = onAsk;
    scroller.addEventListener("pointermove", (event) => this.hover(event), { signal, passive: true });
    scroller.addEventListener("pointerleave", () => this.hovered !== null && this.leave(), { signal });
    scroller.addEventListener("pointerdown", () => this.drop(), { signal });
    scroller.addEventListener("focusin", (event) => this.focus(event.target), { signal });
    scroller.addEventListener("focusout", () => this.drop(), { signal });
    window.addEventListener("keydown", (event) => this.press(event), { signal, capture: true });
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  /** The pointer is in the card itself. */
  stay(): void {
    clearTimeout(this.timer);
  }

  leave(): void {
    this.hovered = null;
    this.after(LEAVE_MS, () => this.drop());
  }

  drop(): void {
    clearTimeout(this.timer);
    this.hovered = null;
    this.isOpen = false;
    this.onAsk(null);
  }

  focus(target: EventTarget | null): void {
    const chart = this.chart();
    if (!chart || !(target instanceof HTMLElement) || !target.matches('[role="row"]:focus-visible')) return;
    const index = Number(target.getAttribute("aria-rowindex")) - FIRST_ROW_INDEX;
    const rowId = chart.scene.layout.rows[index]?.row.id;
    if (rowId === undefined) return;
    this.after(FOCUS_MS, () => {
      const box = target.getBoundingClientRect();
      const x = chart.scene.direction === "rtl" ? box.left : box.right;
      this.ask({ rowId, anchor: { x, top: box.top, bottom: box.bottom }, focused: target });
    });
  }

  /** The chart moved below a pointer that rests: what it rests on now is another row. */
  slide(): void {
    if (this.isOpen || this.hovered !== null) this.drop();
  }

  /** Who is moving or linking something wants to see its surroundings, and means it by Escape. */
  private ask(ask: CardAsk): void {
    const chart = this.chart();
    if (!chart || isBeingEdited(chart)) return;
    this.isOpen = true;
    this.onAsk(ask);
  }

  private hover(event: PointerEvent): void {
    const chart = this.chart();
    if (!chart || event.pointerType === "touch" || event.buttons !== 0) return;
    const rowId = idUnder(event, chart.$svg, chart.scene);
    if (rowId === this.hovered) return;
    if (rowId === null) {
      this.leave();
      return;
    }
    this.hovered = rowId;
    const anchor = anchorUnder(event, chart, rowId);
    if (anchor) this.after(HOVER_MS, () => this.ask({ rowId, anchor, focused: null }));
  }

  /** Escape takes the card away, and does nothing else as long as there is one. */
  private press(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }

  private after(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, milliseconds);
  }
}

function isBeingEdited({ $svg, scene }: WatchedChart): boolean {
  return scene.proposal !== null || scene.linkProposal !== null || $svg.hasAttribute("data-linking");
}

/** The first row of a treegrid is its header. */
const FIRST_ROW_INDEX = 2;

function anchorUnder(event: PointerEvent, { $svg, scene }: WatchedChart, rowId: string): CardAnchor | null {
  const index = scene.layout.standIns.get(rowId)?.index;
  if (index === undefined) return null;
  const box = $svg.getBoundingClientRect();
  const along = pointerX(event, $svg, scene.direction);
  const x = scene.direction === "rtl" ? box.right - along : box.left + along;
  const top = box.top + rowTop(index);
  return { x, top, bottom: top + ROW_HEIGHT };
}
