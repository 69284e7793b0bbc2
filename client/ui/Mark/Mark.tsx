import type { ReactNode } from "react";
import styles from "./Mark.module.css";

export type MarkTone = "plain" | "accent" | "notice" | "danger";

interface MarkProps {
  readonly tone: MarkTone;
  /** A word, with a sign before it where words of one colour stand beside each other. */
  readonly children: ReactNode;
}

/** The state of a thing, as a word set off in its colour. */
export function Mark({ tone, children }: MarkProps) {
  return (
    <span className={styles["mark"]} data-tone={tone}>
      {children}
    </span>
  );
}
