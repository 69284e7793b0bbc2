import { useWords } from "#client/ui/locale/locale-context.ts";
import { confidenceWords } from "#shared/i18n/reporting-words.ts";
import { CONFIDENCE_LEVELS } from "#shared/reporting/content.ts";
import styles from "./Desk.module.css";

/** What the owner claims, beside what is computed: the step out of five, and its name. */
export function ClaimLevel({ confidence }: { readonly confidence: number | null }) {
  const words = useWords();
  const { t, format } = words;
  const level = CONFIDENCE_LEVELS.find((each) => each === confidence);
  if (level === undefined) return <span className={styles["muted"]}>{t("desk.noClaim")}</span>;
  const { name, definition } = confidenceWords(words, level);
  return (
    <span className={styles["claim"]} title={definition}>
      {t("desk.claimOf", {
        level: format.number(level),
        most: format.number(CONFIDENCE_LEVELS.length),
        name,
      })}
    </span>
  );
}
