import { DivergenceNotes } from "#client/reporting/DivergenceNotes.tsx";
import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ReportReview } from "#shared/contract/report-review.ts";
import { confidenceWords } from "#shared/i18n/reporting-words.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { CONFIDENCE_LEVELS } from "#shared/reporting/content.ts";
import { NotePlace } from "./NotePlace.tsx";
import styles from "./Review.module.css";
import type { NotesDraft } from "./review-notes.ts";

interface StandingProps {
  readonly review: ReportReview;
  readonly draft: NotesDraft;
  readonly isDeciding: boolean;
}

/** What the plan says by itself beside what the owner claims, and where the two contradict each other. */
export function Standing({ review, draft, isDeciding }: StandingProps) {
  const words = useWords();
  const { t } = words;
  const { program, divergence, content, last, returned } = review;
  return (
    <section className={styles["standing"]} aria-label={t("review.divergence")}>
      <div className={styles["side"]}>
        <h2 className={styles["label"]}>{t("review.status")}</h2>
        <p>
          <StatusMark status={program.status.status} look="soft" />
        </p>
        <p className={styles["muted"]}>{statusReason(words, program.status)}</p>
      </div>
      <div className={styles["side"]}>
        <h2 className={styles["label"]}>{t("review.claim")}</h2>
        <Confidence confidence={content.confidence} />
        <LastConfidence confidence={last?.confidence ?? null} />
        <NotePlace
          field={t("ownReport.confidence")}
          note={draft.notes.fields.confidence}
          onChange={(note) => draft.noteField("confidence", note)}
          before={returned?.fields.find(({ field }) => field === "confidence")?.note}
          isOpen={isDeciding}
        />
      </div>
      <div className={styles["side"]}>
        <h2 className={styles["label"]}>{t("review.divergence")}</h2>
        {divergence.reasons.length === 0 ? (
          <p className={styles["muted"]}>{t("review.noDivergence")}</p>
        ) : (
          <DivergenceNotes divergence={divergence} />
        )}
      </div>
    </section>
  );
}

const levelOf = (confidence: number | null) => CONFIDENCE_LEVELS.find((each) => each === confidence);

function Confidence({ confidence }: { readonly confidence: number | null }) {
  const words = useWords();
  const { t, format } = words;
  const level = levelOf(confidence);
  if (level === undefined) return <p className={styles["muted"]}>{t("ownReport.confidenceNone")}</p>;
  const { name, definition } = confidenceWords(words, level);
  const steps = CONFIDENCE_LEVELS.map((each) => ({
    name: format.number(each),
    value: confidenceWords(words, each).name,
  }));
  return (
    <>
      <p className={styles["claim"]}>
        <Explain name={t("ownReport.confidence")} formula={definition} inputs={steps}>
          {t("common.pair", { first: format.number(level), second: name })}
        </Explain>
      </p>
      <p className={styles["muted"]}>{definition}</p>
    </>
  );
}

function LastConfidence({ confidence }: { readonly confidence: number | null }) {
  const words = useWords();
  const level = levelOf(confidence);
  if (level === undefined) return null;
  const { t, format } = words;
  const name = t("common.pair", {
    first: format.number(level),
    second: confidenceWords(words, level).name,
  });
  return <p className={styles["muted"]}>{t("review.claimLast", { name })}</p>;
}
