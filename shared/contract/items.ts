import { z } from "zod";
import { plainText } from "../text/plain-text.ts";
import { isoDay } from "./days.ts";
import type { ImpactItem } from "./impact.ts";
import type { ActDone } from "./undo.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText).pipe(z.string().max(200));
const note = z.string().max(2_000).default("");

const named = {
  programId: id,
  /** Unique in the program; the next one of its kind that no item ever had when left out. */
  code: z.string().trim().min(1).max(64).optional(),
  nameAr: name.default(""),
  nameEn: name.default(""),
  note,
};

/**
 * `items.create`: a milestone or an activity that the plan did not have, last in its program; without links, which are
 * acts of their own (`links.create`). One of the names is enough (INVALID_INPUT, `nameAr`, `noName`); also refused:
 * `code` `taken`, and days by `checkNewItem` (shared/progress/new-item.ts). Taken back by `history.undo`, unless it is
 * linked by then (INVALID_INPUT, `itemIsLinked`).
 */
export const itemCreateInput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("milestone"),
    ...named,
    day: isoDay,
    weightPoints: z.number().int().min(0).max(1_000_000).default(0),
  }),
  z.object({ kind: z.literal("activity"), ...named, startDay: isoDay, finishDay: isoDay }),
]);

export type ItemCreateInput = z.input<typeof itemCreateInput>;

/**
 * `items.remove`: a milestone or an activity, with its links, as one act. On the plan one that a baseline, a report or a
 * register speaks of is kept: INVALID_INPUT, path `id`, rule `keptByBaseline`, `keptByReport` or `keptByRegister`.
 * In a scenario everything can be removed.
 */
export const itemRemoveInput = z.object({ id, version: z.number().int().positive(), note });

/** The item as it is added, or was removed. */
export interface ItemSaved extends ActDone {
  readonly item: ImpactItem & { readonly version: number };
  /** Links that went with it; 0 when it was added. */
  readonly removedLinkCount: number;
}
