import type { SavedViewView } from "#shared/contract/saved-views.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";

export const SAVED_VIEW = { id: true, name: true, search: true } as const;

/** The views that the signed-in person keeps, oldest first; never another's. */
export function listSavedViews({ db }: Pick<Deps, "db">, actor: Actor): Promise<SavedViewView[]> {
  return db.savedView.findMany({
    where: { personId: actor.personId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: SAVED_VIEW,
  });
}
