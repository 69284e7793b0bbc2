import { z } from "zod";

/** A name in both languages; one of the two may be empty, and the screen marks it. */
export const bilingualName = z.object({ nameAr: z.string(), nameEn: z.string() });

export type BilingualName = z.infer<typeof bilingualName>;
