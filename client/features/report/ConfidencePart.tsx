import { useWords } from "#client/ui/locale/locale-context.ts";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import { confidenceWords } from "#shared/i18n/reporting-words.ts";
import { CONFIDENCE_LEVELS } from "#shared/reporting/content.ts";
import { FieldPlace } from "./FieldPlace.tsx";
import { confidenceName } from "./field-words.ts";
import styles from "./ReportForm.module.css";
import { problemIn, useReport } from "./report-context.ts";

/** The owner's own claim on five points, each with its definition. */
export function ConfidencePart() {
  const words = useWords();
  const { t, format } = words;
  const editing = useReport();
  const { form, draft, autosave } = editing;
  const { confidence } = draft.content;
  const last = confidenceName(words, form.last?.confidence ?? null);
  return (
    <section className={styles["part"]} aria-labelledby="report-confidence-title">
      <h2 id="report-confidence-title" className={styles["heading"]}>
        {t("ownReport.confidence")}
      </h2>
      <p className={styles["muted"]}>
        {t("ownReport.confidenceHelp")}{" "}
        {last === null ? null : t("ownReport.lastConfidence", { level: last })}
      </p>
      <FieldPlace fieldKey="confidence">
        <RadioCards
          label={t("ownReport.confidence")}
          isLabelHidden
          cards={CONFIDENCE_LEVELS.map((level) => {
            const { name, definition } = confidenceWords(words, level);
            return { id: String(level), label: `${format.number(level)}. ${name}`, detail: definition };
          })}
          value={confidence === null ? null : String(confidence)}
          onChange={(level) => autosave.change({ confidence: Number(level) })}
          error={problemIn(words, editing, "confidence")}
        />
      </FieldPlace>
    </section>
  );
}
