import { type RefObject, useEffect, useRef } from "react";
import type { RowFinder } from "./RoadmapTable.tsx";

/**
 * Once the side panel of a program or the form of a milestone is gone, its row has the focus, unless something else
 * took it: what the address opened has nothing to give it back to.
 */
export function useFocusAfterPanel(openId: string | undefined, rows: RefObject<RowFinder | null>): void {
  const before = useRef(openId);
  useEffect(() => {
    const closedId = before.current;
    before.current = openId;
    if (openId !== undefined || closedId === undefined) return;
    // A dialog gives the focus back itself, one frame after it has gone.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) rows.current?.focusRow(closedId);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [openId, rows]);
}
