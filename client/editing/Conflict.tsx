import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { Conflict as SavedElsewhere } from "#shared/contract/errors.ts";
import { errorSentence } from "#shared/i18n/sentences.ts";
import styles from "./Conflict.module.css";
import { fieldName, valueText } from "./conflict-words.ts";

export type ConflictData = SavedElsewhere;

interface ConflictProps {
  readonly conflict: ConflictData;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people changed the same: both values side by side, and the choice between them. */
export function Conflict({ conflict, onKeepMine, onTakeTheirs }: ConflictProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles["conflict"]} role="alert" aria-label={t("editing.conflictTitle")}>
      <p>{errorSentence(words, { code: "VERSION_CONFLICT", data: conflict })}</p>
      {conflict.values.length > 0 ? (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("editing.conflictField")}</th>
              <th scope="col">{t("editing.conflictMine")}</th>
              <th scope="col">{t("editing.conflictTheirs")}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.values.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{fieldName(words, field)}</th>
                <td>{valueText(words, field, mine)}</td>
                <td>{valueText(words, field, theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className={styles["choices"]}>
        <Button size="small" variant="primary" onPress={onKeepMine}>
          {t("editing.keepMine")}
        </Button>
        <Button size="small" onPress={onTakeTheirs}>
          {t("editing.takeTheirs")}
        </Button>
      </div>
    </section>
  );
}
