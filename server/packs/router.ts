import { packCreateInput, packIdInput } from "#shared/contract/packs.ts";
import { governed, router } from "../trpc/init.ts";
import { cancelPack } from "./cancel-pack.ts";
import { createPack } from "./create-pack.ts";
import { readPacks } from "./read.ts";

export const packsRouter = router({
  list: governed("pack.read").query(({ ctx }) => readPacks(ctx.deps, ctx.actor, ctx.browserPath !== null)),
  create: governed("pack.create")
    .input(packCreateInput)
    .mutation(({ ctx, input }) => createPack(ctx.deps, ctx.actor, input, ctx.request)),
  cancel: governed("pack.cancel")
    .input(packIdInput)
    .mutation(({ ctx, input }) => cancelPack(ctx.deps, ctx.actor, input, ctx.request)),
});
