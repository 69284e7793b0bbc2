// biome-ignore-all lint/a11y/useSemanticElements: a windowed treegrid cannot be a table: its rows are placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus in turn, headers and cells never.
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { GanttPanelRow } from "./GanttPanelRow.tsx";
import type { RowLayout } from "./layout.ts";
import styles from "./panel.module.css";
import { type ChartAct, type PanelAct, panelAct } from "./panel-keys.ts";
import { HEADER_HEIGHT, ROW_HEIGHT } from "./sizes.ts";
import type { Direction, GanttWords, PanelColumn } from "./types.ts";
import type { RowWindow, WindowStore } from "./window.ts";

interface GanttPanelProps {
  readonly layout: RowLayout;
  readonly rowWindow: WindowStore;
  readonly columns: readonly PanelColumn[];
  readonly words: GanttWords;
  readonly direction: Direction;
  readonly selectedId: string | null;
  readonly pageRows: number;
  /** How a movable row is moved by keys; null where none can be. */
  readonly moveHint: string | null;
  readonly isProposing: boolean;
  readonly onActivate: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
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
  const { layout, columns, words, rowWindow } = props;
  const panel = useRef<HTMLDivElement>(null);
  const { activeIndex, setActiveId, moveTo } = useActiveRow(panel, layout, props.onActivate);
  const drawn = useSyncExternalStore(rowWindow.subscribe, rowWindow.get);

  const perform = (act: PanelAct) => {
    if (act.kind === "open") props.onOpen(act.id);
    else if (act.kind === "toggle") props.onToggle(act.id);
    else if (act.kind === "go") goTo(act.index);
    else props.onChartAct(act);
  };
  const goTo = (index: number) => {
    const target = layout.rows[index];
    if (!target) return;
    moveTo(target.row.id);
    props.onReveal(target.row.id);
  };
  useImperativeHandle(props.ref, () => ({ focusRow: (id) => goTo(layout.standIns.get(id)?.index ?? -1) }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
    const { direction, pageRows, isProposing } = props;
    const act = panelAct(event, { layout, index: activeIndex, direction, pageRows, isProposing });
    if (!act) return;
    event.preventDefault();
    perform(act);
  };

  return (
    <div
      ref={panel}
      role="treegrid"
      aria-label={words.panel}
      aria-rowcount={layout.rows.length + 1}
      aria-colcount={columns.length}
      className={styles["panel"]}
      onKeyDown={onKeyDown}
    >
      <PanelHeader columns={columns} />
      <div
        role="rowgroup"
        className={styles["panelRows"]}
        style={{ blockSize: layout.rows.length * ROW_HEIGHT }}
      >
        {indexesOf(drawn, activeIndex, layout.rows.length).map((index) => {
          const place = layout.rows[index];
          return (
            place && (
              <GanttPanelRow
                key={place.row.id}
                place={place}
                columns={columns}
                words={words}
                isActive={index === activeIndex}
                isSelected={place.row.id === props.selectedId}
                moveHint={props.moveHint}
                onActivate={setActiveId}
                onOpen={props.onOpen}
                onToggle={props.onToggle}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The row that has the treegrid's one tab stop. */
function useActiveRow(
  panel: RefObject<HTMLElement | null>,
  layout: RowLayout,
  activated: (id: string) => void,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const focusWanted = useRef(false);
  const onActivate = useEffectEvent(activated);

  useEffect(() => {
    if (activeId !== null) onActivate(activeId);
  }, [activeId]);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    panel.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  return {
    activeIndex: (activeId === null ? 0 : layout.standIns.get(activeId)?.index) ?? 0,
    setActiveId,
    /** Also takes the focus there, once the row is drawn. */
    moveTo: (id: string) => {
      focusWanted.current = true;
      setActiveId(id);
      drawAgain();
    },
  };
}

function PanelHeader({ columns }: { readonly columns: readonly PanelColumn[] }) {
  return (
    <div role="rowgroup" className={styles["panelHeader"]} style={{ blockSize: HEADER_HEIGHT }}>
      <div role="row" aria-rowindex={1} className={styles["panelHeaderRow"]}>
        {columns.map((column) => (
          <div key={column.id} role="columnheader" style={{ inlineSize: column.widthPixels }}>
            {column.header}
          </div>
        ))}
      </div>
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

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, a, input, select, textarea") !== null;
}
