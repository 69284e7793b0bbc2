import { numberAt } from "./arranged.ts";
import type { Moment } from "./moments.ts";

/** The start and finish moments of every item, by its position. */
export interface Pass {
  readonly starts: Int32Array;
  readonly finishes: Int32Array;
}

/** Room for so many items, none of them placed. */
export function emptyPass(size: number): Pass {
  return { starts: new Int32Array(size), finishes: new Int32Array(size) };
}

/** A pass of its own, for trying a change without touching the first. */
export function copyPass({ starts, finishes }: Pass): Pass {
  return { starts: starts.slice(), finishes: finishes.slice() };
}

/** Where the item at this position of the order starts. */
export function startAt({ starts }: Pass, position: number): Moment {
  return numberAt(starts, position) as Moment;
}

/** Where the item at this position of the order finishes. */
export function finishAt({ finishes }: Pass, position: number): Moment {
  return numberAt(finishes, position) as Moment;
}

/** Puts an item in its place; true when that is another place than before. */
export function setEnds(
  { starts, finishes }: Pass,
  position: number,
  start: number,
  finish: number,
): boolean {
  const isMoved = starts[position] !== start || finishes[position] !== finish;
  starts[position] = start;
  finishes[position] = finish;
  return isMoved;
}

/** True when two passes place an item differently. */
export function differsAt(one: Pass, other: Pass, position: number): boolean {
  return (
    one.starts[position] !== other.starts[position] || one.finishes[position] !== other.finishes[position]
  );
}
