import type { SavedViewRemoveInput } from "#shared/contract/saved-views.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Removes a view of the person's own. Throws NOT_FOUND for any other, as if it were not there. */
export async function removeSavedView(
  { db }: Pick<Deps, "db">,
  { personId }: Actor,
  { id }: SavedViewRemoveInput,
): Promise<void> {
  const { count } = await db.savedView.deleteMany({ where: { id, personId } });
  if (count === 0) throw new AppError("NOT_FOUND", {});
}
