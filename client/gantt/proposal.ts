import { createSVG } from "fg/svg_utils.js";
import { middleOfDay, type Stretch } from "./axis.ts";
import { diamondPath } from "./bar.ts";
import { flagX } from "./drag.ts";
import type { DayMove, Proposal } from "./moves.ts";
import type { Scene } from "./scene.ts";
import { BAR_MIDDLE, DIAMOND_RADIUS, ROW_HEIGHT, rowTop } from "./sizes.ts";
import type { TextMeasure } from "./text-measure.ts";

const FLAG_PADDING = 8;
const LINE_HEIGHT = 15;

/** The diamond where it is proposed to stand, how far that is from where it stands, and a flag that says so. */
export function drawProposal(
  layer: SVGGElement,
  scene: Scene,
  proposal: Proposal | null,
  view: Stretch,
  text: TextMeasure,
): void {
  layer.replaceChildren();
  const standIn = proposal ? scene.layout.standIns.get(proposal.rowId) : undefined;
  if (!proposal || !scene.moves || !standIn?.row.isMovable || standIn.isFolded) return;
  const { axis } = scene;
  const x = middleOfDay(axis, proposal.day);
  const y = rowTop(standIn.index) + BAR_MIDDLE;
  const from = middleOfDay(axis, standIn.row.finishDay);
  createSVG("path", { "data-part": "proposed-drift", d: `M${from} ${y}H${x}`, append_to: layer });
  const d = diamondPath(x, y, DIAMOND_RADIUS);
  createSVG("path", { "data-part": "proposed-diamond", d, append_to: layer });
  const move: DayMove = { rowId: proposal.rowId, fromDay: standIn.row.finishDay, toDay: proposal.day };
  drawFlag(layer, scene.moves.flag(move), { x, top: rowTop(standIn.index) }, view, text);
}

function drawFlag(
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
