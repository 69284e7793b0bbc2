import type { LinkView } from "#shared/contract/roadmap.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";

export type LinkTerms = Pick<LinkView, "type" | "lagDays" | "lagUnit">;

/** "finish to start, after 5 working days": how a link holds its ends. */
export function termsSentence(words: Words, link: LinkTerms): string {
  return withLag(words, words.t(`terms.linkType.${link.type}`), link);
}

/** What is said of a link, and its lag after it, where it has one. */
export function withLag(words: Words, said: string, { lagDays, lagUnit }: LinkTerms): string {
  if (lagDays === 0) return said;
  const days = countOf(words, lagUnit === "work" ? "workDaysOblique" : "daysOblique", lagDays);
  const lag = words.t(lagDays > 0 ? "program.lag" : "program.lead", { days });
  return [said, lag].join(words.language === "ar" ? "، " : ", ");
}
