import * as z from "zod/mini";
import { counted, maybe } from "#client/ui/address/address-fields.ts";

const side = maybe(z.union([counted, z.literal("forecast")]));

/** What is compared; the current baseline with the forecast when nothing else is said. */
export const baselineSearch = z.object({ from: side, to: side });

export type BaselineSearch = z.output<typeof baselineSearch>;
