import type { ReactNode } from "react";
import styles from "./Changes.module.css";

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  /** Beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** One kind of change under its own heading. */
export function Section({ title, intro, acts, children }: SectionProps) {
  return (
    <section className={styles["section"]}>
      <header className={styles["header"]}>
        <div>
          <h2 className={styles["title"]}>{title}</h2>
          {intro ? <p className={styles["intro"]}>{intro}</p> : null}
        </div>
        {acts}
      </header>
      {children}
    </section>
  );
}
