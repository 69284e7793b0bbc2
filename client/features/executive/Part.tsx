import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
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

/** Brings what did not stand there at first; what is `data-on-paper` is printed all the same. */
export function ShowAll({ count, onPress }: { readonly count: number; readonly onPress: () => void }) {
  const { t, format } = useWords();
  return (
    <p data-print="none">
      <Button size="small" variant="quiet" onPress={onPress}>
        {t("executive.showAll", { number: format.number(count) })}
      </Button>
    </p>
  );
}

/** What stands in a part that has nothing to show. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles["nothing"]}>{children}</p>;
}
