import { useWords } from "#client/ui/locale/locale-context.ts";
import { quarterNames } from "#client/ui/timeline/quarter-names.ts";
import type { RoadmapStrip, StripPeriod } from "#shared/drawing/roadmap-strip.ts";
import { otherCalendar } from "#shared/i18n/format.ts";
import styles from "./Strip.module.css";
import { placed, share } from "./strip-places.ts";

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

/** Where quarters and years begin, and the status day, through a row. */
export function StripGrid({ strip }: { readonly strip: RoadmapStrip }) {
  return (
    <>
      <svg className={styles["grid"]} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path d={lines(strip.quarters)} className={styles["quarterLine"]} />
        <path d={lines(strip.years)} className={styles["yearLine"]} />
      </svg>
      {strip.today === null ? null : (
        <span className={styles["today"]} style={{ insetInlineStart: share(strip.today) }} />
      )}
    </>
  );
}

function lines(periods: readonly StripPeriod[]): string {
  return periods.map(({ from }) => `M${from} 0V1`).join("");
}
