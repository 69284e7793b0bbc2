import { createSVG } from "fg/svg_utils.js";
import { middleOfDay } from "./axis.ts";
import { type HeadingCell, TICK_WEIGHTS, tickPath } from "./headings.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT, rowTop } from "./sizes.ts";

/**
 * One path for all ticks of a weight, from below the header to the chart's lower edge. Those near the view, in place of
 * the former: a path of five years' days would slow every piece of the picture down.
 */
export function drawTicks(layer: SVGGElement, cells: readonly HeadingCell[], bottom: number): void {
  for (const before of layer.querySelectorAll('[data-part$="-tick"]')) before.remove();
  for (const weight of TICK_WEIGHTS) {
    const alike = cells.filter((cell) => cell.weight === weight);
    const d = tickPath(alike, HEADER_HEIGHT, bottom - HEADER_HEIGHT);
    if (d !== "") createSVG("path", { "data-part": `${weight}-tick`, d, append_to: layer });
  }
}

export function drawToday(layer: SVGGElement, { today, axis }: Scene, bottom: number): void {
  if (!today) return;
  const d = `M${middleOfDay(axis, today.day)} ${HEADER_HEIGHT}V${bottom}`;
  createSVG("path", { "data-part": "today", d, append_to: layer });
}

/** The ground of the selected row, or of the row that stands for it. */
export function drawSelection(layer: SVGGElement, { selectedId, layout, axis }: Scene): void {
  layer.querySelector('[data-part="selection"]')?.remove();
  const index = selectedId === null ? undefined : layout.standIns.get(selectedId)?.index;
  if (index === undefined) return;
  const box = { x: 0, y: rowTop(index), width: axis.widthPixels, height: ROW_HEIGHT };
  layer.prepend(createSVG("rect", { "data-part": "selection", ...box }));
}
