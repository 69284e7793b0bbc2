import { z } from "zod";
import { isoDay } from "#shared/contract/days.ts";

/** What the program page's address holds; whatever it cannot read falls back to the plain page. */
export const programSearch = z.object({
  tab: z.enum(["plan", "measures", "history"]).optional().catch(undefined),
  baseline: z.number().int().positive().optional().catch(undefined),
  days: z.number().int().min(7).max(4_000).optional().catch(undefined),
  milestone: z.string().max(64).optional().catch(undefined),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: isoDay.optional().catch(undefined),
});

export type ProgramSearch = z.infer<typeof programSearch>;
