import { z } from "zod";

/** What the address of the working days holds; whatever it cannot read falls back to the plain page. */
export const calendarSearch = z.object({
  /** The calendar that is shown; the plan's without it. */
  calendar: z.string().min(1).max(64).optional().catch(undefined),
  /** Gregorian; that of the status day without it. */
  year: z.number().int().min(1).max(9999).optional().catch(undefined),
});

export type CalendarSearch = z.output<typeof calendarSearch>;
