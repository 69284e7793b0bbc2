import type { ReviewedSince } from "#shared/contract/executive-review.ts";
import { dayInBoth, type Words } from "#shared/i18n/words.ts";

/** "Since the last review on 5 November 2026 …." */
export function sinceSentence(words: Words, { day, by }: ReviewedSince): string {
  return words.t(`executive.changes.${by}`, { day: dayInBoth(words, day) });
}
