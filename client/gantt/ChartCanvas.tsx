import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import chartStyles from "./chart.module.css";
import headerStyles from "./chart-header.module.css";
import styles from "./gantt.module.css";
import { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import type { WindowStore } from "./window.ts";

interface ChartCanvasProps {
  readonly scene: Scene;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowWindow: WindowStore;
  readonly kernel: RefObject<ProgramGantt | null>;
  readonly onPick: (id: string) => void;
  readonly onZoom: (factor: number) => void;
}

/** Where the kernel lives: React owns the empty host, the kernel everything in it. */
export function ChartCanvas({ scene, scroller, rowWindow, kernel, onPick, onZoom }: ChartCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const pick = useEffectEvent(onPick);
  const zoom = useEffectEvent(onZoom);
  const createChart = useEffectEvent((hostElement: HTMLElement, scrollerElement: HTMLElement) => {
    const className = `${chartStyles["chart"]} ${headerStyles["headed"]}`;
    const wiring = { host: hostElement, scroller: scrollerElement, className, rowWindow };
    return new ProgramGantt({ ...wiring, onPick: (id) => pick(id), onZoom: (factor) => zoom(factor) }, scene);
  });

  useLayoutEffect(() => {
    if (!host.current || !scroller.current) return;
    const chart = createChart(host.current, scroller.current);
    kernel.current = chart;
    return () => {
      kernel.current = null;
      chart.destroy();
    };
  }, [scroller, kernel]);

  useLayoutEffect(() => kernel.current?.update(scene), [scene, kernel]);

  return <div ref={host} className={styles["host"]} />;
}
