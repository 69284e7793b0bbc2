import type { Point } from "./arrow.ts";
import { type DayAxis, middleOfDay, stretchOf } from "./axis.ts";
import type { StandIn } from "./layout.ts";
import type { LinkRules } from "./link-rules.ts";
import { nearestTo } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { DIAMOND_RADIUS, HEADER_HEIGHT, ROLL_UP_RADIUS, ROW_HEIGHT } from "./sizes.ts";
import type { GanttRow, LinkType } from "./types.ts";

/** The start or the finish of a row, by the letter that link types have for it. */
export type Side = "S" | "F";

export interface LinkEndAt {
  readonly id: string;
  readonly side: Side;
}

interface Reach {
  readonly start: number;
  readonly finish: number;
}

/** Around a bar or a diamond, so that a finger needs no more aim than a pointer. */
const NEAR_PIXELS = 22;
const NEAR_ROLL_UP_PIXELS = 4;

export function linkType(from: Side, to: Side): LinkType {
  return `${from}${to}`;
}

/** The end nearest to the point: of a rolled-up diamond, else of its row's bar or diamond, where one is near. */
export function endUnder({ axis, layout }: Scene, { x, y }: Point): LinkEndAt | null {
  const place = layout.rows[Math.floor((y - HEADER_HEIGHT) / ROW_HEIGHT)];
  if (!place || place.row.kind === "group") return null;
  const rolledUp = nearestTo(x, place.rollUp, axis);
  if (rolledUp) {
    const middle = middleOfDay(axis, rolledUp.finishDay);
    const isNear = Math.abs(x - middle) <= ROLL_UP_RADIUS + NEAR_ROLL_UP_PIXELS;
    if (isNear) return { id: rolledUp.id, side: x < middle ? "S" : "F" };
  }
  const { start, finish } = reachOf(axis, place.row);
  if (x < start - NEAR_PIXELS || x > finish + NEAR_PIXELS) return null;
  return { id: place.row.id, side: x < (start + finish) / 2 ? "S" : "F" };
}

/** Where a row's bar begins and ends, or its diamond's corners stand. */
export function reachOf(axis: DayAxis, row: GanttRow): Reach {
  if (row.kind === "milestone") {
    const middle = middleOfDay(axis, row.finishDay);
    return { start: middle - DIAMOND_RADIUS, finish: middle + DIAMOND_RADIUS };
  }
  const { x, width } = stretchOf(axis, row);
  return { start: x, finish: x + width };
}

/** The row that shows on its own and that a link may begin at. */
export function sourceOf(scene: Scene, linking: LinkRules, id: string): StandIn | null {
  const standIn = scene.layout.standIns.get(id);
  return standIn && !standIn.isFolded && linking.mayStart(id) ? standIn : null;
}
