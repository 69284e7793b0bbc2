import * as z from "zod/mini";
import { addressDay, counted, maybe, textUpTo, wholeBetween } from "#client/ui/address/address-fields.ts";

/** What the program page's address holds; whatever it cannot read falls back to the plain page. */
export const programSearch = z.object({
  tab: maybe(z.enum(["plan", "measures", "history"])),
  baseline: maybe(counted),
  days: maybe(wholeBetween(7, 4_000)),
  milestone: maybe(textUpTo(64)),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: maybe(addressDay),
});

export type ProgramSearch = z.infer<typeof programSearch>;
