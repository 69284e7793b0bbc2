import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import styles from "./Review.module.css";

interface NotePlaceProps {
  /** What the note is on, as people name it. */
  readonly field: string;
  /** Undefined while nobody notes anything here. */
  readonly note: string | undefined;
  readonly onChange: (note: string | undefined) => void;
  /** What was noted here when the report was returned before. */
  readonly before?: string | undefined;
  /** Whether the reader may note anything. */
  readonly isOpen: boolean;
}

/** The place of a note at exactly one field; what was noted before stays in sight. */
export function NotePlace({ field, note, onChange, before, isOpen }: NotePlaceProps) {
  const { t } = useWords();
  return (
    <div className={styles["note"]}>
      {before ? (
        <p className={styles["before"]}>
          <span className={styles["muted"]}>{t("review.notedBefore")}:</span> <bdi dir="auto">{before}</bdi>
        </p>
      ) : null}
      {isOpen && note === undefined ? (
        <Button
          size="small"
          variant="quiet"
          icon="add"
          aria-label={t("review.addNoteTo", { field })}
          onPress={() => onChange("")}
        >
          {t("review.addNote")}
        </Button>
      ) : null}
      {note === undefined ? null : (
        <div className={styles["writing"]}>
          <TextArea
            label={t("review.noteOn", { field })}
            value={note}
            onChange={onChange}
            rows={2}
            maxLength={2_000}
          />
          <IconButton
            icon="close"
            size="small"
            label={t("review.removeNote", { field })}
            onPress={() => onChange(undefined)}
          />
        </div>
      )}
    </div>
  );
}
