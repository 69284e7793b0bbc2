import { useEffect, useEffectEvent, useRef } from "react";
import { COLUMNS, type EditField } from "./columns.ts";
import type { Place } from "./grid-range.ts";
import type { GridLine } from "./lines.ts";

export interface WantedCell {
  readonly milestoneId: string;
  readonly field: EditField;
}

/** Goes to a cell once, as soon as its row is among the lines. */
export function useWantedCell(
  wanted: WantedCell | null,
  lines: readonly GridLine[],
  onGo: (place: Place) => void,
): void {
  const gone = useRef<WantedCell | null>(null);
  const go = useEffectEvent(onGo);
  useEffect(() => {
    if (wanted === null || gone.current === wanted) return;
    const row = lines.findIndex(({ milestone }) => milestone.id === wanted.milestoneId);
    if (row < 0) return;
    gone.current = wanted;
    go({ row, column: COLUMNS.indexOf(wanted.field) });
  }, [wanted, lines]);
}
