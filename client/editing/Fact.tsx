import type { ReactNode } from "react";
import styles from "./EditForm.module.css";

/** What is known of the thing that a form changes, in the columns of `Fact`s. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles["list"]}>{children}</dl>;
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

export function Fact({ term, children }: FactProps) {
  return (
    <div className={styles["fact"]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
