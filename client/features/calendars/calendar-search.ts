import * as z from "zod/mini";
import { maybe, textUpTo, wholeBetween } from "#client/ui/address/address-fields.ts";

/** What the address of the working days holds; whatever it cannot read falls back to the plain page. */
export const calendarSearch = z.object({
  /** The calendar that is shown; the plan's without it. */
  calendar: maybe(textUpTo(64)),
  /** Gregorian; that of the status day without it. */
  year: maybe(wholeBetween(1, 9999)),
});

export type CalendarSearch = z.output<typeof calendarSearch>;
