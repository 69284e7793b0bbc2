import { itemCreateInput, itemRemoveInput } from "#shared/contract/items.ts";
import { governed, router } from "../trpc/init.ts";
import { createItem } from "./create-item.ts";
import { removeItemOfPlan } from "./remove-item.ts";

export const itemsRouter = router({
  create: governed("item.create")
    .input(itemCreateInput)
    .mutation(({ ctx, input }) => createItem(ctx.deps, ctx.actor, input, ctx.request)),
  remove: governed("item.remove")
    .input(itemRemoveInput)
    .mutation(({ ctx, input }) => removeItemOfPlan(ctx.deps, ctx.actor, input, ctx.request)),
});
