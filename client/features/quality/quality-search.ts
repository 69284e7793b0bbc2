import { addressOf, listOf, textUpTo, wholeBetween } from "#client/ui/address/address.ts";

/** What the address says of the quality check. */
export const qualitySearch = addressOf({
  /** Code of the program that is judged; the whole plan without it. */
  program: textUpTo(64),
  /** Numbers of the points whose offenders are shown. */
  open: listOf(wholeBetween(1, 14), 14),
});

export type QualitySearch = ReturnType<typeof qualitySearch.parse>;
