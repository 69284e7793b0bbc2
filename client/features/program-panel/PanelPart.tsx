import { type ReactNode, useId } from "react";
import styles from "./ProgramPanel.module.css";

interface PanelPartProps {
  readonly title: string;
  /** How many stand in it, where they are counted. */
  readonly count?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel under its own heading. */
export function PanelPart({ title, count, children }: PanelPartProps) {
  const id = useId();
  return (
    <section className={styles["part"]} aria-labelledby={id}>
      <h3 id={id} className={styles["partTitle"]}>
        {title} {count === undefined ? null : <span className={styles["count"]}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  /** Takes the whole line. */
  readonly isWide?: boolean;
}

export function Fact({ term, children, isWide = false }: FactProps) {
  return (
    <div className={styles["fact"]} data-wide={isWide || undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a person wrote, in whatever language they did; or that they wrote nothing. */
export function Written({ text, none }: { readonly text: string; readonly none: string }) {
  if (text.trim() === "") return <span className={styles["muted"]}>{none}</span>;
  return (
    <bdi className={styles["written"]} dir="auto">
      {text}
    </bdi>
  );
}
