import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ProgramMeasuresView } from "#shared/contract/measures.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import { Figures } from "./Figures.tsx";
import styles from "./MeasuresBody.module.css";
import { MilestoneTrends } from "./MilestoneTrends.tsx";
import { PaceOverTime } from "./PaceOverTime.tsx";
import { ProgressCurve } from "./ProgressCurve.tsx";
import { SlipOfProgram } from "./SlipOfProgram.tsx";

/** The measures of one program, for a tab of its page. */
export function ProgramMeasures({ view }: { readonly view: ProgramMeasuresView }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["body"]}>
      <p className={styles["intro"]}>
        {t("measures.programIntro", { day: dayInBoth(words, view.statusDay) })}
      </p>
      <Figures figures={view.figures} />
      <ProgressCurve view={view} />
      <PaceOverTime view={view} />
      <SlipOfProgram view={view} />
      <MilestoneTrends trends={view.trends} statusDay={view.statusDay} intro={t("measures.trend.intro")} />
    </div>
  );
}
