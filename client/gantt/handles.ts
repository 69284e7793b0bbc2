import { createSVG } from "fg/svg_utils.js";
import type { StandIn } from "./layout.ts";
import { type LinkEndAt, reachOf, type Side, sourceOf } from "./link-targets.ts";
import { EDGES, moverOf } from "./movers.ts";
import type { Scene } from "./scene.ts";
import { BAR_HEIGHT, BAR_MIDDLE, BAR_TOP, rowTop } from "./sizes.ts";
import type { RowWindow } from "./window.ts";

const EDGE_MARK_WIDTH = 4;
const EDGE_MARK_OVERHANG = 3;

/** The dot stands in the gap between a bar and its label; what is taken hold of reaches a little over it. */
const DOT_RADIUS = 3.5;
const DOT_DISTANCE = 8;
const DOT_GRIP = { from: 4, to: 18, height: 24 };

interface HandleStage {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
}

/** Shows what a row can be taken hold of by, on the row below the pointer and on the selected one. */
export class Handles {
  private readonly stage: HandleStage;
  private hoveredId: string | null = null;

  constructor(stage: HandleStage, signal: AbortSignal, redraw: () => void) {
    this.stage = stage;
    const hover = (id: string | null) => {
      if (id === this.hoveredId) return;
      this.hoveredId = id;
      redraw();
    };
    const { $svg } = stage;
    $svg.addEventListener("pointerover", (event) => hover(rowIdOf(event.target)), { signal });
    $svg.addEventListener("pointerleave", () => hover(null), { signal });
  }

  draw(layer: SVGGElement, window: RowWindow): void {
    layer.replaceChildren();
    const { scene } = this.stage;
    for (const id of new Set([this.hoveredId, scene.selectedId])) {
      const standIn = id === null ? undefined : scene.layout.standIns.get(id);
      if (!standIn || standIn.isFolded || standIn.row.kind === "group") continue;
      if (standIn.index >= window.first && standIn.index <= window.last) drawHandles(layer, scene, standIn);
    }
  }
}

/** The end of a row whose dot was pressed. */
export function dotUnder({ target }: Event): LinkEndAt | null {
  if (!(target instanceof Element) || target.getAttribute("data-part") !== "link-grip") return null;
  const id = rowIdOf(target);
  return id === null ? null : { id, side: target.getAttribute("data-side") as Side };
}

export function rowIdOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[data-row]")?.getAttribute("data-row") ?? null) : null;
}

function drawHandles(layer: SVGGElement, scene: Scene, standIn: StandIn): void {
  const { row, index } = standIn;
  const group = createSVG("g", { "data-row": row.id, append_to: layer });
  const { start, finish } = reachOf(scene.axis, row);
  if (scene.moves) {
    for (const edge of EDGES) {
      if (moverOf(row, edge)) drawEdgeMark(group, edge === "start" ? start : finish, index);
    }
  }
  if (!scene.linking || !sourceOf(scene, scene.linking, row.id)) return;
  drawDot(group, start, index, "S");
  drawDot(group, finish, index, "F");
}

function drawEdgeMark(group: SVGGElement, x: number, index: number): void {
  createSVG("rect", {
    "data-part": "edge-mark",
    x: x - EDGE_MARK_WIDTH / 2,
    y: rowTop(index) + BAR_TOP - EDGE_MARK_OVERHANG,
    width: EDGE_MARK_WIDTH,
    height: BAR_HEIGHT + 2 * EDGE_MARK_OVERHANG,
    rx: EDGE_MARK_WIDTH / 2,
    append_to: group,
  });
}

function drawDot(group: SVGGElement, x: number, index: number, side: Side): void {
  const y = rowTop(index) + BAR_MIDDLE;
  const { from, to, height } = DOT_GRIP;
  const outward = side === "F" ? 1 : -1;
  const place = { cx: x + outward * DOT_DISTANCE, cy: y, r: DOT_RADIUS };
  createSVG("circle", { "data-part": "link-dot", ...place, append_to: group });
  const box = { x: side === "F" ? x + from : x - to, y: y - height / 2, width: to - from, height };
  createSVG("foreignObject", { "data-part": "link-grip", "data-side": side, ...box, append_to: group });
}
