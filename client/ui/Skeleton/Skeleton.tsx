import { useWords } from "../locale/locale-context.ts";
import styles from "./Skeleton.module.css";

interface SkeletonProps {
  /** As many lines as the content will have, so that nothing jumps when it comes. */
  readonly lines?: number;
  /** Height of each line as a CSS length. */
  readonly lineSize?: string;
}

/** Holds the place of what is being loaded, and says so to a screen reader. */
export function Skeleton({ lines = 3, lineSize = "1.25rem" }: SkeletonProps) {
  const { t } = useWords();
  return (
    <div className={styles["skeleton"]} role="status" aria-label={t("common.loading")}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} className={styles["line"]} style={{ blockSize: lineSize }} />
      ))}
    </div>
  );
}
