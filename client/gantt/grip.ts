import { createSVG } from "fg/svg_utils.js";
import { type DayAxis, middleOfDay, type Stretch, stretchOf } from "./axis.ts";
import { EDGES, moverOf } from "./movers.ts";
import type { Edge } from "./moves.ts";
import type { Scene } from "./scene.ts";
import { BAR_MIDDLE, ROW_HEIGHT, rowTop } from "./sizes.ts";
import type { VisibleRow } from "./types.ts";
import type { RowWindow } from "./window.ts";

/** Half of the least target by WCAG 2.2 for a pointer, and of what a finger wants. */
const POINTER_REACH = 12;
const FINGER_REACH = 22;
/** So that a short bar keeps a middle of its own, a grip takes no more of it than this. */
const MOST_OF_BAR = 1 / 3;

/** Attributes of a box. */
type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

/** What every row in the window is taken hold of by, over its bar. */
export function drawGrips(layer: SVGGElement, { axis, layout, moves }: Scene, window: RowWindow): void {
  layer.replaceChildren();
  if (!moves) return;
  for (const place of layout.rows.slice(window.first, window.last + 1)) {
    const grips = gripsOf(axis, place);
    if (grips.length > 0) createSVG("g", { "data-row": place.row.id, append_to: layer }).append(...grips);
  }
}

/** Boxes, since browsers heed `touch-action` on no shape inside an SVG. */
function gripsOf(axis: DayAxis, { row, index }: VisibleRow): Element[] {
  const grip = (box: Box) => createSVG("foreignObject", { "data-part": "grip", ...box });
  if (moverOf(row, null)) return [grip(diamondGrip(middleOfDay(axis, row.finishDay), index))];
  return EDGES.filter((edge) => moverOf(row, edge)).map((edge) => {
    const element = grip(edgeGrip(stretchOf(axis, row), edge, index));
    element.setAttribute("data-edge", edge);
    return element;
  });
}

/** What fingers and pointers take hold of around a diamond: as large as its row has room for. */
export function diamondGrip(x: number, index: number): Box {
  const reach = gripReach();
  return { x: x - reach, width: 2 * reach, ...upright(index, reach) };
}

/** The same around one edge of a bar, more of it outside than inside where the bar is short. */
export function edgeGrip({ x, width }: Stretch, edge: Edge, index: number): Box {
  const reach = gripReach();
  const inside = Math.min(reach, width * MOST_OF_BAR);
  const start = edge === "start" ? x - reach : x + width - inside;
  return { x: start, width: reach + inside, ...upright(index, reach) };
}

function upright(index: number, reach: number): Pick<Box, "y" | "height"> {
  const height = Math.min(ROW_HEIGHT, 2 * reach);
  const middle = rowTop(index) + (height === ROW_HEIGHT ? ROW_HEIGHT / 2 : BAR_MIDDLE);
  return { y: middle - height / 2, height };
}

function gripReach(): number {
  return matchMedia("(any-pointer: coarse)").matches ? FINGER_REACH : POINTER_REACH;
}
