import type { ReactNode } from "react";
import { SectionHead } from "#client/ui/SectionHead/SectionHead.tsx";
import styles from "./Compared.module.css";

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
      <SectionHead title={title} intro={intro} acts={acts} />
      {children}
    </section>
  );
}
