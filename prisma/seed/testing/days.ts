import fc from "fast-check";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";

const FIRST = toEpochDay("2024-01-01" as IsoDay);
const LAST = toEpochDay("2028-12-31" as IsoDay);

/** Any day of the plan. */
export const planDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: LAST - FIRST })
  .map((days) => toIsoDay(addDays(FIRST, days)));
