import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportReview } from "#shared/contract/report-review.ts";
import { NotePlace } from "./NotePlace.tsx";
import styles from "./Review.module.css";
import type { NotesDraft } from "./review-notes.ts";

const FIELDS = ["achievements", "nextSteps", "decisionsText"] as const;

interface TextsProps {
  readonly review: ReportReview;
  readonly draft: NotesDraft;
  readonly isDeciding: boolean;
}

/** What is written, beside what the last approved report said where that is something else. */
export function Texts({ review, draft, isDeciding }: TextsProps) {
  const { t } = useWords();
  return (
    <section className={styles["part"]} aria-labelledby="review-texts">
      <h2 id="review-texts" className={styles["title"]}>
        {t("review.texts")}
      </h2>
      {FIELDS.map((field) => (
        <section key={field} className={styles["text"]} aria-label={t(`ownReport.${field}`)}>
          <h3 className={styles["name"]}>{t(`ownReport.${field}`)}</h3>
          <Text now={review.content[field]} last={review.last?.[field] ?? null} />
          <NotePlace
            field={t(`ownReport.${field}`)}
            note={draft.notes.fields[field]}
            onChange={(note) => draft.noteField(field, note)}
            before={review.returned?.fields.find((each) => each.field === field)?.note}
            isOpen={isDeciding}
          />
        </section>
      ))}
    </section>
  );
}

/** `last` is null where there is nothing to compare with. */
function Text({ now, last }: { readonly now: string; readonly last: string | null }) {
  const { t } = useWords();
  if (last === null) return <Written text={now} />;
  if (now.trim() === last.trim()) {
    return (
      <div className={styles["quiet"]}>
        <span className={styles["tag"]}>{t("review.unchanged")}</span>
        <Written text={now} />
      </div>
    );
  }
  return (
    <div className={styles["beside"]}>
      <div>
        <h4 className={styles["label"]}>{t("review.this")}</h4>
        <Written text={now} />
      </div>
      <div className={styles["quiet"]}>
        <h4 className={styles["label"]}>{t("review.last")}</h4>
        <Written text={last} />
      </div>
    </div>
  );
}

function Written({ text }: { readonly text: string }) {
  const { t } = useWords();
  if (text.trim() === "") return <p className={styles["muted"]}>{t("ownReport.nothingWritten")}</p>;
  return (
    <p className={styles["written"]} dir="auto">
      {text}
    </p>
  );
}
