// biome-ignore-all lint/a11y/useSemanticElements: a windowed treegrid cannot be a table: its rows are placed one by one.
import { lazy, type Ref, Suspense, useImperativeHandle, useRef, useSyncExternalStore } from "react";
import { GanttPanelRow } from "./GanttPanelRow.tsx";
import type { KeyHint } from "./key-hints.ts";
import type { RowLayout } from "./layout.ts";
import { PanelHeader } from "./PanelHeader.tsx";
import styles from "./panel.module.css";
import type { ChartAct } from "./panel-keys.ts";
import { ROW_HEIGHT } from "./sizes.ts";
import type { Direction, GanttRow, GanttWords, PanelColumn, PanelSizing } from "./types.ts";
import { usePanelKeys } from "./use-panel-keys.ts";
import type { RowWindow, WindowStore } from "./window.ts";

// Nobody sizes the panel before it is read.
const PanelEdge = lazy(async () => ({ default: (await import("./panel-edges.tsx")).PanelEdge }));
const MoreColumns = lazy(async () => ({ default: (await import("./panel-edges.tsx")).MoreColumns }));

interface GanttPanelProps {
  readonly layout: RowLayout;
  readonly rowWindow: WindowStore;
  readonly columns: readonly PanelColumn[];
  readonly widthPixels: number;
  readonly sizing: PanelSizing | null;
  readonly words: GanttWords;
  readonly direction: Direction;
  readonly selectedId: string | null;
  readonly pageRows: number;
  /** By which keys a row may be changed. Keep it stable. */
  readonly keyHint: (row: GanttRow) => KeyHint | null;
  readonly isProposing: boolean;
  readonly onActivate: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onReveal: (id: string) => void;
  readonly onChartAct: (act: ChartAct) => void;
  readonly ref?: Ref<GanttPanelHandle>;
}

export interface GanttPanelHandle {
  /** Brings the row, or what stands for it, into view and gives it the focus. */
  focusRow(id: string): void;
}

/** The chart's accessible half: a treegrid of the rows the kernel has drawn, with one tab stop. */
export function GanttPanel(props: GanttPanelProps) {
  const { layout, columns, words, widthPixels, sizing } = props;
  const grid = useRef<HTMLDivElement>(null);
  const keys = usePanelKeys(props, grid);
  const columnsPixels = columns.reduce((sum, column) => sum + column.widthPixels, 0);
  const isClipped = columnsPixels > widthPixels;
  useImperativeHandle(props.ref, () => ({ focusRow: keys.focusRow }));

  return (
    <div className={styles["panel"]} style={{ inlineSize: widthPixels }}>
      <div
        ref={grid}
        role="treegrid"
        aria-label={words.panel}
        aria-rowcount={layout.rows.length + 1}
        aria-colcount={columns.length}
        className={styles["grid"]}
        data-clipped={isClipped || undefined}
        onKeyDown={keys.onKeyDown}
      >
        <PanelHeader columns={columns} sizing={sizing} />
        <PanelRows {...props} keys={keys} />
      </div>
      {sizing ? (
        <>
          <Suspense fallback={null}>
            <PanelEdge sizing={sizing} widthPixels={widthPixels} />
          </Suspense>
          {/* Apart from the edge, which may be in a hand while this comes. */}
          <Suspense fallback={null}>
            {isClipped ? <MoreColumns grid={grid} columnsPixels={columnsPixels} sizing={sizing} /> : null}
          </Suspense>
        </>
      ) : null}
    </div>
  );
}

function PanelRows(props: GanttPanelProps & { readonly keys: ReturnType<typeof usePanelKeys> }) {
  const { layout, rowWindow, keys } = props;
  const drawn = useSyncExternalStore(rowWindow.subscribe, rowWindow.get);
  return (
    <div
      role="rowgroup"
      className={styles["panelRows"]}
      style={{ blockSize: layout.rows.length * ROW_HEIGHT }}
    >
      {indexesOf(drawn, keys.index, layout.rows.length).map((index) => {
        const place = layout.rows[index];
        const isActive = index === keys.index;
        return (
          place && (
            <GanttPanelRow
              key={place.row.id}
              place={place}
              columns={props.columns}
              words={props.words}
              isActive={isActive}
              activeColumn={isActive ? keys.column : null}
              editedColumn={keys.edited?.rowId === place.row.id ? keys.edited.column : null}
              isSelected={place.row.id === props.selectedId}
              keyHint={props.keyHint}
              onPlace={keys.setPlace}
              onEdit={keys.edit}
              onOpen={props.onOpen}
              onToggle={props.onToggle}
            />
          )
        );
      })}
    </div>
  );
}

/** The drawn rows, and always the active one: focus outlives a scroll. */
function indexesOf(drawn: RowWindow, activeIndex: number, rowCount: number): number[] {
  const indexes: number[] = [];
  for (let index = drawn.first; index <= Math.min(drawn.last, rowCount - 1); index++) indexes.push(index);
  if (activeIndex < drawn.first) indexes.unshift(activeIndex);
  else if (activeIndex > drawn.last && activeIndex < rowCount) indexes.push(activeIndex);
  return indexes;
}
