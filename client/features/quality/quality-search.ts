import * as z from "zod/mini";
import { maybe, textUpTo, wholeBetween } from "#client/ui/address/address-fields.ts";

/** What the address says of the quality check. */
export const qualitySearch = z.object({
  /** Code of the program that is judged; the whole plan without it. */
  program: maybe(textUpTo(64)),
  /** Numbers of the points whose offenders are shown. */
  open: maybe(z.array(wholeBetween(1, 14)).check(z.maxLength(14))),
});

export type QualitySearch = z.output<typeof qualitySearch>;
