import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportStep } from "#shared/contract/report-parts.ts";
import { reportStateName } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import styles from "./SentReport.module.css";

/** The states that a report went through: who took it there, when, and with what note. */
export function ReportSteps({ steps }: { readonly steps: readonly ReportStep[] }) {
  const words = useWords();
  const { t, format, language } = words;
  if (steps.length === 0) return null;
  return (
    <section className={styles["steps"]} aria-labelledby="report-steps">
      <h2 id="report-steps" className={styles["title"]}>
        {t("ownReport.steps")}
      </h2>
      <ol className={styles["steps"]}>
        {steps.map(({ at, by, toState, note }) => (
          <li key={`${at} ${toState}`} className={styles["step"]}>
            <p>{reportStateName(words, toState)}</p>
            <p className={styles["by"]}>
              {by === null
                ? t("ownReport.stepBySystem", { at: format.instant(at) })
                : t("ownReport.stepBy", {
                    person: isolate(chooseName(language, by).text),
                    at: format.instant(at),
                  })}
            </p>
            {note === "" ? null : <p dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
