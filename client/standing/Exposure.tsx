import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { Words } from "#shared/i18n/words.ts";
import { exposureLevel, exposureOf, type RiskScores } from "#shared/progress/exposure.ts";
import styles from "./Exposure.module.css";
import { scoreWord } from "./score-words.ts";

const MOST = 5;

/** How much a risk weighs, in a word and a figure; it opens to the two it is made of. */
export function Exposure({ risk }: { readonly risk: RiskScores }) {
  const words = useWords();
  const { t, format } = words;
  const level = exposureLevel(risk);
  return (
    <Explain
      name={t("standing.exposure")}
      formula={t("standing.exposureFormula")}
      inputs={[
        { name: t("standing.probability"), value: scored(words, "probabilities", risk.probability) },
        { name: t("standing.impact"), value: scored(words, "impacts", risk.impact) },
      ]}
      source={t("standing.exposureSource")}
    >
      <span className={styles["exposure"]} data-level={level}>
        {t("standing.exposureValue", {
          level: t(`standing.levels.${level}`),
          exposure: format.number(exposureOf(risk)),
          most: format.number(MOST * MOST),
        })}
      </span>
    </Explain>
  );
}

function scored(words: Words, scale: "probabilities" | "impacts", score: number): string {
  const { t, format } = words;
  return t("standing.scored", {
    word: scoreWord(words, scale, score),
    score: format.number(score),
    most: format.number(MOST),
  });
}
