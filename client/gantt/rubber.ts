import { HEAD_PIXELS, type Point } from "./arrow.ts";

const HEAD_SPREAD = Math.PI / 4;

/** Straight to where the pointer is, with a head, while a link has no other end yet. */
export function rubberPath(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (side: 1 | -1) => {
    const towards = angle + Math.PI + side * HEAD_SPREAD;
    const length = HEAD_PIXELS * Math.SQRT2;
    return `${to.x + length * Math.cos(towards)} ${to.y + length * Math.sin(towards)}`;
  };
  return `M${from.x} ${from.y}L${to.x} ${to.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}`;
}
