import { linkAddress } from "#client/editing/link-address.ts";
import { addressOf, counted, day, oneOf, textUpTo, wholeBetween } from "#client/ui/address/address.ts";

/** What the program page's address holds; whatever it cannot read falls back to the plain page. */
export const programSearch = addressOf({
  tab: oneOf(["plan", "measures", "risks", "decisions", "services", "comments", "history"]),
  baseline: counted,
  days: wholeBetween(7, 4_000),
  milestone: textUpTo(64),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: day,
  activity: textUpTo(64),
  /** The days proposed for it, which are not saved yet. */
  start: day,
  finish: day,
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

export type ProgramSearch = ReturnType<typeof programSearch.parse>;
