import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./CollisionPanel.module.css";
import { fieldName, saidText } from "./field-words.ts";
import type { Collision, Said } from "./report-change.ts";
import { useReport } from "./report-context.ts";

interface CollisionPanelProps {
  readonly fieldKey: string;
  readonly collision: Collision;
}

/** Two devices changed one field: both versions side by side, and the choice between them. */
export function CollisionPanel({ fieldKey, collision }: CollisionPanelProps) {
  const words = useWords();
  const { t } = words;
  const { form, autosave } = useReport();
  const title = t("ownReport.collision.title", { field: fieldName(words, form, fieldKey) });
  return (
    <section className={styles["collision"]} role="alert" aria-label={title}>
      <h3 className={styles["title"]}>{title}</h3>
      <div className={styles["sides"]}>
        <Side heading={t("ownReport.collision.mine")} said={collision.mine}>
          <Button variant="primary" onPress={() => autosave.keepMine(fieldKey)}>
            {t("ownReport.collision.keepMine")}
          </Button>
        </Side>
        <Side heading={t("ownReport.collision.theirs")} said={collision.theirs}>
          <Button onPress={() => autosave.takeTheirs(fieldKey)}>{t("ownReport.collision.takeTheirs")}</Button>
        </Side>
      </div>
    </section>
  );
}

interface SideProps {
  readonly heading: string;
  readonly said: Said;
  readonly children: ReactNode;
}

function Side({ heading, said, children }: SideProps) {
  const words = useWords();
  const { form } = useReport();
  const text = saidText(words, form, said);
  return (
    <div className={styles["side"]}>
      <h4 className={styles["heading"]}>{heading}</h4>
      {text === "" ? (
        <p className={styles["nothing"]}>{words.t("ownReport.collision.nothing")}</p>
      ) : (
        <p className={styles["text"]} dir="auto">
          {text}
        </p>
      )}
      {children}
    </div>
  );
}
