import { z } from "zod";

/** What every change of the plan answers with. */
export interface ActDone {
  /** The plan's, with the change in it. */
  readonly revision: number;
  /** The act in history: what `history.undo` takes back. */
  readonly actSeq: number;
}

/**
 * One of one's own acts, to be taken back as a new act. Acts on milestones, activities and links can be,
 * with what added or removed them, and the saving of a sheet; so can an undo itself, which does again what it took back.
 */
export const undoInput = z.object({ actSeq: z.number().int().positive() });

export type UndoInput = z.infer<typeof undoInput>;
