import type { RoadmapStrip, StripPeriod } from "#shared/drawing/roadmap-strip.ts";
import styles from "./StripTrack.module.css";
import { share } from "./strip-places.ts";

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
