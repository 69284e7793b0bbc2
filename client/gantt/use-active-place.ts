import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import type { RowLayout } from "./layout.ts";

/** The row that has the treegrid's one tab stop, and the cell of it that has the focus; null is the row itself. */
export interface ActivePlace {
  readonly rowId: string | null;
  readonly column: number | null;
}

const STOP = '[role="row"][tabindex="0"], [role="gridcell"][tabindex="0"]';

/** Where the treegrid's one tab stop is. */
export function useActivePlace(
  panel: RefObject<HTMLElement | null>,
  layout: RowLayout,
  activated: (rowId: string) => void,
) {
  const [{ rowId, column }, setPlace] = useState<ActivePlace>({ rowId: null, column: null });
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const focusWanted = useRef(false);
  const onActivate = useEffectEvent(activated);

  useEffect(() => {
    if (rowId !== null) onActivate(rowId);
  }, [rowId]);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    panel.current?.querySelector<HTMLElement>(STOP)?.focus({ preventScroll: true });
  });

  /** Also takes the focus there, once the row is drawn. */
  const moveTo = useCallback((place: ActivePlace | ((before: ActivePlace) => ActivePlace)) => {
    focusWanted.current = true;
    setPlace(place);
    drawAgain();
  }, []);

  return { index: (rowId === null ? 0 : layout.standIns.get(rowId)?.index) ?? 0, column, setPlace, moveTo };
}
