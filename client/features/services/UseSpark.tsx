import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { createPlane, pathThrough } from "#shared/drawing/plane.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { EServiceUse } from "#shared/registers/e-service-edit.ts";
import styles from "./Services.module.css";

const SIZE = { width: 112, height: 32 } as const;
const ROOM = { above: 5, below: 5, start: 5, end: 5 } as const;

/** Transactions from month to month, small, from none at the base. What it says last stands beside it. */
export function UseSpark({ use }: { readonly use: readonly EServiceUse[] }) {
  const { language } = useWords();
  const [first, last] = [use[0], use.at(-1)];
  if (!first || !last || first === last) return null;
  const most = Math.max(1, ...use.map(({ transactions }) => transactions));
  const days = { startDay: toEpochDay(first.monthDay), finishDay: toEpochDay(last.monthDay) };
  const plane = createPlane(SIZE, ROOM, days, directionOf(language));
  const place = ({ monthDay, transactions }: EServiceUse) =>
    [plane.x(toEpochDay(monthDay)), plane.y(transactions / most)] as const;
  const [endX, endY] = place(last);
  return (
    <svg className={styles["spark"]} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path d={`M${plane.plot.startX} ${plane.y(0)}H${plane.plot.endX}`} className={styles["base"]} />
      <path d={pathThrough(use.map(place))} className={styles["line"]} />
      <circle cx={endX} cy={endY} r={3} className={styles["end"]} />
    </svg>
  );
}
