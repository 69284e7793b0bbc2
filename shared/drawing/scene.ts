import type { Status } from "../progress/status-words.ts";
import type { Look } from "./looks.ts";

interface Drawn {
  readonly look: Look;
  /** Whose colours a look takes that leaves them to its shape. */
  readonly tone?: Status;
}

export interface PathShape extends Drawn {
  readonly kind: "path";
  readonly d: string;
}

export interface BoxShape extends Drawn {
  readonly kind: "box";
  /** The left upper corner, whatever the direction. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DotShape extends Drawn {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One line of text on its baseline; `start` and `end` are those of the scene's direction. */
export interface TextShape extends Drawn {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** A shape of a box of 16, around its middle: a status, or which way a forecast runs. */
export interface SignShape extends Drawn {
  readonly kind: "sign";
  readonly d: string;
  readonly isOutline: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Shape = PathShape | BoxShape | DotShape | TextShape | SignShape;

/**
 * A drawing as plain shapes in pixels, in the order they are laid over each other: the same one for the screen, for a
 * picture and for the pack. Its texts stand in no moved or mirrored group, so that any drawer can place them.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: "ltr" | "rtl";
  readonly shapes: readonly Shape[];
}

/** Straight between two points. */
export function lineShape(look: Look, from: readonly [number, number], to: readonly [number, number]): Shape {
  return {
    kind: "path",
    look,
    d: `M${tenths(from[0])} ${tenths(from[1])}L${tenths(to[0])} ${tenths(to[1])}`,
  };
}

/** A box from one x to another, whichever is left. */
export function boxBetween(
  look: Look,
  [fromX, toX]: readonly [number, number],
  y: number,
  height: number,
): BoxShape {
  const x = Math.min(fromX, toX);
  return { kind: "box", look, x, y, width: Math.abs(toX - fromX), height };
}

export function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
