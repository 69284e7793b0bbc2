import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Chart.module.css";
import type { Plane } from "./plane.ts";

/** The day that everything on the drawing is computed for. */
export function StatusDayLine({ plane, statusDay }: { readonly plane: Plane; readonly statusDay: IsoDay }) {
  const { t, format } = useWords();
  const x = plane.x(toEpochDay(statusDay));
  const isNearEnd = Math.abs(plane.plot.endX - x) < 110;
  return (
    <g className={styles["today"]}>
      <line x1={x} x2={x} y1={plane.plot.topY - 6} y2={plane.plot.baseY} />
      <text
        x={plane.along(x, isNearEnd ? -6 : 6)}
        y={plane.plot.topY - 1}
        textAnchor={isNearEnd ? "end" : "start"}
      >
        {`${t("measures.today")} ${format.day(statusDay, "medium")}`}
      </text>
    </g>
  );
}
