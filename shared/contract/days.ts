import { z } from "zod";
import { isIsoDay } from "../calendar/day.ts";
import type { IsoDay } from "../units.ts";

/** A plain day on the wire, `YYYY-MM-DD`, checked to be a real one. */
export const isoDay = z.custom<IsoDay>((value) => typeof value === "string" && isIsoDay(value), {
  error: "day",
});

/**
 * Part of the input of every reading procedure of the plan. The plan exactly as it was known at the end of that day
 * (Asia/Riyadh), computed with it as the status day; live, as of today, when left out. Refused as DAY_NOT_KNOWN
 * before the first day that history holds and after today.
 */
export const asAtInput = z.object({ asAt: isoDay.optional() });

export type AsAtInput = z.infer<typeof asAtInput>;

/** The days that can be asked for, both inclusive: from the first that history holds to today. */
export interface KnownDays {
  readonly firstDay: IsoDay;
  readonly lastDay: IsoDay;
}
