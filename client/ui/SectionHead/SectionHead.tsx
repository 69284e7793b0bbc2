import type { ReactNode } from "react";
import styles from "./SectionHead.module.css";

interface SectionHeadProps {
  readonly title: ReactNode;
  /** For what the title names: the part itself, or the table in it. */
  readonly titleId?: string;
  /** Below the title: what the part is for. */
  readonly intro?: ReactNode;
  /** Beside the title: what is chosen or done there. */
  readonly acts?: ReactNode;
}

/** How a part of a page begins. */
export function SectionHead({ title, titleId, intro, acts }: SectionHeadProps) {
  return (
    <header className={styles["head"]}>
      <div>
        <h2 id={titleId} className={styles["title"]}>
          {title}
        </h2>
        {intro ? <p className={styles["intro"]}>{intro}</p> : null}
      </div>
      {acts}
    </header>
  );
}
