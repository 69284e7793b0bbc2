import type { ReactNode } from "react";
import styles from "./Part.module.css";

interface PartProps {
  readonly title: string;
  /** How many entries it has, or what it is counted from. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under its own heading. */
export function Part({ title, beside, children }: PartProps) {
  return (
    <section className={styles["part"]} aria-label={title}>
      <header className={styles["header"]}>
        <h2 className={styles["title"]}>{title}</h2>
        {beside ? <div className={styles["beside"]}>{beside}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** What stands in a part that has nothing to show. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles["nothing"]}>{children}</p>;
}
