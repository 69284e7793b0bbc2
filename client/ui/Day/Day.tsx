import { type DayStyle, otherCalendar } from "#shared/i18n/format.ts";
import type { IsoDay } from "#shared/units.ts";
import { useWords } from "../locale/locale-context.ts";
import styles from "./Day.module.css";

interface DayProps {
  readonly day: IsoDay;
  readonly style?: DayStyle;
  /** `first` shows the reader's calendar with the other on hover; the others show both. */
  readonly calendars?: "first" | "line" | "stack";
}

/** A plain day in the reader's calendars. */
export function Day({ day, style = "long", calendars = "first" }: DayProps) {
  const { format } = useWords();
  const first = format.settings.firstCalendar;
  const second = format.day(day, style === "full" ? "long" : style, otherCalendar(first));
  if (calendars === "first") {
    return (
      <time dateTime={day} title={second} className={styles["day"]}>
        {format.day(day, style)}
      </time>
    );
  }
  return (
    <time dateTime={day} className={styles["both"]} data-calendars={calendars}>
      <span className={styles["day"]}>{format.day(day, style)}</span>
      <span className={styles["second"]}>{second}</span>
    </time>
  );
}
