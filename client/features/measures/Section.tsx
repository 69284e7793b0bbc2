import { type ReactNode, useId } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** How to read it, or why there is nothing to read yet. */
  readonly intro: string;
  readonly children?: ReactNode;
}

/** A part of the measures under its own heading. */
export function Section({ title, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <div>
        <h2 id={id} className={styles["title"]}>
          {title}
        </h2>
        <p className={styles["intro"]}>{intro}</p>
      </div>
      {children}
    </section>
  );
}

/** The figures behind a drawing, shown on request. */
export function Behind({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <details className={styles["behind"]}>
      <summary>{t("measures.showTable")}</summary>
      <div className={styles["scroll"]}>{children}</div>
    </details>
  );
}
