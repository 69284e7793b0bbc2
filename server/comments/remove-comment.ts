import type { CommentRemoveInput } from "#shared/contract/comments.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeComment } from "./change-comment.ts";
import { COMMENT_FIELDS } from "./write.ts";

/** Takes back what was said: its place stays, its words go from every screen. Errors: `changeComment`. */
export function removeComment(
  deps: Deps,
  actor: Actor,
  { id }: CommentRemoveInput,
  request: RequestInfo,
): Promise<void> {
  const removedAt = deps.clock.now();
  const change = {
    id,
    action: "comment.remove",
    write: (tx) => tx.comment.update({ where: { id }, data: { removedAt }, select: COMMENT_FIELDS }),
  } satisfies Parameters<typeof changeComment>[2];
  return changeComment(deps, actor, change, request);
}
