import type { Status } from "#shared/progress/status-words.ts";
import styles from "./StatusMark.module.css";
import { STATUS_SHAPES } from "./status-shapes.tsx";

/** The shape alone; a word or an accessible name must stand beside it. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg className={styles["shape"]} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {STATUS_SHAPES[status]}
    </svg>
  );
}
