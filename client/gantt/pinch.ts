/** Finer steps would draw the chart and write the address anew for every pixel. */
const LEAST_STEP = 1.04;

/** How far two fingers have been spread or closed since last told, and the middle between them. */
export type Pinch = (turned: number, at: Pick<MouseEvent, "clientX">) => void;

/** Two fingers on the chart change its scale; the page's own pinch is kept away from it by the scroller's style. */
export function onPinch(scroller: HTMLElement, signal: AbortSignal, pinch: Pinch): void {
  let told = 0;
  const start = (event: TouchEvent) => {
    told = spreadOf(event.touches);
    // Otherwise two fingers would also scroll.
    if (told > 0 && event.cancelable) event.preventDefault();
  };
  const move = ({ touches }: TouchEvent) => {
    const spread = spreadOf(touches);
    if (told === 0 || spread === 0) return;
    const turned = spread / told;
    if (Math.max(turned, 1 / turned) < LEAST_STEP) return;
    told = spread;
    pinch(turned, { clientX: middleOf(touches) });
  };
  const end = () => {
    told = 0;
  };
  scroller.addEventListener("touchstart", start, { signal, passive: false });
  scroller.addEventListener("touchmove", move, { signal, passive: true });
  scroller.addEventListener("touchend", end, { signal, passive: true });
  scroller.addEventListener("touchcancel", end, { signal, passive: true });
}

/** The distance between two fingers; 0 for fewer or more. */
function spreadOf({ 0: one, 1: other, length }: TouchList): number {
  if (!one || !other || length !== 2) return 0;
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function middleOf(touches: TouchList): number {
  return [...touches].reduce((sum, { clientX }) => sum + clientX, 0) / touches.length;
}
