import { createSVG } from "fg/svg_utils.js";
import { pointerX, pointerY } from "./camera.ts";
import { drawGrips } from "./grip.ts";
import { dotUnder, Handles, rowIdOf } from "./handles.ts";
import type { LatePart } from "./late-part.ts";
import { LinkDraw } from "./link-draw.ts";
import { endUnder, sourceOf } from "./link-targets.ts";
import { onLongPress } from "./long-press.ts";
import type { Proposal } from "./moves.ts";
import { type HoldStage, type HoldTool, PointerHold } from "./pointer-hold.ts";
import { drawPreview } from "./preview.ts";
import { drawProposal } from "./proposal.ts";
import { moverUnder, RowMove } from "./row-move.ts";
import type { TextMeasure } from "./text-measure.ts";
import type { RowWindow } from "./window.ts";

/** What editing needs of its chart. */
interface EditStage extends HoldStage {
  readonly scroller: HTMLElement;
  readonly layers: Readonly<Record<"bars" | "proposal", SVGGElement>>;
  readonly text: TextMeasure;
  readonly rowWindow: RowWindow;
  /** Nothing leads beyond the chart's days any more. */
  forgetGrowth(): void;
  consider(proposal: Proposal | null): void;
}

/** From back to front. */
const GROUPS = ["grips", "preview", "move", "handles", "link"] as const;
type Groups = Readonly<Record<(typeof GROUPS)[number], SVGGElement>>;

/**
 * Everything by which a reader who may edit does so in the chart: rows that are moved, links that are drawn, what they
 * are taken hold of by, and outlines of what would move along. Readers who may not never load it.
 */
export class Editing implements LatePart {
  private readonly stage: EditStage;
  private readonly signal: AbortSignal;
  private readonly handles: Handles;
  private readonly links: LinkDraw;
  private groups: Groups | null = null;
  private hold: PointerHold | null = null;
  private moved: Proposal | null = null;
  private drawnWindow: RowWindow | null = null;
  private swallowsClick = false;

  constructor(stage: EditStage, signal: AbortSignal) {
    this.stage = stage;
    this.signal = signal;
    this.handles = new Handles(stage, signal, () => this.drawHandles());
    this.links = new LinkDraw(stage, () => this.drawLink());
    stage.$svg.addEventListener("pointerdown", (event) => this.take(event), { signal });
  }

  get $svg() {
    return this.stage.$svg;
  }

  get scene() {
    return this.stage.scene;
  }

  get place() {
    return this.stage.place;
  }

  /** Whether the click that comes now only ends a drag, or chooses where a link ends. */
  takesClick(event: MouseEvent): boolean {
    const isEnd = this.swallowsClick;
    this.swallowsClick = false;
    return isEnd || this.links.takesClick(event);
  }

  /** What is held is let go without an outcome. */
  drop(): void {
    this.hold?.drop();
  }

  draw(): void {
    const { proposal } = this.stage.layers;
    const group = (name: string) => createSVG("g", { "data-layer": name, append_to: proposal });
    proposal.replaceChildren();
    const [grips, preview, move, handles, link] = GROUPS.map(group);
    if (!grips || !preview || !move || !handles || !link) return;
    this.groups = { grips, preview, move, handles, link };
    this.drawRows();
    this.drawMove();
    this.drawLink();
  }

  follow(): void {
    if (this.drawnWindow !== this.stage.rowWindow) this.drawRows();
    this.drawMove();
  }

  remove(): void {
    this.drop();
    this.links.drop();
  }

  showProposal(proposal: Proposal | null): void {
    this.moved = proposal;
    this.drawMove();
  }

  consider(proposal: Proposal | null): void {
    this.stage.consider(proposal);
  }

  forgetGrowth(): void {
    this.stage.forgetGrowth();
  }

  private drawRows(): void {
    const { groups, stage } = this;
    if (!groups) return;
    this.drawnWindow = stage.rowWindow;
    drawGrips(groups.grips, stage.scene, stage.rowWindow);
    drawPreview(groups.preview, stage.scene, stage.rowWindow, this.proposal?.rowId ?? null);
    this.markMoving();
    this.drawHandles();
  }

  private drawHandles(): void {
    if (!this.groups) return;
    if (this.links.isDrawing) this.groups.handles.replaceChildren();
    else this.handles.draw(this.groups.handles, this.stage.rowWindow);
  }

  private drawMove(): void {
    const { scene, place, text } = this.stage;
    const view = { x: place.x, width: scene.viewport.widthPixels };
    if (!this.groups) return;
    drawProposal(this.groups.move, scene, this.proposal, view, text);
    this.markMoving();
  }

  /** A row that is drawn where it would stand is marked so, and gives its label's place up. */
  private markMoving(): void {
    const moving = new Set(this.scene.preview.map((row) => row.rowId));
    if (this.proposal) moving.add(this.proposal.rowId);
    for (const bar of this.stage.layers.bars.querySelectorAll("[data-row]")) {
      bar.toggleAttribute("data-moving", moving.has(bar.getAttribute("data-row") ?? ""));
    }
  }

  private drawLink(): void {
    if (this.groups) this.links.draw(this.groups.link);
    this.drawHandles();
  }

  private get proposal(): Proposal | null {
    return this.moved ?? this.stage.scene.proposal;
  }

  private take(event: PointerEvent): void {
    if (this.hold || !event.isPrimary || event.button !== 0) return;
    this.swallowsClick = false;
    if (this.links.isWaiting) return;
    const tool = this.toolUnder(event);
    if (tool) this.hold = new PointerHold(this.stage, tool, event, (hold) => this.ended(hold));
    if (event.pointerType === "touch") this.awaitLongPress(event);
  }

  private toolUnder(event: PointerEvent): HoldTool | null {
    const dot = dotUnder(event);
    if (dot) return this.links.holdFrom(dot);
    const mover = moverUnder(event, this.scene);
    return mover && new RowMove(this, mover, event);
  }

  private ended(hold: PointerHold): void {
    this.hold = null;
    this.swallowsClick = hold.isDrag;
  }

  /** A finger that rests on a row begins a link there. */
  private awaitLongPress(pressed: PointerEvent): void {
    const { scene, $svg } = this;
    const id = rowIdOf(pressed.target);
    if (id === null || !scene.linking || !sourceOf(scene, scene.linking, id)) return;
    onLongPress(pressed, this.signal, () => {
      const at = { x: pointerX(pressed, $svg, this.scene.direction), y: pointerY(pressed, $svg) };
      const end = endUnder(this.scene, at);
      if (end?.id !== id) return;
      this.drop();
      this.links.waitFrom(end);
      this.swallowsClick = true;
    });
  }
}
