import { useWords } from "#client/ui/locale/locale-context.ts";
import { quarterNames } from "#client/ui/timeline/quarter-names.ts";
import type { RoadmapStrip, StripPeriod } from "#shared/drawing/roadmap-strip.ts";
import { otherCalendar } from "#shared/i18n/format.ts";
import styles from "./StripTime.module.css";
import { placed } from "./strip-places.ts";

/** Years of the reader's first calendar, the quarters, and years of the other calendar. */
export function StripHeading({ strip }: { readonly strip: RoadmapStrip }) {
  const words = useWords();
  const { format } = words;
  const first = format.settings.firstCalendar;
  const years = { gregorian: strip.years, hijri: strip.hijriYears };
  const quarter = quarterNames(words);
  const line = (calendar: typeof first) => (
    <span className={styles["years"]} data-calendar={calendar}>
      {years[calendar].map((period) => (
        <Period
          key={period.day}
          period={period}
          text={period.to - period.from < LEAST_YEAR_SHARE ? "" : format.year(period.day, calendar)}
        />
      ))}
    </span>
  );
  return (
    <span className={styles["heading"]} aria-hidden="true">
      {line(first)}
      <span className={styles["quarters"]}>
        {strip.quarters.map((period) => (
          <Period key={period.day} period={period} text={quarter(period.quarter, "short")} />
        ))}
      </span>
      {line(otherCalendar(first))}
    </span>
  );
}

/** A year that only reaches into the strip has no room for its name. */
const LEAST_YEAR_SHARE = 0.06;

function Period({ period, text }: { readonly period: StripPeriod; readonly text: string }) {
  return (
    <span className={styles["period"]} style={placed(period)}>
      {text}
    </span>
  );
}
