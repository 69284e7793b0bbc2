import type { ReactNode } from "react";
import styles from "./Table.module.css";

interface ScrollableProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the window; the keyboard reaches it, so that arrows scroll it. */
export function Scrollable({ label, children }: ScrollableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section aria-label={label} tabIndex={0} className={styles["scroll"]}>
      {children}
    </section>
  );
}
