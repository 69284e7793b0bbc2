import type { LinkView } from "#shared/contract/roadmap.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";

/** "finish to start, 3 working days lag": how a link holds its ends. */
export function termsSentence(
  words: Words,
  { type, lagDays, lagUnit }: Pick<LinkView, "type" | "lagDays" | "lagUnit">,
): string {
  const { t, language } = words;
  const parts = [t(`program.linkType.${type}`)];
  if (lagDays !== 0) {
    const days = countOf(words, lagUnit === "work" ? "workDaysOblique" : "daysOblique", lagDays);
    parts.push(t(lagDays > 0 ? "program.lag" : "program.lead", { days }));
  }
  return parts.join(language === "ar" ? "، " : ", ");
}
