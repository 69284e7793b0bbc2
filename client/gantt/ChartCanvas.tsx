import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import chartStyles from "./chart.module.css";
import editStyles from "./chart-edit.module.css";
import headerStyles from "./chart-header.module.css";
import type { ChartWiring } from "./drawn-gantt.ts";
import styles from "./gantt.module.css";
import { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import type { WindowStore } from "./window.ts";

type Answers = Pick<ChartWiring, "onPick" | "onZoom" | "onConsider" | "onReach" | "onLinkClick">;

interface ChartCanvasProps extends Answers {
  readonly scene: Scene;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowWindow: WindowStore;
  readonly kernel: RefObject<ProgramGantt | null>;
}

/** Where the kernel lives: React owns the empty host, the kernel everything in it. */
export function ChartCanvas({ scene, scroller, rowWindow, kernel, ...answers }: ChartCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const pick = useEffectEvent(answers.onPick);
  const zoom = useEffectEvent(answers.onZoom);
  const consider = useEffectEvent(answers.onConsider);
  const reach = useEffectEvent(answers.onReach);
  const clickLink = useEffectEvent(answers.onLinkClick);
  const createChart = useEffectEvent((hostElement: HTMLElement, scrollerElement: HTMLElement) => {
    const className = `${chartStyles["chart"]} ${headerStyles["headed"]} ${editStyles["editable"]}`;
    const wiring = { host: hostElement, scroller: scrollerElement, className, rowWindow };
    const editing: Omit<Answers, "onPick" | "onZoom"> = {
      onConsider: (proposal) => consider(proposal),
      onReach: (day) => reach(day),
      onLinkClick: (id) => clickLink(id),
    };
    const reading = { onPick: (id: string) => pick(id), onZoom: (factor: number) => zoom(factor) };
    return new ProgramGantt({ ...wiring, ...reading, ...editing }, scene);
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
