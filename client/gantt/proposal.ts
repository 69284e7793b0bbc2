import { createSVG } from "fg/svg_utils.js";
import { middleOfDay, type Stretch, stretchOf } from "./axis.ts";
import { diamondPath } from "./bar.ts";
import { flagX } from "./drag.ts";
import { type Mover, moverOf, moveTo } from "./movers.ts";
import type { Proposal } from "./moves.ts";
import type { Scene } from "./scene.ts";
import { BAR_HEIGHT, BAR_MIDDLE, BAR_RADIUS, BAR_TOP, DIAMOND_RADIUS, ROW_HEIGHT, rowTop } from "./sizes.ts";
import type { TextMeasure } from "./text-measure.ts";

const FLAG_PADDING = 8;
const LINE_HEIGHT = 15;

/** Where a diamond or a bar is proposed to stand, how far that is from where it stands, and a flag that says so. */
export function drawProposal(
  layer: SVGGElement,
  scene: Scene,
  proposal: Proposal | null,
  view: Stretch,
  text: TextMeasure,
): void {
  layer.replaceChildren();
  const standIn = proposal ? scene.layout.standIns.get(proposal.rowId) : undefined;
  const mover = proposal && standIn && moverOf(standIn.row, proposal.edge ?? null);
  if (!mover || !scene.moves || standIn.isFolded) return;
  const top = rowTop(standIn.index);
  const x = drawMoved(layer, scene, mover, proposal, top);
  const lines = scene.moves.flag(moveTo(mover, proposal.day));
  drawFlag(layer, lines, { x, top: mover.edge === null ? top : besideTop(standIn.index, scene) }, view, text);
}

/** A bar would lie below its own flag: it stands in the next row, or in the one before the chart's end. */
function besideTop(index: number, { layout }: Scene): number {
  const isLast = index === layout.rows.length - 1;
  return rowTop(isLast ? Math.max(0, index - 1) : index + 1);
}

/** The outline and its way; answers where the moved end has come to. */
function drawMoved(
  layer: SVGGElement,
  { axis }: Scene,
  { row, edge }: Mover,
  { day }: Proposal,
  top: number,
) {
  const y = top + BAR_MIDDLE;
  const span = { ...row, [edge === "start" ? "startDay" : "finishDay"]: day };
  const xOf = (each: typeof span): number => {
    if (edge === null) return middleOfDay(axis, each.finishDay);
    const { x, width } = stretchOf(axis, each);
    return edge === "start" ? x : x + width;
  };
  const x = xOf(span);
  createSVG("path", { "data-part": "proposed-drift", d: `M${xOf(row)} ${y}H${x}`, append_to: layer });
  if (edge === null) {
    const d = diamondPath(x, y, DIAMOND_RADIUS);
    createSVG("path", { "data-part": "proposed-diamond", d, append_to: layer });
  } else {
    const box = { ...stretchOf(axis, span), y: top + BAR_TOP, height: BAR_HEIGHT, rx: BAR_RADIUS };
    createSVG("rect", { "data-part": "proposed-bar", ...box, append_to: layer });
  }
  return x;
}

/** One or two lines in the height of a row, after `at.x` or before it. */
export function drawFlag(
  layer: SVGGElement,
  lines: readonly string[],
  at: { readonly x: number; readonly top: number },
  view: Stretch,
  text: TextMeasure,
): void {
  const width = Math.max(...lines.map((line) => text.widthOf(line, "flag"))) + 2 * FLAG_PADDING;
  const x = flagX(at.x, width, view);
  const box = { x, y: at.top + 1, width, height: ROW_HEIGHT - 2, rx: 3 };
  createSVG("rect", { "data-part": "proposed-flag", ...box, append_to: layer });
  const firstY = at.top + ROW_HEIGHT / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  lines.forEach((line, index) => {
    const place = { x: x + width / 2, y: firstY + index * LINE_HEIGHT };
    const written = createSVG("text", { "data-part": "proposed-text", ...place, append_to: layer });
    written.textContent = line;
  });
}
