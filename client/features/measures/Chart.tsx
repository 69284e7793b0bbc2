import type { ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { createPlane, type DayRange, type Plane, type Room } from "#shared/drawing/plane.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import styles from "./Chart.module.css";
import { TimeAxis } from "./TimeAxis.tsx";
import { useElementWidth } from "./use-element-width.ts";

interface ChartProps {
  /** What the drawing shows in one sentence; the table behind it says the rest. */
  readonly label: string;
  readonly height: number;
  /** Room for the labels around the plot, by the drawing's width. */
  readonly roomOf: (width: number) => Room;
  readonly days: DayRange;
  readonly children: (plane: Plane) => ReactNode;
}

const FIRST_WIDTH = 720;

/**
 * A drawing over time with both calendars on its axis. It stands on an island that runs left to right, so that no
 * browser moves its labels, and is mirrored as a whole for Arabic.
 */
export function Chart({ label, height, roomOf, days, children }: ChartProps) {
  const { language } = useWords();
  const [ref, width] = useElementWidth<HTMLDivElement>(FIRST_WIDTH);
  const direction = directionOf(language);
  const plane = createPlane({ width, height }, roomOf(width), days, direction);
  return (
    <div ref={ref} dir="ltr" className={styles["island"]}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        direction={direction}
        className={styles["drawing"]}
      >
        <TimeAxis plane={plane} />
        {children(plane)}
      </svg>
    </div>
  );
}
