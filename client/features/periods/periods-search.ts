import { addressOf, wholeBetween } from "#client/ui/address/address.ts";

/** What the address says of the page of periods. */
export const periodsSearch = addressOf({
  /** The Gregorian year whose periods are shown; this one without it. */
  year: wholeBetween(1900, 2200),
});

export type PeriodsSearch = ReturnType<typeof periodsSearch.parse>;
