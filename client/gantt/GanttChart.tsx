import { type RefObject, useCallback, useImperativeHandle, useRef, useState } from "react";
import { clampVisibleDays } from "./axis.ts";
import { ChartCanvas } from "./ChartCanvas.tsx";
import { ChartExtras } from "./ChartExtras.tsx";
import { GanttPanel, type GanttPanelHandle } from "./GanttPanel.tsx";
import styles from "./gantt.module.css";
import type { ChartAct } from "./panel-keys.ts";
import type { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import { HEADER_HEIGHT, ROW_HEIGHT } from "./sizes.ts";
import type { GanttChartProps, GanttHandle } from "./types.ts";
import { useAsked } from "./use-asked.ts";
import { useScene } from "./use-scene.ts";
import { useViewport } from "./use-viewport.ts";
import { createWindowStore } from "./window.ts";

/**
 * Panel and chart side by side in one native scroller of the reader's direction. The chart inside is always drawn
 * from left to right and mirrored as a whole for right-to-left, so that both share one geometry.
 */
export function GanttChart(props: GanttChartProps) {
  const { columns, direction, onRowClick, onToggle, onZoom, range, today, visibleDays } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const kernel = useRef<ProgramGantt>(null);
  const panel = useRef<GanttPanelHandle>(null);
  const [rowWindow] = useState(createWindowStore);
  const panelWidth = props.panelPixels ?? columns.reduce((sum, column) => sum + column.widthPixels, 0);
  const viewport = useViewport(scroller, panelWidth);
  const editing = useAsked(props, kernel);
  const scene = useScene(props, viewport, editing.asked);

  const zoom = useCallback(
    (factor: number) => onZoom(clampVisibleDays(range, clampVisibleDays(range, visibleDays) / factor)),
    [onZoom, range, visibleDays],
  );
  const reveal = useCallback((id: string) => kernel.current?.scrollToRow(id), []);
  const onChartAct = (act: ChartAct) => {
    if (act.kind === "zoom") zoom(act.factor);
    else if (act.kind !== "today") editing.perform(act, scene);
    else if (today) kernel.current?.scrollToDay(today.day);
  };
  const openRow = (id: string) => {
    if (!editing.take(id)) onRowClick(id);
  };

  useGanttHandle(props.ref, kernel, panel, zoom);

  return (
    <div className={styles["frame"]} dir={direction}>
      <div ref={scroller} className={styles["scroller"]} dir={direction} data-gantt="">
        <div className={styles["stage"]}>
          {scene && (
            <>
              <GanttPanel
                ref={panel}
                layout={scene.layout}
                rowWindow={rowWindow}
                columns={columns}
                widthPixels={panelWidth}
                sizing={props.sizing ?? null}
                words={props.words}
                direction={direction}
                selectedId={props.selectedId}
                pageRows={pageRows(scene)}
                keyHint={editing.keyHint}
                isProposing={editing.isProposing}
                onActivate={editing.activate}
                onOpen={openRow}
                onToggle={onToggle}
                onSelect={props.onSelect ?? NOTHING}
                onReveal={reveal}
                onChartAct={onChartAct}
              />
              <ChartCanvas
                scene={scene}
                scroller={scroller}
                rowWindow={rowWindow}
                kernel={kernel}
                onPick={openRow}
                onZoom={zoom}
                onConsider={editing.onConsider}
                onReach={editing.onReach}
                onLinkClick={(id) => props.onLinkClick?.(id)}
              />
            </>
          )}
        </div>
      </div>
      <p role="status" className={styles["said"]}>
        {editing.said}
      </p>
      {scene && (
        <ChartExtras {...props} scene={scene} scroller={scroller} kernel={kernel} panelWidth={panelWidth} />
      )}
    </div>
  );
}

const NOTHING = () => {};

/** How many rows one key passes that goes by pages. */
function pageRows({ viewport }: Scene): number {
  return Math.max(1, Math.floor((viewport.heightPixels - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
}

/** What the page around the chart may ask of it. */
function useGanttHandle(
  ref: GanttChartProps["ref"],
  kernel: RefObject<ProgramGantt | null>,
  panel: RefObject<GanttPanelHandle | null>,
  zoom: GanttHandle["zoom"],
): void {
  useImperativeHandle(
    ref,
    () => ({
      scrollToDay: (day) => kernel.current?.scrollToDay(day),
      scrollToRow: (id) => kernel.current?.scrollToRow(id),
      focusRow: (id) => panel.current?.focusRow(id),
      zoom,
    }),
    [kernel, panel, zoom],
  );
}
