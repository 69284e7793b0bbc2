import { createSVG } from "fg/svg_utils.js";
import { linkEnd, linkPath, type Point } from "./arrow.ts";
import { pointerX, pointerY, type ScrollPlace } from "./camera.ts";
import { placeLink } from "./link-index.ts";
import type { LinkProposal, LinkRules } from "./link-rules.ts";
import { endUnder, type LinkEndAt, linkType, sourceOf } from "./link-targets.ts";
import type { HoldTool } from "./pointer-hold.ts";
import { drawFlag } from "./proposal.ts";
import { rubberPath } from "./rubber.ts";
import type { Scene } from "./scene.ts";
import { rowTop } from "./sizes.ts";
import type { TextMeasure } from "./text-measure.ts";

interface LinkStage {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
  readonly place: ScrollPlace;
  readonly text: TextMeasure;
  /** What surrounds the chart: a press outside gives up. */
  readonly scroller: HTMLElement;
}

interface Draft {
  readonly from: LinkEndAt;
  /** Where the pointer is; null while none has come. */
  readonly at: Point | null;
  /** The end near the pointer, whether a link may end there or not. */
  readonly end: LinkEndAt | null;
}

/**
 * A link drawn from one end of a row to one end of another: held, from press to release, or begun by a tap and ended
 * by the next one. Where a link begins and ends says its type.
 */
export class LinkDraw {
  private readonly stage: LinkStage;
  private readonly redraw: () => void;
  private draft: Draft | null = null;
  private waiting: AbortController | null = null;

  constructor(stage: LinkStage, redraw: () => void) {
    this.stage = stage;
    this.redraw = redraw;
  }

  get isDrawing(): boolean {
    return this.draft !== null;
  }

  /** Whether the next tap says where the link ends. */
  get isWaiting(): boolean {
    return this.waiting !== null;
  }

  holdFrom(from: LinkEndAt): HoldTool {
    return {
      isAlongTime: false,
      follow: (at) => this.aim(from, at),
      letGo: (at) => {
        this.aim(from, at);
        this.finish();
      },
      drop: () => this.drop(),
      tap: () => this.waitFrom(from),
    };
  }

  /** Until the other end is chosen, also by a tap elsewhere after scrolling; Escape gives up. */
  waitFrom(from: LinkEndAt): void {
    this.drop();
    this.waiting = new AbortController();
    const { signal } = this.waiting;
    const { $svg, scroller } = this.stage;
    $svg.addEventListener("pointermove", (event) => this.aim(from, event), { signal });
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && scroller.contains(target))) this.drop();
    };
    window.addEventListener("pointerdown", leave, { signal });
    window.addEventListener("keydown", (event) => this.escape(event), { signal, capture: true });
    this.show({ from, at: null, end: null });
  }

  /** Whether the click chooses where a waiting link ends, or gives it up. */
  takesClick(event: MouseEvent): boolean {
    if (!this.waiting || !this.draft) return false;
    this.aim(this.draft.from, event);
    if (this.link || this.draft.end === null) this.finish();
    return true;
  }

  drop(): void {
    this.waiting?.abort();
    this.waiting = null;
    if (this.draft) this.show(null);
  }

  draw(layer: SVGGElement): void {
    layer.replaceChildren();
    const { scene } = this.stage;
    const { linking } = scene;
    if (!linking) return;
    if (this.draft) this.drawDraft(layer, linking, this.draft);
    else if (scene.linkProposal) this.drawLink(layer, linking, scene.linkProposal);
  }

  /** What would be linked if the pointer let go now. */
  private get link(): LinkProposal | null {
    const { from, end } = this.draft ?? {};
    if (!from || !end || end.id === from.id) return null;
    if (!this.stage.scene.linking?.mayEnd(from.id, end.id)) return null;
    return { predecessorId: from.id, successorId: end.id, type: linkType(from.side, end.side) };
  }

  private aim(from: LinkEndAt, event: MouseEvent): void {
    const { $svg, scene } = this.stage;
    const at = { x: pointerX(event, $svg, scene.direction), y: pointerY(event, $svg) };
    this.show({ from, at, end: endUnder(scene, at) });
  }

  private finish(): void {
    const { link } = this;
    this.drop();
    if (link) this.stage.scene.linking?.onLink(link);
  }

  private show(draft: Draft | null): void {
    this.draft = draft;
    const { $svg } = this.stage;
    const isElsewhere = draft?.end && draft.end.id !== draft.from.id;
    if (!draft) $svg.removeAttribute("data-linking");
    else $svg.setAttribute("data-linking", isElsewhere && !this.link ? "refused" : "");
    this.redraw();
  }

  private drawDraft(layer: SVGGElement, linking: LinkRules, { from, at, end }: Draft): void {
    const { scene } = this.stage;
    const source = sourceOf(scene, linking, from.id);
    if (!source) return;
    const begin = linkEnd(scene.axis, source, from.side);
    drawEnd(layer, begin);
    const { link } = this;
    if (link) this.drawLink(layer, linking, link);
    else if (at === null || end?.id === from.id) {
      this.drawLines(layer, [linking.started(from.id)], begin, from.id);
    } else {
      createSVG("path", { "data-part": "drawn-link", d: rubberPath(begin, at), append_to: layer });
      if (end) this.drawLines(layer, [linking.refused(from.id, end.id)], at, end.id);
    }
  }

  private drawLink(layer: SVGGElement, linking: LinkRules, link: LinkProposal): void {
    const { axis, layout } = this.stage.scene;
    const from = layout.standIns.get(link.predecessorId);
    const to = layout.standIns.get(link.successorId);
    if (!from || !to) return;
    const begin = linkEnd(axis, from, link.type.startsWith("F") ? "F" : "S");
    const end = linkEnd(axis, to, link.type.endsWith("F") ? "F" : "S");
    const placed = placeLink({ id: "", ...link }, layout);
    const d = placed ? linkPath(axis, placed) : rubberPath(begin, end);
    createSVG("path", { "data-part": "drawn-link", d, append_to: layer });
    drawEnd(layer, end);
    this.drawLines(layer, linking.flag(link), end, link.successorId);
  }

  /** Below the row they speak of, or above it at the chart's end, so that what is aimed at stays in sight. */
  private drawLines(layer: SVGGElement, lines: readonly string[], at: Point, rowId: string): void {
    const { scene, place, text } = this.stage;
    const index = scene.layout.standIns.get(rowId)?.index ?? 0;
    const isLast = index >= scene.layout.rows.length - 1;
    const view = { x: place.x, width: scene.viewport.widthPixels };
    drawFlag(layer, lines, { x: at.x, top: rowTop(isLast ? index - 1 : index + 1) }, view, text);
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }
}

const END_RADIUS = 5;

function drawEnd(layer: SVGGElement, { x, y }: Point): void {
  createSVG("circle", { "data-part": "drawn-link-end", cx: x, cy: y, r: END_RADIUS, append_to: layer });
}
