import {
  commentCreateInput,
  commentRemoveInput,
  commentsInput,
  commentUpdateInput,
} from "#shared/contract/comments.ts";
import { governed, router } from "../trpc/init.ts";
import { createComment } from "./create-comment.ts";
import { listComments } from "./read.ts";
import { removeComment } from "./remove-comment.ts";
import { updateComment } from "./update-comment.ts";

export const commentsRouter = router({
  list: governed("program.read")
    .input(commentsInput)
    .query(({ ctx, input }) => listComments(ctx.deps, ctx.actor, input)),
  create: governed("comment.create")
    .input(commentCreateInput)
    .mutation(({ ctx, input }) => createComment(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("comment.update")
    .input(commentUpdateInput)
    .mutation(({ ctx, input }) => updateComment(ctx.deps, ctx.actor, input, ctx.request)),
  remove: governed("comment.remove")
    .input(commentRemoveInput)
    .mutation(({ ctx, input }) => removeComment(ctx.deps, ctx.actor, input, ctx.request)),
});
