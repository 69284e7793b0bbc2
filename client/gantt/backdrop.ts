import { createSVG } from "fg/svg_utils.js";
import { middleOfDay } from "./axis.ts";
import { type HeadingCell, tickPath } from "./headings.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT, rowTop } from "./sizes.ts";

type TickPart = "upper-tick" | "lower-tick";

/** One path for all ticks of a heading line, from below the header to the chart's lower edge. */
export function drawTicks(layer: SVGGElement, part: TickPart, cells: readonly HeadingCell[], bottom: number) {
  const d = tickPath(cells, HEADER_HEIGHT, bottom - HEADER_HEIGHT);
  createSVG("path", { "data-part": part, d, append_to: layer });
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
