import { undoInput } from "#shared/contract/undo.ts";
import { governed, router } from "../trpc/init.ts";
import { undoAct } from "./undo-act.ts";

export const undoRouter = router({
  undo: governed("act.undo")
    .input(undoInput)
    .mutation(({ ctx, input }) => undoAct(ctx.deps, ctx.actor, input, ctx.request)),
});
