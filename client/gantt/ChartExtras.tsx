import { lazy, type RefObject, Suspense, useEffect, useState } from "react";
import styles from "./gantt.module.css";
import type { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import type { GanttChartProps } from "./types.ts";

// Nobody needs these for the first picture: each comes when it is first wanted.
const ChartMap = lazy(async () => ({ default: (await import("./ChartMap.tsx")).ChartMap }));
const DaysOffShade = lazy(async () => ({ default: (await import("./DaysOffShade.tsx")).DaysOffShade }));
const RowCard = lazy(async () => ({ default: (await import("./RowCard.tsx")).RowCard }));

interface ChartExtrasProps extends Pick<GanttChartProps, "card" | "daysOff" | "map" | "direction"> {
  readonly scene: Scene;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly kernel: RefObject<ProgramGantt | null>;
  readonly panelWidth: number;
}

/** Narrower days would make a grey haze of their weekends. */
const SHADED_FROM_PIXELS = 6;

/** What the chart shows beside its rows: days off, a card of the row that is pointed at, a map of the whole range. */
export function ChartExtras({ scene, scroller, kernel, panelWidth, ...props }: ChartExtrasProps) {
  const { card, daysOff, map, direction } = props;
  const { axis, viewport } = scene;
  const isVisited = useVisited(scroller);
  const isPartSeen = axis.widthPixels > viewport.widthPixels + 1;
  return (
    <>
      {daysOff && axis.pixelsPerDay >= SHADED_FROM_PIXELS ? (
        <Suspense fallback={null}>
          <DaysOffShade kernel={kernel} daysOff={daysOff} />
        </Suspense>
      ) : null}
      {card && isVisited ? (
        <Suspense fallback={null}>
          <RowCard scroller={scroller} kernel={kernel} direction={direction} content={card} />
        </Suspense>
      ) : null}
      {map && isPartSeen ? (
        <Suspense fallback={<div className={styles["mapRoom"]} />}>
          <ChartMap scene={scene} kernel={kernel} panelWidth={panelWidth} words={map} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Whether a pointer or the focus has ever come to the chart. */
function useVisited(scroller: RefObject<HTMLElement | null>): boolean {
  const [isVisited, setVisited] = useState(false);
  useEffect(() => {
    if (isVisited || !scroller.current) return;
    const listening = new AbortController();
    const visit = () => setVisited(true);
    for (const type of ["pointerover", "focusin"]) {
      scroller.current.addEventListener(type, visit, { signal: listening.signal });
    }
    return () => listening.abort();
  }, [scroller, isVisited]);
  return isVisited;
}
