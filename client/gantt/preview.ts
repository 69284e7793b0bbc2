import { createSVG } from "fg/svg_utils.js";
import { type DayAxis, middleOfDay, stretchOf } from "./axis.ts";
import { diamondPath } from "./bar.ts";
import type { StandIn } from "./layout.ts";
import type { Scene } from "./scene.ts";
import * as sizes from "./sizes.ts";
import type { DaySpan, PreviewRow } from "./types.ts";
import type { RowWindow } from "./window.ts";

/** Outlines of what would move, each joined by a thin line with where it stands; `movedId` is drawn by itself. */
export function drawPreview(
  layer: SVGGElement,
  { axis, layout, preview }: Scene,
  window: RowWindow,
  movedId: string | null,
): void {
  layer.replaceChildren();
  for (const moved of preview) {
    const standIn = layout.standIns.get(moved.rowId);
    if (!standIn || moved.rowId === movedId) continue;
    if (standIn.index < window.first || standIn.index > window.last) continue;
    if (standIn.row.kind === "milestone") drawDiamond(layer, axis, standIn, moved);
    else if (!standIn.isFolded && standIn.row.kind !== "group") drawBar(layer, axis, standIn, moved);
  }
}

/** A folded one stands rolled up on its program's bar. On a band that stands for it, it is drawn all the same. */
function drawDiamond(layer: SVGGElement, axis: DayAxis, standIn: StandIn, moved: PreviewRow): void {
  const y = sizes.rowTop(standIn.index) + sizes.BAR_MIDDLE;
  const x = middleOfDay(axis, moved.finishDay);
  drawWay(layer, middleOfDay(axis, standIn.row.finishDay), x, y);
  const d = diamondPath(x, y, standIn.isFolded ? sizes.ROLL_UP_RADIUS : sizes.DIAMOND_RADIUS);
  createSVG("path", { "data-part": "preview-diamond", "data-preview": moved.rowId, d, append_to: layer });
}

function drawBar(layer: SVGGElement, axis: DayAxis, standIn: StandIn, moved: PreviewRow): void {
  const top = sizes.rowTop(standIn.index) + sizes.BAR_TOP;
  const [stands, goes] = [endsOf(axis, standIn.row), endsOf(axis, moved)];
  drawWay(layer, ...wayBetween(stands, goes), top + sizes.BAR_HEIGHT / 2);
  const box = { x: goes.start, width: goes.finish - goes.start, y: top, height: sizes.BAR_HEIGHT };
  const place = { ...box, rx: sizes.BAR_RADIUS, "data-preview": moved.rowId };
  createSVG("rect", { "data-part": "preview-bar", ...place, append_to: layer });
}

interface Ends {
  readonly start: number;
  readonly finish: number;
}

/** Through the gap between both, or along what is new where they overlap. */
function wayBetween(stands: Ends, goes: Ends): [from: number, to: number] {
  if (goes.start >= stands.finish) return [stands.finish, goes.start];
  if (goes.finish <= stands.start) return [stands.start, goes.finish];
  return goes.finish === stands.finish ? [stands.start, goes.start] : [stands.finish, goes.finish];
}

function endsOf(axis: DayAxis, span: DaySpan): Ends {
  const { x, width } = stretchOf(axis, span);
  return { start: x, finish: x + width };
}

function drawWay(layer: SVGGElement, from: number, to: number, y: number): void {
  if (from !== to)
    createSVG("path", { "data-part": "preview-way", d: `M${from} ${y}H${to}`, append_to: layer });
}
