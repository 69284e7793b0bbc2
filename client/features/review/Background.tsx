import { EvidenceList } from "#client/evidence/EvidenceList.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportReview } from "#shared/contract/report-review.ts";
import { reportStateName } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { milestoneText } from "./milestone-text.ts";
import styles from "./Review.module.css";

/** What else belongs to the report: files of its own, risks, milestones left out, and the way it came. */
export function Background({ review }: { readonly review: ReportReview }) {
  const words = useWords();
  const { t } = words;
  const { evidence, risks, unanswered } = review;
  const files = evidence.filter(({ itemId }) => itemId === null);
  return (
    <section className={styles["background"]}>
      {unanswered.length > 0 ? (
        <Block title={t("review.unanswered")} lines={unanswered.map((each) => milestoneText(words, each))} />
      ) : null}
      {risks.length > 0 ? (
        <Block title={t("review.risks")} lines={risks.map((risk) => milestoneText(words, risk))} />
      ) : null}
      {files.length > 0 ? (
        <section>
          <h2 className={styles["label"]}>{t("evidence.label")}</h2>
          <EvidenceList files={files} />
        </section>
      ) : null}
      <Steps review={review} />
    </section>
  );
}

interface BlockProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Block({ title, lines }: BlockProps) {
  return (
    <section>
      <h2 className={styles["label"]}>{title}</h2>
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ review: { steps } }: { readonly review: ReportReview }) {
  const words = useWords();
  const { t, format, language } = words;
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 className={styles["label"]}>{t("review.steps")}</h2>
      <ol className={styles["lines"]}>
        {steps.map(({ at, by, toState, note }) => {
          const state = reportStateName(words, toState);
          return (
            <li key={`${at} ${toState}`}>
              {by === null
                ? t("review.stepBySystem", { state, at: format.instant(at) })
                : t("review.step", {
                    state,
                    person: isolate(chooseName(language, by).text),
                    at: format.instant(at),
                  })}
              {note === "" ? null : (
                <p className={styles["muted"]} dir="auto">
                  {note}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
