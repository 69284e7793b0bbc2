import type { SavedViewUpdateInput, SavedViewView } from "#shared/contract/saved-views.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { SAVED_VIEW } from "./read.ts";

/**
 * Gives a view of the person's own another name or address. Throws NOT_FOUND for any other, as if it were not there,
 * and INVALID_INPUT when another view of theirs has the name.
 */
export function updateSavedView(
  { db }: Pick<Deps, "db">,
  { personId }: Actor,
  { id, name, search }: SavedViewUpdateInput,
): Promise<SavedViewView> {
  return inTx(db, async (tx) => {
    const held = await tx.savedView.findMany({ where: { personId }, select: { id: true, name: true } });
    if (!held.some((view) => view.id === id)) throw new AppError("NOT_FOUND", {});
    if (held.some((view) => view.id !== id && view.name === name)) {
      throw new AppError("INVALID_INPUT", { problems: [{ path: "name", rule: "viewNameTaken" }] });
    }
    const data = { ...(name === undefined ? {} : { name }), ...(search === undefined ? {} : { search }) };
    return tx.savedView.update({ where: { id }, data, select: SAVED_VIEW });
  });
}
