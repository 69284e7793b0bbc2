import type { ReactNode } from "react";
import styles from "./Scrollable.module.css";

interface ScrollableProps {
  readonly children: ReactNode;
  /** Its name: words, or the id of a heading. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** Set off from the page as a card. */
  readonly isFramed?: boolean;
  /** How much of it shows before it scrolls downwards too; all of it when left out. */
  readonly height?: "short" | "tall";
}

/** A table that may be wider than the window; the keyboard reaches it, so that arrows scroll it. */
export function Scrollable({ children, label, labelledBy, isFramed, height }: ScrollableProps) {
  return (
    <section
      className={styles["scrollable"]}
      data-framed={isFramed}
      data-height={height}
      aria-label={label}
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
