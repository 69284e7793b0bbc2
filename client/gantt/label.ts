import type { Stretch } from "./axis.ts";
import { LABEL_GAP } from "./sizes.ts";

export interface LabelRoom {
  readonly bar: Stretch;
  /** Everything else drawn at the label's height in this row. */
  readonly obstacles: readonly Stretch[];
  readonly labelWidth: number;
  /** Where it may stand: what is seen of the chart. */
  readonly ground: Stretch;
}

/**
 * Where the label begins: after the bar, else before it, else beyond everything in the row, first after and
 * then before; null when it would be cut off by the ground's end or run into something everywhere.
 */
export function placeLabel(room: LabelRoom): number | null {
  const { bar, obstacles, labelWidth } = room;
  const touching = (each: Stretch) => each.x < endOf(bar) + LABEL_GAP && endOf(each) > bar.x - LABEL_GAP;
  const near = hullOf([bar, ...obstacles.filter(touching)]);
  const whole = hullOf([bar, ...obstacles]);
  const places = [near, whole].flatMap((hull) => [endOf(hull) + LABEL_GAP, hull.x - LABEL_GAP - labelWidth]);
  return places.find((x) => isFree(room, x)) ?? null;
}

function isFree(room: LabelRoom, x: number): boolean {
  const end = x + room.labelWidth;
  if (x < room.ground.x || end > endOf(room.ground)) return false;
  return room.obstacles.every((each) => end <= each.x || x >= endOf(each));
}

function hullOf(stretches: readonly Stretch[]): Stretch {
  const x = Math.min(...stretches.map((each) => each.x));
  return { x, width: Math.max(...stretches.map(endOf)) - x };
}

function endOf(stretch: Stretch): number {
  return stretch.x + stretch.width;
}
