import {
  savedViewCreateInput,
  savedViewRemoveInput,
  savedViewUpdateInput,
} from "#shared/contract/saved-views.ts";
import { governed, router } from "../trpc/init.ts";
import { createSavedView } from "./create-saved-view.ts";
import { listSavedViews } from "./read.ts";
import { removeSavedView } from "./remove-saved-view.ts";
import { updateSavedView } from "./update-saved-view.ts";

export const savedViewsRouter = router({
  list: governed("savedView.manage").query(({ ctx }) => listSavedViews(ctx.deps, ctx.actor)),
  create: governed("savedView.manage")
    .input(savedViewCreateInput)
    .mutation(({ ctx, input }) => createSavedView(ctx.deps, ctx.actor, input)),
  update: governed("savedView.manage")
    .input(savedViewUpdateInput)
    .mutation(({ ctx, input }) => updateSavedView(ctx.deps, ctx.actor, input)),
  remove: governed("savedView.manage")
    .input(savedViewRemoveInput)
    .mutation(({ ctx, input }) => removeSavedView(ctx.deps, ctx.actor, input)),
});
