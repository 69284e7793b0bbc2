import { z } from "zod";

/** What the address says of the quality check. */
export const qualitySearch = z.object({
  /** Code of the program that is judged; the whole plan without it. */
  program: z.string().min(1).max(64).optional().catch(undefined),
  /** Numbers of the points whose offenders are shown. */
  open: z.array(z.number().int().min(1).max(14)).max(14).optional().catch(undefined),
});

export type QualitySearch = z.output<typeof qualitySearch>;
