import { Day } from "#client/ui/Day/Day.tsx";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Compared.module.css";

interface DayCellProps {
  readonly heading: string;
  readonly day: IsoDay | null;
  /** What is said where there is none. */
  readonly absent: string;
}

/** The day of an item on one of two sides. */
export function DayCell({ heading, day, absent }: DayCellProps) {
  return (
    <td data-heading={heading} className={styles["day"]}>
      {day ? <Day day={day} style="medium" /> : <span className={styles["muted"]}>{absent}</span>}
    </td>
  );
}
