import { isDrag } from "./drag.ts";

const LONG_MS = 500;

/** Calls `act` once the finger has rested where it was put down; the browser's own menu does not come in between. */
export function onLongPress(pressed: PointerEvent, chart: AbortSignal, act: () => void): void {
  const listening = new AbortController();
  const { signal } = listening;
  const timer = setTimeout(act, LONG_MS);
  const stop = () => {
    clearTimeout(timer);
    listening.abort();
  };
  const move = (event: PointerEvent) => {
    const way = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
    if (isDrag(event.pointerType, way)) stop();
  };
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", stop, { signal });
  window.addEventListener("pointercancel", stop, { signal });
  window.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  chart.addEventListener("abort", stop, { signal });
}
