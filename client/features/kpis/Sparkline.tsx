import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { createPlane, pathThrough } from "#shared/drawing/plane.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { KpiReading, Measured } from "#shared/registers/kpi.ts";
import { lineOn } from "#shared/registers/kpi-status.ts";
import styles from "./Kpis.module.css";

const SIZE = { width: 112, height: 32 } as const;
const ROOM = { above: 5, below: 5, start: 5, end: 5 } as const;

/** Values from the first to the newest over the line that they were to keep to, dashed. What it says last stands beside it. */
export function Sparkline({ kpi }: { readonly kpi: KpiRow }) {
  const { language } = useWords();
  const { values } = kpi;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last) return null;
  const line = lineThrough(kpi, values);
  const every = [...values, ...line].map(({ value }) => value);
  const [least, most] = [Math.min(...every), Math.max(...every)];
  const days = { startDay: toEpochDay(first.day), finishDay: toEpochDay(last.day) };
  const plane = createPlane(SIZE, ROOM, days, directionOf(language));
  const place = ({ day, value }: KpiReading) =>
    [plane.x(toEpochDay(day)), plane.y(most === least ? 0.5 : (value - least) / (most - least))] as const;
  const [endX, endY] = place(last);
  return (
    <svg className={styles["spark"]} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path d={pathThrough(line.map(place))} className={styles["dashed"]} />
      <path d={pathThrough(values.map(place))} className={styles["line"]} />
      <circle cx={endX} cy={endY} r={3} className={styles["end"]} />
    </svg>
  );
}

function lineThrough(measured: Measured, values: readonly KpiReading[]): KpiReading[] {
  return values.flatMap(({ day }) => {
    const value = lineOn(measured, day);
    return value === null ? [] : [{ day, value }];
  });
}
