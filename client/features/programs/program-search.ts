import * as z from "zod/mini";
import { linkAddress } from "#client/editing/link-address.ts";
import { addressDay, counted, maybe, textUpTo, wholeBetween } from "#client/ui/address/address-fields.ts";

/** What the program page's address holds; whatever it cannot read falls back to the plain page. */
export const programSearch = z.object({
  tab: maybe(z.enum(["plan", "measures", "history"])),
  baseline: maybe(counted),
  days: maybe(wholeBetween(7, 4_000)),
  milestone: maybe(textUpTo(64)),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: maybe(addressDay),
  activity: maybe(textUpTo(64)),
  /** The days proposed for it, which are not saved yet. */
  start: maybe(addressDay),
  finish: maybe(addressDay),
  ...linkAddress,
});

/** The address once no form is open. */
export const NO_FORM = {
  milestone: undefined,
  forecast: undefined,
  activity: undefined,
  start: undefined,
  finish: undefined,
} as const;

export type ProgramSearch = z.infer<typeof programSearch>;
