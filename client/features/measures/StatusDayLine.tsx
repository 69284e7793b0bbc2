import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { LETTER_PIXELS, type Plane } from "#shared/drawing/plane.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Chart.module.css";

/** The day that everything on the drawing is computed for; its words stay inside the drawing, however narrow. */
export function StatusDayLine({ plane, statusDay }: { readonly plane: Plane; readonly statusDay: IsoDay }) {
  const { t, format } = useWords();
  const x = plane.x(toEpochDay(statusDay));
  const text = `${t("measures.today")} ${format.day(statusDay, "medium")}`;
  const half = (text.length * LETTER_PIXELS) / 2;
  return (
    <g className={styles["today"]}>
      <line x1={x} x2={x} y1={plane.plot.topY - 4} y2={plane.plot.baseY} />
      <text
        x={Math.max(half, Math.min(x, plane.size.width - half))}
        y={plane.plot.topY - 10}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  );
}
