import * as z from "zod/mini";
import { isIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";

// Addresses are read by zod's small twin: the whole of zod is 25 kB of script that the first screen would wait for.

/** Something that an address may hold; what cannot be read counts as left out, so that no address ever fails. */
export function maybe<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

/** A text of at most so many characters. */
export function textUpTo(length: number) {
  return z.string().check(z.maxLength(length));
}

/** A whole number; both ends inclusive. */
export function wholeBetween(least: number, most: number) {
  return z.number().check(z.int(), z.minimum(least), z.maximum(most));
}

/** A whole number from 1 on. */
export const counted = z.number().check(z.int(), z.positive());

/** A plain day, `YYYY-MM-DD`, that is a real one. */
export const addressDay = z.custom<IsoDay>((value) => typeof value === "string" && isIsoDay(value));
