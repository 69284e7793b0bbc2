import { useCallback, useEffect, useRef, useState } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import type { PreviewRow } from "#client/gantt/types.ts";

/** A pointer passes many days on its way; only where it rests for a moment is asked about. */
const SETTLED_AFTER_MS = 120;

const NOTHING: readonly PreviewRow[] = [];

/** The day that a chart's reader considers while they drag, and what was found out would move along with it. */
export function useConsidered() {
  const [considered, setConsidered] = useState<Proposal | null>(null);
  const [preview, setPreview] = useState(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onConsider = useCallback((proposal: Proposal | null) => {
    clearTimeout(timer.current);
    if (proposal === null) {
      setConsidered(null);
      setPreview(NOTHING);
    } else timer.current = setTimeout(() => setConsidered(proposal), SETTLED_AFTER_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { considered, preview, onConsider, onPreview: setPreview };
}
