import { useWords } from "../locale/locale-context.ts";
import styles from "./ProgressPair.module.css";

interface ProgressPairProps {
  /** 0 to 1. */
  readonly actualRatio: number;
  /** 0 to 1. */
  readonly plannedRatio: number;
  /** Writes the two figures beside the bars. */
  readonly hasFigures?: boolean;
}

/** Done against planned, as two thin bars over each other. */
export function ProgressPair({ actualRatio, plannedRatio, hasFigures = false }: ProgressPairProps) {
  const { t, format } = useWords();
  const actual = format.percent(actualRatio);
  const planned = format.percent(plannedRatio);
  const label = `${t("common.actual")} ${actual}, ${t("common.planned")} ${planned}`;
  return (
    <span className={styles["pair"]}>
      <span className={styles["bars"]} role="img" aria-label={label} title={label}>
        <Bar kind="actual" ratio={actualRatio} />
        <Bar kind="planned" ratio={plannedRatio} />
      </span>
      {hasFigures ? (
        <span className={styles["figures"]} aria-hidden="true">
          {actual} <span className={styles["planned"]}>/ {planned}</span>
        </span>
      ) : null}
    </span>
  );
}

function Bar({ kind, ratio }: { readonly kind: "actual" | "planned"; readonly ratio: number }) {
  const inlineSize = `${Math.min(1, Math.max(0, ratio)) * 100}%`;
  return (
    <span className={styles["track"]}>
      <span className={styles["bar"]} data-kind={kind} style={{ inlineSize }} />
    </span>
  );
}
