import { z } from "zod";
import { isIsoDay } from "../calendar/day.ts";
import type { IsoDay } from "../units.ts";

/** A plain day on the wire, `YYYY-MM-DD`, checked to be a real one. */
export const isoDay = z.custom<IsoDay>((value) => typeof value === "string" && isIsoDay(value), {
  error: "day",
});
