import { addressOf, textUpTo, wholeBetween } from "#client/ui/address/address.ts";

/** What the address of the working days holds; whatever it cannot read falls back to the plain page. */
export const calendarSearch = addressOf({
  /** The calendar that is shown; the plan's without it. */
  calendar: textUpTo(64),
  /** Gregorian; that of the status day without it. */
  year: wholeBetween(1, 9999),
});

export type CalendarSearch = ReturnType<typeof calendarSearch.parse>;
