import { type RefObject, useEffect, useRef } from "react";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { RowFinder } from "./RoadmapTable.tsx";

/**
 * Once the side panel of a program is gone, its row has the focus, unless something else took it: a panel that the
 * address opened has nothing to give it back to.
 */
export function useFocusAfterPanel(
  code: string | undefined,
  { programs }: Pick<RoadmapView, "programs">,
  rows: RefObject<RowFinder | null>,
): void {
  const before = useRef(code);
  useEffect(() => {
    const opened = programs.find((program) => program.code === before.current);
    before.current = code;
    if (code !== undefined || !opened) return;
    // A sheet gives the focus back itself, one frame after it has gone.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) rows.current?.focusRow(opened.id);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [code, programs, rows]);
}
