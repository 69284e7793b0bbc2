// biome-ignore-all lint/a11y/useSemanticElements: an hr has no value; a splitter is a separator that has one.
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./panel-edges.module.css";
import type { PanelColumn, PanelSizing } from "./types.ts";

interface PanelEdgeProps {
  readonly sizing: PanelSizing;
  readonly widthPixels: number;
}

const STEP_PIXELS = 24;
const LEAST_COLUMN_PIXELS = 48;
/** Room for the padding of a cell beside what it holds. */
const FIT_PIXELS = 8;

/** The edge between panel and chart, for pointer, finger and keys; a double click or Home brings the usual width. */
export function PanelEdge({ sizing, widthPixels }: PanelEdgeProps) {
  const { leastPixels, mostPixels, onPanelWidth, words } = sizing;
  const set = (pixels: number) => onPanelWidth(Math.min(mostPixels, Math.max(leastPixels, pixels)));
  const drag = edgeDrag(() => widthPixels, set);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event);
    if (step !== 0) set(widthPixels + step * STEP_PIXELS);
    else if (event.key === "Home") onPanelWidth(null);
    else if (event.key === "End") set(mostPixels);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.panelEdge}
      aria-valuemin={leastPixels}
      aria-valuemax={mostPixels}
      aria-valuenow={widthPixels}
      tabIndex={0}
      title={words.panelEdge}
      data-print="none"
      className={styles["panelEdge"]}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onPanelWidth(null)}
      {...drag}
    />
  );
}

interface ColumnEdgeProps {
  readonly column: PanelColumn;
  readonly sizing: PanelSizing;
}

/** The edge of a column's heading, for the pointer; a double click fits it. Keys size it from its cells. */
export function ColumnEdge({ column, sizing }: ColumnEdgeProps) {
  const set = (pixels: number) => sizing.onColumnWidth(column.id, Math.max(LEAST_COLUMN_PIXELS, pixels));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from screen readers; keys size columns from their cells.
    <span
      aria-hidden="true"
      title={sizing.words.columnEdge}
      data-print="none"
      className={styles["columnEdge"]}
      onDoubleClick={({ currentTarget }) => set(widestOf(currentTarget, column.id))}
      {...edgeDrag(() => column.widthPixels, set)}
    />
  );
}

/** One step for an arrow, towards the end of the line when positive. */
function stepOf({ key, currentTarget }: KeyboardEvent<HTMLElement>): number {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return (key === "ArrowRight" ? 1 : -1) * endwards(currentTarget);
}

function endwards(element: Element): 1 | -1 {
  return element.closest("[dir]")?.getAttribute("dir") === "rtl" ? -1 : 1;
}

/** Follows the pointer from where the edge stood when it was taken. */
function edgeDrag(widthNow: () => number, onWidth: (pixels: number) => void) {
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { currentTarget: edge, pointerId, clientX } = event;
      if (event.button !== 0) return;
      event.preventDefault();
      edge.focus({ preventScroll: true });
      const [from, sign] = [widthNow(), endwards(edge)];
      const listeners = new AbortController();
      const { signal } = listeners;
      const move = (moved: globalThis.PointerEvent) => {
        if (moved.pointerId === pointerId) onWidth(Math.round(from + (moved.clientX - clientX) * sign));
      };
      const end = () => listeners.abort();
      edge.setPointerCapture?.(pointerId);
      edge.addEventListener("pointermove", move, { signal });
      for (const sign of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
        edge.addEventListener(sign, end, { signal });
      }
    },
    // A click that ends a drag is not meant for what lies around the edge.
    onClick: (event: { stopPropagation(): void }) => event.stopPropagation(),
  };
}

/** How wide the widest drawn cell of the column would be, and its heading. */
function widestOf(edge: Element, columnId: string): number {
  const heading = edge.parentElement;
  const grid = edge.closest('[role="treegrid"]');
  const cells = [...(grid?.querySelectorAll<HTMLElement>(`[data-column="${columnId}"]`) ?? [])];
  const all = heading ? [heading, ...cells] : cells;
  const before = all.map(({ style }) => style.inlineSize);
  for (const { style } of all) style.inlineSize = "max-content";
  const widest = Math.max(...all.map(({ offsetWidth }) => offsetWidth));
  for (const [index, { style }] of all.entries()) style.inlineSize = before[index] ?? "";
  return widest + FIT_PIXELS;
}

interface MoreColumnsProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly columnsPixels: number;
  readonly sizing: PanelSizing;
}

/** Scrolls the columns that the panel has no room for, under the first one, which stays. */
export function MoreColumns({ grid, columnsPixels, sizing }: MoreColumnsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const follow = () =>
    grid.current?.style.setProperty("--panel-shift", `${-Math.abs(scroller.current?.scrollLeft ?? 0)}px`);

  useLayoutEffect(() => {
    const element = grid.current;
    return () => {
      element?.style.removeProperty("--panel-shift");
    };
  }, [grid]);

  useEffect(() => {
    const [element, bar] = [grid.current, scroller.current];
    if (!element || !bar) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener("focusin", ({ target }) => showCell(element, bar, target), { signal });
    element.addEventListener(
      "wheel",
      (event) => {
        const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (event.ctrlKey || along === 0) return;
        event.preventDefault();
        bar.scrollLeft += along;
      },
      { signal, passive: false },
    );
    return () => listeners.abort();
  }, [grid]);

  return (
    <section
      ref={scroller}
      className={styles["moreColumns"]}
      aria-label={sizing.words.moreColumns}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      data-print="none"
      onScroll={follow}
    >
      <div style={{ inlineSize: columnsPixels }} />
    </section>
  );
}

/** A cell that has the focus is in sight, clear of the first column, which lies over the others. */
function showCell(grid: HTMLElement, bar: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const cell = target.closest<HTMLElement>('[role="gridcell"]');
  const first = cell?.parentElement?.firstElementChild;
  if (!cell || !first || cell === first) return;
  const sign = endwards(grid);
  const [frame, pinned, box] = [grid, first, cell].map((each) => each.getBoundingClientRect());
  if (!frame || !pinned || !box) return;
  const [before, after] =
    sign === 1
      ? [pinned.right - box.left, box.right - frame.right]
      : [box.right - pinned.left, frame.left - box.left];
  if (before > 0) bar.scrollLeft -= before * sign;
  else if (after > 0) bar.scrollLeft += Math.min(after, -before) * sign;
}
