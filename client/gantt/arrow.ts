import Arrow from "fg/arrow.js";
import { createSVG } from "fg/svg_utils.js";
import { type DayAxis, middleOfDay, stretchOf } from "./axis.ts";
import type { StandIn } from "./layout.ts";
import type { PlacedLink } from "./link-index.ts";
import { BAR_HEIGHT, BAR_MIDDLE, DIAMOND_RADIUS, ROW_HEIGHT, rowTop } from "./sizes.ts";
import type { LinkType } from "./types.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a link touches its row, and to which side of time it first goes from there. */
interface LinkEnd extends Point {
  readonly outward: 1 | -1;
  /** Of a folded row: it touches the rolled-up diamond from above or below, as the bar lies beside it. */
  readonly isVertical: boolean;
}

const BAR_HALF = BAR_HEIGHT / 2;
const STUB_PIXELS = 8;
export const HEAD_PIXELS = 4;

/** A folded end keeps its day and takes the row of the bar that stands for it. */
export function linkEnd(axis: DayAxis, end: StandIn, side: "S" | "F"): LinkEnd {
  const outward = side === "F" ? 1 : -1;
  const { x, width } = stretchOf(axis, end.row);
  const isDiamond = end.row.kind === "milestone";
  const atSide = side === "F" ? x + width : x;
  const middle = middleOfDay(axis, end.row.finishDay);
  const open = isDiamond ? middle + outward * DIAMOND_RADIUS : atSide;
  const folded = isDiamond ? middle : atSide;
  return {
    x: end.isFolded ? folded : open,
    y: rowTop(end.index) + BAR_MIDDLE,
    outward,
    isVertical: end.isFolded,
  };
}

/** Around bars and never through them: along the gap between two rows wherever the direct way is barred. */
export function linkPath(axis: DayAxis, link: PlacedLink): string {
  const [fromSide, toSide] = sidesOf(link.link.type);
  const from = linkEnd(axis, link.from, fromSide);
  const to = linkEnd(axis, link.to, toSide);
  const down = to.y > from.y ? 1 : -1;
  const gapY = to.y - down * (ROW_HEIGHT / 2);
  const start = `M${from.x} ${from.y + (from.isVertical ? down * BAR_HALF : 0)}`;
  if (to.isVertical) return `${start}${routeDown(from, to, gapY)}V${to.y - down * BAR_HALF}${headDown(down)}`;
  return `${start}${routeAcross(from, to, gapY)}V${to.y}H${to.x}${headAcross(to)}`;
}

/** To above (or below) the target. */
function routeDown(from: LinkEnd, to: LinkEnd, gapY: number): string {
  const turn = turnOf(from);
  const isDirect = !from.isVertical && (to.x - turn) * from.outward >= 0;
  if (isDirect) return `H${to.x}`;
  return from.isVertical ? `V${gapY}H${to.x}` : `H${turn}V${gapY}H${to.x}`;
}

/** To where the target's own stub begins. */
function routeAcross(from: LinkEnd, to: LinkEnd, gapY: number): string {
  const turn = turnOf(from);
  const arrival = turnOf(to);
  if (from.isVertical) return (turn - arrival) * to.outward >= 0 ? "" : `V${gapY}H${arrival}`;
  if (from.outward === to.outward) {
    return `H${from.outward > 0 ? Math.max(turn, arrival) : Math.min(turn, arrival)}`;
  }
  return (arrival - turn) * from.outward >= 0 ? `H${turn}` : `H${turn}V${gapY}H${arrival}`;
}

function turnOf(end: LinkEnd): number {
  return end.isVertical ? end.x : end.x + end.outward * STUB_PIXELS;
}

function headAcross(to: LinkEnd): string {
  const back = to.outward * HEAD_PIXELS;
  return `m${back} ${-HEAD_PIXELS}l${-back} ${HEAD_PIXELS}l${back} ${HEAD_PIXELS}`;
}

function headDown(down: number): string {
  const back = -down * HEAD_PIXELS;
  return `m${-HEAD_PIXELS} ${back}l${HEAD_PIXELS} ${-back}l${HEAD_PIXELS} ${back}`;
}

function sidesOf(type: LinkType): readonly ["S" | "F", "S" | "F"] {
  return [type.startsWith("F") ? "F" : "S", type.endsWith("F") ? "F" : "S"];
}

/** Stock routing knows finish-to-start between two drawn bars only; this one needs no bar in the page. */
export class LinkArrow extends Arrow {
  declare gantt: { readonly axis: DayAxis };
  declare from_task: { readonly task: { readonly id: string }; readonly placed: PlacedLink };

  constructor(gantt: { readonly axis: DayAxis }, placed: PlacedLink) {
    super(
      gantt,
      { task: { id: placed.link.predecessorId }, placed },
      { task: { id: placed.link.successorId } },
    );
  }

  override calculate_path(): void {
    this.path = linkPath(this.gantt.axis, this.from_task.placed);
  }

  override draw(): void {
    super.draw();
    const { from, to, link } = this.from_task.placed;
    this.element.setAttribute("data-link", link.id);
    if (from.row.isCritical && to.row.isCritical) this.element.setAttribute("data-critical", "");
  }
}

/** The same way, unseen and broad enough to be clicked. */
export function hitPath({ path, from_task }: LinkArrow): SVGPathElement {
  return createSVG("path", { d: path, "data-part": "link-hit", "data-link-hit": from_task.placed.link.id });
}
