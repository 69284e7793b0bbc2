import type { Stretch } from "./axis.ts";
import type { Edge } from "./moves.ts";
import { BAR_MIDDLE, ROW_HEIGHT, rowTop } from "./sizes.ts";

/** Half of the least target by WCAG 2.2 for a pointer, and of what a finger wants. */
const POINTER_REACH = 12;
const FINGER_REACH = 22;
/** So that a short bar keeps a middle of its own, a grip takes no more of it than this. */
const MOST_OF_BAR = 1 / 3;

/** Attributes of a box. */
type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

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
