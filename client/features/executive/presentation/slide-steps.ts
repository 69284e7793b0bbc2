/** Where a key or a finger leads. */
export type SlideStep = "next" | "previous" | "first" | "last" | "leave";

type Direction = "ltr" | "rtl";

const KEYS: Readonly<Record<string, SlideStep>> = {
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

/** What a key asks for: arrows follow the direction of reading. Null for keys that are nobody's. */
export function stepOfKey(key: string, direction: Direction): SlideStep | null {
  const isForward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const isBack = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  if (key === isForward) return "next";
  return key === isBack ? "previous" : (KEYS[key] ?? null);
}

/** A finger that went so far along, and not further up or down, turned the page. */
const LEAST_PIXELS = 48;

/** What a swipe by these pixels asks for: the page goes where the finger goes. */
export function stepOfSwipe(byX: number, byY: number, direction: Direction): SlideStep | null {
  if (Math.abs(byX) < LEAST_PIXELS || Math.abs(byX) <= Math.abs(byY)) return null;
  return byX < 0 === (direction === "ltr") ? "next" : "previous";
}
