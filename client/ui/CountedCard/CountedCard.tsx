import type { ReactNode } from "react";
import { useWords } from "../locale/locale-context.ts";
import styles from "./CountedCard.module.css";

interface CountedCardProps {
  readonly title: string;
  readonly count: number;
  /** Below the title: how to read the list. */
  readonly help?: string | undefined;
  /** Beside the title: where it leads. */
  readonly act?: ReactNode;
  /** Said in the list's place where there is none. */
  readonly empty?: string;
  /** The list, edge to edge. */
  readonly children: ReactNode;
}

/** A list on a card of its own, with how many there are. */
export function CountedCard({ title, count, help, act, empty, children }: CountedCardProps) {
  const { format } = useWords();
  return (
    <section className={styles["card"]} aria-label={title}>
      <header className={styles["header"]}>
        <div>
          <h2 className={styles["title"]}>
            {title} <span className={styles["count"]}>{format.number(count)}</span>
          </h2>
          {help ? <p className={styles["help"]}>{help}</p> : null}
        </div>
        {act}
      </header>
      {count > 0 ? children : <p className={styles["empty"]}>{empty}</p>}
    </section>
  );
}
