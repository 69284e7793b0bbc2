import { type RefObject, useLayoutEffect, useState } from "react";
import { type RowWindow, type WindowAsk, windowOf } from "./table-window.ts";

/** The rows near what the scroller shows; all of them while they are few. */
export function useTableWindow(scroller: RefObject<HTMLElement | null>, rowCount: number): RowWindow {
  const [ask, setAsk] = useState<WindowAsk>({ topPixels: 0, heightPixels: 1_000 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const listeners = new AbortController();
    const look = () => {
      const next = { topPixels: element.scrollTop, heightPixels: element.clientHeight || 1_000 };
      setAsk((before) => {
        const [one, other] = [windowOf(before, rowCount), windowOf(next, rowCount)];
        return one.first === other.first && one.last === other.last ? before : next;
      });
    };
    look();
    element.addEventListener("scroll", look, { signal: listeners.signal, passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      listeners.abort();
      observer.disconnect();
    };
  }, [scroller, rowCount]);
  return windowOf(ask, rowCount);
}
