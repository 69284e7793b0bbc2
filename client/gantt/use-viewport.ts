import { type RefObject, useLayoutEffect, useState } from "react";
import type { Viewport } from "./scene.ts";

/** Less would make a scale of nothing while the page is still being laid out. */
const LEAST_WIDTH_PIXELS = 240;

/** The scroller's inner size without the panel; null until it has been measured. */
export function useViewport(scroller: RefObject<HTMLElement | null>, panelWidth: number): Viewport | null {
  const [viewport, setViewport] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const widthPixels = Math.max(LEAST_WIDTH_PIXELS, element.clientWidth - panelWidth);
      const heightPixels = element.clientHeight;
      setViewport((before) =>
        before?.widthPixels === widthPixels && before.heightPixels === heightPixels
          ? before
          : { widthPixels, heightPixels },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, panelWidth]);
  return viewport;
}
