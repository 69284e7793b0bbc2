import { useWords } from "#client/ui/locale/locale-context.ts";
import type { TrendDirection } from "#shared/progress/milestone-trend.ts";
import styles from "./Direction.module.css";

const SHAPES: Readonly<Record<TrendDirection, string>> = {
  rising: "M6 1l5 10H1z",
  falling: "M6 11L1 1h10z",
  stable: "M1 5h10v2H1z",
  met: "M6 0l6 6-6 6-6-6z",
};

/** Which way a forecast runs, as shape, colour and word. */
export function Direction({ direction }: { readonly direction: TrendDirection }) {
  const { t } = useWords();
  return (
    <span className={styles["direction"]} data-direction={direction}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[direction]} />
      </svg>
      {t(`measures.trend.directions.${direction}`)}
    </span>
  );
}
