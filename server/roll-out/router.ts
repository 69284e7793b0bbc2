import {
  rollOutCellInput,
  rollOutInput,
  rollOutRemoveInput,
  rollOutSaveInput,
} from "#shared/contract/roll-out.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { listRollOut, readRollOutCell } from "./read.ts";
import { removeRollOut, saveRollOut } from "./write.ts";

export const rollOutRouter = router({
  list: governedAsAt("program.read")
    .input(rollOutInput)
    .query(({ ctx, input }) => listRollOut(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(rollOutCellInput)
    .query(({ ctx, input }) => readRollOutCell(ctx.deps, ctx.actor, input)),
  save: governed("rollOut.update")
    .input(rollOutSaveInput)
    .mutation(({ ctx, input }) => saveRollOut(ctx.deps, ctx.actor, input, ctx.request)),
  remove: governed("rollOut.remove")
    .input(rollOutRemoveInput)
    .mutation(({ ctx, input }) => removeRollOut(ctx.deps, ctx.actor, input, ctx.request)),
});
