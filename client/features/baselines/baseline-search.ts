import { z } from "zod";

const side = z
  .union([z.number().int().positive(), z.literal("forecast")])
  .optional()
  .catch(undefined);

/** What is compared; the current baseline with the forecast when nothing else is said. */
export const baselineSearch = z.object({ from: side, to: side });

export type BaselineSearch = z.output<typeof baselineSearch>;
