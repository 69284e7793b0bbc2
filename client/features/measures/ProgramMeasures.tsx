import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ProgramMeasuresView } from "#shared/contract/measures.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import styles from "./MeasuresBody.module.css";
import { MeasuresBody } from "./MeasuresBody.tsx";

/** The measures of one program, for a tab of its page. */
export function ProgramMeasures({ view }: { readonly view: ProgramMeasuresView }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["body"]}>
      <p className={styles["intro"]}>
        {t("measures.programIntro", { day: dayInBoth(words, view.statusDay) })}
      </p>
      <MeasuresBody view={view} trendIntro={t("measures.trend.intro")} />
    </div>
  );
}
