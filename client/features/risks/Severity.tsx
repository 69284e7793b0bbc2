import { scoreWord } from "#client/standing/score-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { SCORES } from "#shared/registers/risk-edit.ts";

/** How grave an issue is, in a word and a figure. */
export function Severity({ severity }: { readonly severity: number }) {
  const words = useWords();
  const { t, format } = words;
  return t("standing.scored", {
    word: scoreWord(words, "impacts", severity),
    score: format.number(severity),
    most: format.number(SCORES.length),
  });
}
