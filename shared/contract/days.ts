import { z } from "zod";
import { isIsoDay } from "../calendar/day.ts";

/** A plain day on the wire, `YYYY-MM-DD`, checked to be a real one. */
export const isoDay = z.string().refine(isIsoDay, { error: "day" });
