import { undoInput } from "#shared/contract/undo.ts";
import { readHistoryDays } from "../history/days.ts";
import { governed, router } from "../trpc/init.ts";
import { undoAct } from "./undo-act.ts";

export const undoRouter = router({
  days: governed("plan.read").query(({ ctx }) => readHistoryDays(ctx.deps, ctx.actor)),
  undo: governed("act.undo")
    .input(undoInput)
    .mutation(({ ctx, input }) => undoAct(ctx.deps, ctx.actor, input, ctx.request)),
});
