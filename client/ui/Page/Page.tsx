import type { ReactNode } from "react";
import styles from "./Page.module.css";
import { ScopedTitle } from "./ScopedTitle.tsx";

interface PageProps {
  readonly title?: ReactNode;
  /** Before the title: the way back to the page that this one belongs to. */
  readonly trail?: ReactNode;
  /** Below the title: what the page is for. */
  readonly intro?: ReactNode;
  /** Beside the title: the page's main acts. */
  readonly actions?: ReactNode;
  /** `full` uses the whole window, as the roadmap does. */
  readonly width?: "normal" | "full" | "reading";
  readonly children: ReactNode;
}

/** The frame of a page's content. */
export function Page({ title, trail, intro, actions, width = "normal", children }: PageProps) {
  return (
    <div className={styles["page"]} data-width={width}>
      {title ? (
        <header className={styles["header"]}>
          <div>
            {trail ? <div className={styles["trail"]}>{trail}</div> : null}
            <h1 className={styles["title"]}>
              <ScopedTitle>{title}</ScopedTitle>
            </h1>
            {intro ? <p className={styles["intro"]}>{intro}</p> : null}
          </div>
          {actions ? <div className={styles["actions"]}>{actions}</div> : null}
        </header>
      ) : null}
      {children}
    </div>
  );
}
