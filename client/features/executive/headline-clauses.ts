import type { Headline } from "#shared/contract/executive-review.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Clause } from "./sentence-parts.ts";

/** What the headline's sentence counts, as it says it and in its order. */
export function headlineClauses({ t, format }: Words, headline: Headline): Clause[] {
  const counted = (key: "worse" | "better", codes: readonly string[]): Clause => ({
    text: t(`headline.${key}`, { count: codes.length, number: format.number(codes.length) }),
    codes,
  });
  return [
    ...headline.counts.map(({ status, codes }) => ({
      text:
        headline.total === 1
          ? t(`status.${status}`)
          : t(`headline.${status}`, { count: codes.length, number: format.number(codes.length) }),
      codes,
    })),
    ...(headline.worse.length > 0 ? [counted("worse", headline.worse)] : []),
    ...(headline.better.length > 0 ? [counted("better", headline.better)] : []),
  ];
}
