import { z } from "zod";

/** A person keeps at most so many views. */
export const SAVED_VIEWS_AT_MOST = 50;

/** `search` is the query string of the roadmap's address, with or without its question mark. */
export const savedViewCreateInput = z.object({
  name: z.string().trim().min(1).max(80),
  search: z.string().max(4_000),
});

export type SavedViewCreateInput = z.infer<typeof savedViewCreateInput>;

/** Another name, or another address, or both; what is left out stays. */
export const savedViewUpdateInput = z.object({
  id: z.string().min(1).max(64),
  name: savedViewCreateInput.shape.name.optional(),
  search: savedViewCreateInput.shape.search.optional(),
});

export type SavedViewUpdateInput = z.infer<typeof savedViewUpdateInput>;

export const savedViewRemoveInput = z.object({ id: z.string().min(1).max(64) });

export type SavedViewRemoveInput = z.infer<typeof savedViewRemoveInput>;

/** A named roadmap address of the person who reads it. */
export interface SavedViewView {
  readonly id: string;
  readonly name: string;
  readonly search: string;
}
