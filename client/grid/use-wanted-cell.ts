import { useEffect, useEffectEvent, useRef } from "react";
import type { Place } from "./grid-range.ts";
import type { CellPlace } from "./totals.ts";

/** Goes to a cell once, as soon as its row is among the lines. */
export function useWantedCell<Field extends string>(
  wanted: CellPlace<Field> | null,
  keys: readonly string[],
  columnOf: (field: Field) => number,
  onGo: (place: Place) => void,
): void {
  const gone = useRef<CellPlace<Field> | null>(null);
  const go = useEffectEvent((row: number, field: Field) => onGo({ row, column: columnOf(field) }));
  useEffect(() => {
    if (wanted === null || gone.current === wanted) return;
    const row = keys.indexOf(wanted.key);
    if (row < 0) return;
    gone.current = wanted;
    go(row, wanted.field);
  }, [wanted, keys]);
}
