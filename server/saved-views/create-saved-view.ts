import {
  SAVED_VIEWS_AT_MOST,
  type SavedViewCreateInput,
  type SavedViewView,
} from "#shared/contract/saved-views.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { SAVED_VIEW } from "./read.ts";

/**
 * Keeps an address under a name of the person's own. Nobody else is concerned, so it is no history. Throws
 * INVALID_INPUT when they have a view of that name, or as many as one may keep.
 */
export function createSavedView(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { personId }: Actor,
  { name, search }: SavedViewCreateInput,
): Promise<SavedViewView> {
  return inTx(db, async (tx) => {
    const held = await tx.savedView.findMany({ where: { personId }, select: { name: true } });
    if (held.some((view) => view.name === name)) {
      throw new AppError("INVALID_INPUT", { problems: [{ path: "name", rule: "viewNameTaken" }] });
    }
    if (held.length >= SAVED_VIEWS_AT_MOST) {
      const params = { most: SAVED_VIEWS_AT_MOST };
      throw new AppError("INVALID_INPUT", { problems: [{ path: "name", rule: "tooManyViews", params }] });
    }
    return tx.savedView.create({
      data: { personId, name, search, createdAt: clock.now() },
      select: SAVED_VIEW,
    });
  });
}
