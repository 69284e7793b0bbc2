import type { ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** How to read it, or why there is nothing to read yet. */
  readonly intro: string;
  readonly children?: ReactNode;
}

/** A part of the measures under its own heading. */
export function Section({ title, intro, children }: SectionProps) {
  return (
    <section className={styles["section"]}>
      <div>
        <h2 className={styles["title"]}>{title}</h2>
        <p className={styles["intro"]}>{intro}</p>
      </div>
      {children}
    </section>
  );
}

/** The figures behind a drawing, shown on request. */
export function Behind({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <details className={styles["behind"]}>
      <summary>{t("measures.showTable")}</summary>
      <Scrollable label={label}>{children}</Scrollable>
    </details>
  );
}
