import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { shortcutOf } from "#client/ui/keyboard/shortcuts.ts";
import { clamped, edgesOf, type Place, placeAfter, type Range, type Size } from "./grid-range.ts";

/** Where leaving a typed cell leads: on by a key, back to the cell itself, or away from the grid. */
export type Leave = "down" | "next" | "previous" | "stay" | "away";

/** How typing began: with a text that replaces the cell's, or with what stands there, for null. */
export interface Typing {
  readonly text: string | null;
}

interface GridActs {
  readonly size: Size;
  /** The column in which the keyboard begins. */
  readonly firstColumn: number;
  readonly isEditable: (place: Place) => boolean;
  readonly isRightToLeft: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onClear: (range: Range) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const FIELD = "input, select, textarea";

/** The selection of the grid and the cell that is being typed in, moved by keys and pointer. */
export function useGridCells(acts: GridActs) {
  const { size, firstColumn, isEditable, isRightToLeft } = acts;
  const grid = useRef<HTMLTableElement>(null);
  const [held, setRange] = useState<Range>(() => rangeAt({ row: 0, column: firstColumn }));
  const [typed, setTyped] = useState<Typing | null>(null);
  // Another filter may leave fewer rows than there were.
  const range = { anchor: clamped(held.anchor, size), focus: clamped(held.focus, size) };
  const { claim, keepInSight } = useStanding(grid, range.focus, typed !== null);

  const select = (focus: Place, isExtended = false) => {
    claim();
    setTyped(null);
    setRange({ anchor: isExtended ? range.anchor : focus, focus });
  };
  const leave = (where: Leave) => {
    const { row, column } = range.focus;
    if (where === "away") setTyped(null);
    else if (where === "down") select(clamped({ row: row + 1, column }, size));
    else if (where === "stay") select(range.focus);
    else select(nextEditable(range.focus, where === "next" ? 1 : -1, size, isEditable));
  };
  /** Typing replaces what stands in the cell; Enter and F2 begin with it. */
  const edit = (text: string | null) => {
    if (!isEditable(range.focus)) return false;
    setRange(rangeAt(range.focus));
    setTyped({ text });
    return true;
  };

  /** True when the key was the grid's. */
  const press = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event;
    const isHeld = event.ctrlKey || event.metaKey;
    if (altKey) return false;
    const shortcut = isHeld ? shortcutOf(event.nativeEvent, false) : null;
    if (shortcut === "undo" && acts.canUndo) return run(acts.onUndo);
    if (shortcut === "redo" && acts.canRedo) return run(acts.onRedo);
    if (isHeld && event.code === "KeyA") {
      setRange({
        anchor: { row: 0, column: 0 },
        focus: clamped({ row: size.rows, column: size.columns }, size),
      });
      return true;
    }
    const place = placeAfter(range.focus, { key, isToEdge: isHeld, isRightToLeft }, size);
    if (place) return run(() => select(place, shiftKey));
    if (isHeld) return false;
    if (key === "Enter" || key === "F2") return edit(null);
    if (key === "Delete" || key === "Backspace") return run(() => acts.onClear(range));
    if (key === "Escape") return run(() => select(range.focus));
    return [...key].length === 1 && key !== " " ? edit(key) : false;
  };

  return {
    grid,
    range,
    edges: edgesOf(range),
    typed,
    select,
    leave,
    keepInSight,
    onKeyDown: (event: KeyboardEvent) => {
      if (!isCell(event.target) || !press(event)) return;
      event.preventDefault();
    },
    ...usePointer({ typed, grid, select, edit }),
  };
}

/** The cell that the keyboard stands in: focused once it is claimed, and kept in sight where that is asked for. */
function useStanding(grid: RefObject<HTMLElement | null>, place: Place, isTyping: boolean) {
  const isClaimed = useRef(false);
  const isSinking = useRef(false);
  useLayoutEffect(() => {
    const cell = cellAt(grid.current, place);
    if (isSinking.current) cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    isSinking.current = false;
    if (!isClaimed.current || isTyping) return;
    isClaimed.current = false;
    cell?.focus();
  });
  return {
    claim: () => {
      isClaimed.current = true;
    },
    /** What follows makes the grid lower: its cell must not be left below the edge. */
    keepInSight: () => {
      isSinking.current = true;
    },
  };
}

interface PointerActs {
  readonly typed: Typing | null;
  readonly grid: RefObject<HTMLElement | null>;
  readonly select: (place: Place, isExtended?: boolean) => void;
  readonly edit: (text: null) => void;
}

/** Selects by pointer, also by drawing over cells with a mouse; pressed twice, a cell is typed in. */
function usePointer({ typed, grid, select, edit }: PointerActs) {
  const isDrawing = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target);
      if (!place || event.button !== 0 || isField(event.target)) return;
      // What is typed elsewhere is kept before its cell is left.
      if (typed) grid.current?.querySelector<HTMLElement>(FIELD)?.blur();
      isDrawing.current = event.pointerType === "mouse";
      select(place, event.shiftKey);
    },
    onPointerOver: (event: PointerEvent) => {
      if (!isDrawing.current) return;
      if (event.buttons === 0) isDrawing.current = false;
      const place = isDrawing.current ? placeOf(event.target) : null;
      if (place) select(place, true);
    },
    onPointerUp: () => {
      isDrawing.current = false;
    },
    onDoubleClick: ({ target }: { readonly target: EventTarget }) => {
      if (!isField(target) && placeOf(target)) edit(null);
    },
  };
}

function run(act: () => void): true {
  act();
  return true;
}

/** The next cell that can be edited, over the ends of rows; the same one at the grid's own ends. */
function nextEditable(
  from: Place,
  step: 1 | -1,
  { rows, columns }: Size,
  isEditable: (place: Place) => boolean,
): Place {
  let { row, column } = from;
  do {
    column += step;
    if (column >= columns) [row, column] = [row + 1, 0];
    if (column < 0) [row, column] = [row - 1, columns - 1];
    if (row < 0 || row >= rows) return from;
  } while (!isEditable({ row, column }));
  return { row, column };
}

function rangeAt(place: Place): Range {
  return { anchor: place, focus: place };
}

function cellAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return grid?.querySelector(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset["column"] !== undefined;
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.parentElement?.dataset["row"];
  return cell && row !== undefined ? { row: Number(row), column: Number(cell.dataset["column"]) } : null;
}
