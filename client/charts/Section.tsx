import type { ReactNode } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** How to read it, or why there is nothing to read yet. */
  readonly intro: string;
  /** Beside the title: how it is shown and saved. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, intro, actions, children }: SectionProps) {
  return (
    <section className={styles["section"]}>
      <div className={styles["head"]}>
        <div>
          <h2 className={styles["title"]}>{title}</h2>
          <p className={styles["intro"]}>{intro}</p>
        </div>
        {actions ? (
          <div className={styles["actions"]} data-print="none">
            {actions}
          </div>
        ) : null}
      </div>
      {children}
    </section>
  );
}
