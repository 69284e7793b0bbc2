import type { RoadmapStrip, StripRow } from "#shared/drawing/roadmap-strip.ts";
import { StripGrid } from "./StripGrid.tsx";
import styles from "./StripTrack.module.css";
import { placed, share } from "./strip-places.ts";

/** The bar of a program with what is done, its baseline beneath, its milestones and the status day. */
export function StripTrack({ row, strip }: { readonly row: StripRow; readonly strip: RoadmapStrip }) {
  return (
    <span className={styles["track"]} aria-hidden="true">
      <StripGrid strip={strip} />
      <span className={styles["bar"]} style={placed(row.bar)} />
      <span className={styles["done"]} style={placed(row.done)} />
      {row.baseline ? <span className={styles["baseline"]} style={placed(row.baseline)} /> : null}
      {row.diamonds.map(({ id, at, kind, isCritical }) => (
        <span
          key={id}
          className={styles["diamond"]}
          data-kind={kind}
          data-critical={isCritical || undefined}
          style={{ insetInlineStart: share(at) }}
        />
      ))}
    </span>
  );
}
